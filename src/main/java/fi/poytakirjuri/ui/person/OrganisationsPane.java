package fi.poytakirjuri.ui.person;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Buttons;
import fi.poytakirjuri.ui.kit.EmptyState;
import fi.poytakirjuri.ui.kit.FilterField;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Shortcuts;
import fi.poytakirjuri.ui.kit.Tools;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Organisaatiot: the list on the left, the selected one's card on the right.
final class OrganisationsPane extends VBox {
    private final OrganisationsModel model;
    private final FilterField filter;
    private final TextField newName = new TextField();
    private final LineTable<OrganisationLine> table;
    private final OrganisationPane card;
    private final Node nothingSelected;
    private final StackPane detail = new StackPane();

    OrganisationsPane(Tools tools, OrganisationsModel model) {
        Texts texts = tools.texts();
        this.model = model;
        filter = new FilterField(texts.get("person.organisation.filter"));
        filter.setId("organisation-filter");
        filter.textProperty().bindBidirectional(model.filterProperty());
        HBox.setHgrow(filter, Priority.ALWAYS);
        newName.setId("organisation-new-name");
        newName.setPromptText(texts.get("person.organisation.new.prompt"));
        newName.setAccessibleText(texts.get("person.organisation.new.prompt"));
        newName.setPrefColumnCount(20);
        newName.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) add();
        });
        var add =
                Buttons.withKey(tools.buttons().primary("person.organisation.new", Icon.ADD, this::add), Shortcuts.NEW);
        add.setId("organisation-new");
        add.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(12, filter, newName, add);
        head.setAlignment(Pos.CENTER_LEFT);
        table = new LineTable<>(
                        "organisation-table",
                        texts.get("person.organisations"),
                        model.lines(),
                        OrganisationLine::id,
                        line -> model.select(line.id()))
                .column("name", texts.get("roster.name"), 240, OrganisationLine::name)
                .column("kind", texts.get("person.organisation.kind"), 130, OrganisationLine::kind)
                .column("people", texts.get("person.organisation.count"), 90, OrganisationLine::people)
                .remembered(tools.prefs(), "organisations", texts.get("roster.nothingFound"));
        card = new OrganisationPane(tools, model);
        nothingSelected = new EmptyState(Icon.ORGANISATION, texts.get("person.organisation.nothingSelected"));
        var split = new SplitPane(table, detail);
        split.setDividerPositions(0.55);
        SplitPane.setResizableWithParent(detail, false);
        VBox.setVgrow(split, Priority.ALWAYS);
        setId("organisations");
        getStyleClass().addAll("page", "roster");
        getChildren().setAll(head, split);
        model.readProperty().subscribe(_ -> show());
        sceneProperty().subscribe(scene -> model.seen(scene != null));
    }

    void focusList() {
        table.requestFocus();
    }

    void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    void makeNew() {
        newName.requestFocus();
    }

    private void add() {
        if (newName.getText().isBlank()) {
            newName.requestFocus();
            return;
        }
        model.add(newName.getText(), newName::clear);
    }

    private void show() {
        var read = model.readProperty().get();
        if (read == null) return;
        table.follow(model.selectedProperty().get());
        if (read.card() != null) card.show(read.card());
        Node shown = read.card() == null ? nothingSelected : card;
        if (!detail.getChildren().contains(shown)) detail.getChildren().setAll(shown);
    }
}
