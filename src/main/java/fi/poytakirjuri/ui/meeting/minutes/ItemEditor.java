package fi.poytakirjuri.ui.meeting.minutes;

import fi.poytakirjuri.document.paper.PaperPlace;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.DocumentKind;
import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.register.meeting.Minutes;
import fi.poytakirjuri.ui.kit.AutosavedField;
import fi.poytakirjuri.ui.kit.Caret;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.followup.FollowUpPane;
import fi.poytakirjuri.ui.meeting.open.Directory;
import fi.poytakirjuri.ui.meeting.open.MeetingStores;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import fi.poytakirjuri.ui.meeting.open.Target;
import fi.poytakirjuri.ui.meeting.preview.MeetingPreview;
import fi.poytakirjuri.ui.meeting.writing.Writing;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The writing of one item: the texts that suit the document, and its actions. No text that has words is ever hidden.
final class ItemEditor extends BorderPane {
    private final Tools tools;
    private final Texts texts;
    private final OpenMeeting open;
    private final MinutesModel model;
    private final MeetingPreview preview;
    private final Map<ItemText, Field> fields = new EnumMap<>(ItemText.class);
    private final Set<ItemText> asked = EnumSet.noneOf(ItemText.class);
    private final Label title = new Label();
    private final MenuButton more = new MenuButton();
    private final VBox written = new VBox();
    private final ActionRows actions;
    private final ScrollPane scroll = new ScrollPane();
    private final FollowUpPane followUp;
    private final ResolutionRow resolution;
    private @Nullable Long shownItem;

    ItemEditor(
            Tools tools,
            OpenMeeting open,
            MinutesModel model,
            MeetingStores stores,
            MeetingPreview preview,
            Supplier<Directory> directory) {
        this.tools = tools;
        this.texts = tools.texts();
        this.open = open;
        this.model = model;
        this.preview = preview;
        this.actions = new ActionRows(tools, model, directory);
        this.followUp = new FollowUpPane(tools, open, stores);
        this.resolution = new ResolutionRow(tools, new ResolutionModel(open, stores.resolutions(), tools.texts()));
        open.edited()
                .follow(
                        actions.focusWithinProperty(),
                        () -> open.item().map(item -> new PaperPlace.OfActions(item.id())));
        getStyleClass().add("item-editor");
        setMinWidth(300);
        for (var which : Fields.ORDER) fields.put(which, new Field(which));
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        more.setText(texts.get("meeting.write.more"));
        more.setGraphic(Icon.ADD.node());
        more.getStyleClass().add("flat");
        written.getStyleClass().add("form");
        var content = new VBox(title, followUp, written, more, actions);
        content.getStyleClass().addAll("form", "item-form");
        scroll.setContent(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        setTop(new WritingBar(tools, open, this::focusedArea, this::addAction));
        setCenter(scroll);
        open.minutesProperty().subscribe(_ -> show());
        open.itemProperty().subscribe(_ -> show());
    }

    /// The caret to the end of the first text that is still to be written, or of the first one.
    void focusFirst() {
        var areas = shownFields().stream().map(f -> f.area).toList();
        if (areas.isEmpty()) return;
        var area = areas.getFirst();
        Caret.to(area);
        area.positionCaret(area.getLength());
    }

    void addAction() {
        actions.add();
    }

    /// The caret into the field of a place of the item; a field not asked for yet comes up.
    ///
    /// @return false when it is not written here
    boolean write(Target target) {
        return switch (target.place()) {
            case PaperPlace.OfItem(var _, var which) -> write(which, target);
            case PaperPlace.OfActions _ -> actions.write();
            case PaperPlace.OfMeeting _ -> false;
        };
    }

    private boolean write(ItemText which, Target target) {
        if (!fields.containsKey(which)) return false;
        asked.add(which);
        show();
        target.enter(field(which).area);
        return true;
    }

    private @Nullable TextArea focusedArea() {
        for (var field : fields.values()) if (field.area.isFocused()) return field.area;
        return null;
    }

    private void show() {
        var matter = open.matter();
        var meeting = open.meeting();
        if (matter.isEmpty() || meeting.isEmpty()) {
            shownItem = null;
            fields.values().forEach(f -> f.saved.clear());
            return;
        }
        show(matter.get(), meeting.get().documentKind());
    }

    private void show(Minutes.Matter matter, DocumentKind document) {
        var item = matter.item();
        if (shownItem == null || shownItem != item.id()) {
            asked.clear();
            // Another item begins from its title.
            scroll.setVvalue(0);
        }
        shownItem = item.id();
        title.setText(open.meeting()
                .map(m -> item.number().write(m.numberStyle()) + "  " + item.title())
                .orElse(item.title()));
        fields.values().forEach(f -> f.show(item));
        arrange(document, item);
        resolution.show(item);
        actions.show(matter);
    }

    private void arrange(DocumentKind document, AgendaItem item) {
        var shown = Fields.of(document, item, asked);
        var rows = new ArrayList<Node>();
        for (var which : shown) {
            rows.add(field(which).row);
            if (which == ItemText.DECISION) rows.add(resolution);
        }
        if (!written.getChildren().equals(rows)) written.getChildren().setAll(rows);
        more.getItems()
                .setAll(Fields.ORDER.stream()
                        .filter(which -> !shown.contains(which))
                        .map(which -> bringUp(which, document, item))
                        .toList());
        more.setVisible(!more.getItems().isEmpty());
    }

    private MenuItem bringUp(ItemText which, DocumentKind document, AgendaItem item) {
        var bring = new MenuItem(texts.of("meeting", which));
        bring.setOnAction(_ -> {
            asked.add(which);
            arrange(document, item);
            field(which).area.requestFocus();
        });
        return bring;
    }

    private List<Field> shownFields() {
        return fields.values().stream()
                .filter(f -> written.getChildren().contains(f.row))
                .sorted((a, b) -> Integer.compare(
                        written.getChildren().indexOf(a.row),
                        written.getChildren().indexOf(b.row)))
                .toList();
    }

    private Field field(ItemText which) {
        return java.util.Objects.requireNonNull(fields.get(which));
    }

    /// One text of the item: it saves itself, and the preview sees it while it is typed.
    private final class Field {
        private final ItemText which;
        private final TextArea area = Writing.area(2);
        private final AutosavedField saved;
        private final FormRow row;

        Field(ItemText which) {
            this.which = which;
            area.setId("write-" + which);
            saved = tools.autosave().field(area);
            row = new FormRow(texts.of("meeting", which), area, saved.messageProperty());
            open.edited()
                    .follow(
                            area.focusedProperty(),
                            () -> open.item().map(item -> new PaperPlace.OfItem(item.id(), which)));
            area.textProperty().subscribe((_, words) -> {
                if (area.isFocused() && shownItem != null) preview.typing(shownItem, which, words);
            });
        }

        void show(AgendaItem item) {
            saved.show(item.id(), item.text(which), words -> model.setText(item.id(), which, words));
        }
    }
}
