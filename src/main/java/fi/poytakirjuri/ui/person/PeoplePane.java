package fi.poytakirjuri.ui.person;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.person.Likely;
import fi.poytakirjuri.ui.kit.Buttons;
import fi.poytakirjuri.ui.kit.EmptyState;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Shortcuts;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.privacy.PersonPrivacy;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Henkilöt: the list on the left, the selected one's card on the right; or two who may be one, side by side.
final class PeoplePane extends VBox {
    private final PeopleModel model;
    private final PeopleFilterBar filterBar;
    private final LineTable<PersonLine> table;
    private final PersonPane card;
    private final NewPersonPane newPerson;
    private final DuplicateStrip strip;
    private final ComparePane compare;
    private final Node nothingSelected;
    private final Node empty;
    private final SplitPane split;
    private final StackPane detail = new StackPane();
    private final StackPane middle = new StackPane();
    private boolean isAdding;

    PeoplePane(Tools tools, PeopleModel model, PersonEdits edits, PersonPrivacy privacy) {
        Texts texts = tools.texts();
        this.model = model;
        var add = Buttons.withKey(tools.buttons().primary("person.new", Icon.ADD, this::makeNew), Shortcuts.NEW);
        add.setId("person-new");
        add.setMinWidth(USE_PREF_SIZE);
        filterBar = new PeopleFilterBar(texts, model, add);
        table = new LineTable<>("person-table", texts.get("person.view"), model.lines(), PersonLine::id, line -> {
                    isAdding = false;
                    model.select(line.id());
                })
                .column("name", texts.get("roster.name"), 170, PersonLine::name)
                .column("organisation", texts.get("roster.organisation"), 190, PersonLine::organisation)
                .column("standing", texts.get("person.standing"), 120, PersonLine::standing)
                .hidden(
                        "email",
                        texts.get("roster.email"),
                        180,
                        line -> line.known().person().email())
                .hidden(
                        "phone",
                        texts.get("roster.phone"),
                        110,
                        line -> line.known().person().phone())
                .hidden(
                        "expertise",
                        texts.get("person.expertise"),
                        160,
                        line -> line.known().person().expertise())
                .remembered(tools.prefs(), "people", texts.get("roster.nothingFound"));
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        card = new PersonPane(tools, model, edits, privacy);
        newPerson = new NewPersonPane(tools, model, this::closeNew);
        strip = new DuplicateStrip(tools, this::compare);
        compare = new ComparePane(tools, model, this::closeCompare);
        nothingSelected = new EmptyState(Icon.PERSON, texts.get("person.nothingSelected"));
        empty = new EmptyState(
                Icon.PERSON, texts.get("person.empty"), tools.buttons().primary("person.new", Icon.ADD, this::makeNew));
        split = new SplitPane(table, detail);
        split.setDividerPositions(0.55);
        SplitPane.setResizableWithParent(detail, false);
        VBox.setVgrow(middle, Priority.ALWAYS);
        setId("people");
        getStyleClass().addAll("page", "roster");
        getChildren().setAll(filterBar, strip, middle);
        model.readProperty().subscribe(_ -> show());
        model.cardProperty().subscribe(_ -> show());
        model.selectedProperty().subscribe(_ -> show());
        sceneProperty().subscribe(scene -> model.seen(scene != null));
    }

    void focusList() {
        table.requestFocus();
    }

    void focusFilter() {
        filterBar.focusFilter();
    }

    void makeNew() {
        isAdding = true;
        compare.close();
        show();
        applyCss();
        layout();
        newPerson.open();
    }

    private void show() {
        var read = model.readProperty().get();
        if (read == null) return;
        strip.show(read.likely());
        table.follow(model.selectedProperty().get());
        Node shown = compare.isOpen() ? compare : read.lines().isEmpty() && !isAdding ? empty : split;
        if (!middle.getChildren().contains(shown)) middle.getChildren().setAll(shown);
        var person = model.cardProperty().get();
        if (person != null) card.show(person);
        Node right = isAdding ? newPerson : person == null ? nothingSelected : card;
        if (!detail.getChildren().contains(right)) detail.getChildren().setAll(right);
    }

    private void compare(List<Likely> pairs) {
        compare.open(pairs);
        show();
    }

    private void closeCompare() {
        show();
        table.requestFocus();
    }

    private void closeNew() {
        isAdding = false;
        show();
        table.requestFocus();
    }

    /// Enter and F2 go into the card.
    private void pressed(KeyEvent key) {
        if (key.getCode() != KeyCode.ENTER && key.getCode() != KeyCode.F2) return;
        if (model.cardProperty().get() == null) return;
        card.focusName();
        key.consume();
    }
}
