package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.ui.action.ActionWords;
import fi.poytakirjuri.ui.action.Owners;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.NameField;
import fi.poytakirjuri.ui.meeting.open.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The open actions of one who leaves, each with a field that gives it to another; one may also leave it where it is.
final class OpenActions extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final SuccessionModel model;
    private final ActionWords words;
    private final Label heading = new Label();
    private final VBox list = new VBox(12);
    private Map<Long, Row> rows = new HashMap<>();
    private @Nullable Long personId;

    OpenActions(Tools tools, SuccessionModel model) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        this.words = new ActionWords(texts);
        heading.getStyleClass().add("form-label");
        heading.setWrapText(true);
        getStyleClass().add("section");
        getChildren().addAll(heading, list);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        model.waitingProperty().subscribe(_ -> show());
    }

    /// Shows a person's; nothing for no one's.
    void show(@Nullable Long person, String name) {
        if (person == null || !person.equals(personId)) rows = new HashMap<>();
        personId = person;
        heading.setText(texts.get("vacancy.actions", name));
        show();
    }

    /// Rows of actions that stay are kept, so that what is being typed in them stays too.
    private void show() {
        var person = personId;
        var open = person == null
                ? List.<Action>of()
                : model.waitingProperty().get().actionsOf(person);
        var inOrder = new ArrayList<Node>();
        var kept = new HashMap<Long, Row>();
        for (var action : open) {
            var row = rows.computeIfAbsent(action.id(), _ -> new Row());
            row.show(action);
            kept.put(action.id(), row);
            inOrder.add(row);
        }
        rows = kept;
        if (!list.getChildren().equals(inOrder)) list.getChildren().setAll(inOrder);
        setVisible(!open.isEmpty());
    }

    private final class Row extends VBox {
        private final Label what = new Label();
        private final Label state = new Label();
        private final NameField owner;
        private @Nullable Action action;

        Row() {
            super(4);
            owner = new NameField(
                    model::directory,
                    EnumSet.allOf(Named.Kind.class),
                    named -> {
                        if (named != null) give(named);
                    },
                    typed -> {
                        give(typed);
                        return Optional.empty();
                    });
            owner.getStyleClass().add("action-new-owner");
            owner.setPromptText(texts.get("vacancy.action.owner"));
            HBox.setHgrow(owner, Priority.ALWAYS);
            what.setWrapText(true);
            state.setMinWidth(Region.USE_PREF_SIZE);
            var open = tools.buttons().link(texts.get("vacancy.action.show"), () -> {
                if (action != null) model.goTo(action);
            });
            open.setMinWidth(Region.USE_PREF_SIZE);
            var line = new HBox(8, owner, state, open);
            line.setAlignment(Pos.CENTER_LEFT);
            getChildren().addAll(what, line);
        }

        void show(Action shown) {
            action = shown;
            var due = words.due(shown);
            what.setText(due.isEmpty() ? shown.text() : texts.get("vacancy.action.due", shown.text(), due));
            words.dress(state, shown, model.today());
            owner.setAccessibleText(texts.get("vacancy.action.owner.of", shown.text()));
            owner.show(shown.id(), "");
        }

        private void give(Named named) {
            if (action != null && personId != null) model.reassign(action, personId, Owners.of(named));
        }

        private void give(String typed) {
            if (action != null && personId != null) model.reassign(action, personId, Owners.inWords(typed));
        }
    }
}
