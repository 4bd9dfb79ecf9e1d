package fi.poytakirjuri.ui.privacy;

import fi.poytakirjuri.language.Folding;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.roster.Contact;
import fi.poytakirjuri.ui.kit.Caret;
import fi.poytakirjuri.ui.kit.EmptyState;
import fi.poytakirjuri.ui.kit.FilterField;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Questions;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Tietopyyntö: whose data is asked for, found by a few letters; then it is given out or erased.
final class RequestPane extends SplitPane {
    private final Texts texts;
    private final FilterField filter;
    private final ListView<Contact> list = new ListView<>();
    private final StackPane right = new StackPane();
    private final PersonPrivacy person;
    private final Label name = new Label();
    private final VBox card;
    private final EmptyState nobody;
    private List<Contact> everybody = List.of();

    RequestPane(Tools tools, Questions questions, PrivacyModel model, PersonPrivacyModel ofPerson) {
        this.texts = tools.texts();
        this.filter = new FilterField(texts.get("privacy.request.filter"));
        this.person = new PersonPrivacy(tools, questions, ofPerson);
        filter.setId("request-filter");
        list.setId("request-list");
        list.setAccessibleText(texts.get("privacy.request.list"));
        list.setCellFactory(_ -> new PersonCell());
        list.setPlaceholder(new Label(texts.get("privacy.request.none")));
        VBox.setVgrow(list, Priority.ALWAYS);
        name.getStyleClass().add("section-title");
        card = new VBox(name, quiet("privacy.request.about"), person);
        card.getStyleClass().addAll("form", "request-card");
        nobody = new EmptyState(Icon.SEARCH, texts.get("privacy.request.choose"));
        right.getChildren().setAll(nobody);
        var left = new VBox(8, filter, list);
        left.setMinWidth(240);
        left.getStyleClass().add("request-list");
        getItems().setAll(left, right);
        setDividerPositions(0.36);
        SplitPane.setResizableWithParent(left, false);
        getStyleClass().addAll("page", "meeting-split");
        filter.textProperty().subscribe(_ -> narrow());
        filter.setOnKeyPressed(key -> {
            if (key.getCode() != KeyCode.DOWN && key.getCode() != KeyCode.ENTER) return;
            list.getSelectionModel().selectFirst();
            list.requestFocus();
        });
        list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        model.viewProperty().subscribe(view -> {
            everybody = view.everybody();
            narrow();
        });
    }

    void focusFilter() {
        Caret.to(filter);
    }

    /// One who was erased stays in sight until another is chosen, for there the texts are listed that still tell.
    private void choose(@Nullable Contact chosen) {
        if (chosen == null) return;
        name.setText(chosen.person().name());
        person.show(chosen.person().id());
        right.getChildren().setAll(card);
    }

    private void narrow() {
        var chosen = list.getSelectionModel().getSelectedItem();
        list.getItems()
                .setAll(everybody.stream()
                        .filter(c -> Folding.hasAll(
                                Folding.of(c.person().listName() + " " + c.organisation()), filter.getText()))
                        .toList());
        if (chosen != null)
            list.getItems().stream()
                    .filter(c -> c.person().id() == chosen.person().id())
                    .findFirst()
                    .ifPresent(list.getSelectionModel()::select);
    }

    private Label quiet(String key) {
        var label = new Label(texts.get(key));
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        return label;
    }

    /// A name, and below it whom the person comes from.
    private static final class PersonCell extends ListCell<Contact> {
        private final Label who = new Label();
        private final Label from = new Label();
        private final VBox words = new VBox(who, from);

        PersonCell() {
            from.getStyleClass().addAll("quiet", "small");
            from.managedProperty().bind(from.textProperty().isNotEmpty());
        }

        @Override
        protected void updateItem(@Nullable Contact contact, boolean empty) {
            super.updateItem(contact, empty);
            if (contact == null || empty) {
                setGraphic(null);
                return;
            }
            who.setText(contact.person().listName());
            from.setText(contact.organisation());
            setGraphic(words);
        }
    }
}
