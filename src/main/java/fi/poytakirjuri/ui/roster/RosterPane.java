package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.roster.Member;
import fi.poytakirjuri.register.roster.SeatStore.Seated;
import fi.poytakirjuri.register.roster.Vacancy;
import fi.poytakirjuri.ui.kit.Buttons;
import fi.poytakirjuri.ui.kit.EmptyState;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Questions;
import fi.poytakirjuri.ui.kit.Shortcuts;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.person.PersonEdits;
import fi.poytakirjuri.ui.roster.file.ExportPane;
import fi.poytakirjuri.ui.roster.file.ImportPane;
import fi.poytakirjuri.ui.roster.file.RosterFiles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Jäsenet: the list on the left, everything known of the selected one on the right.
final class RosterPane extends VBox {
    private final Texts texts;
    private final RosterModel model;
    private final SituationBar situation;
    private final RosterFilterBar filterBar;
    private final RosterTable table;
    private final MemberPane memberPane;
    private final VacancyPane vacancyPane;
    private final NewMemberPane newMember;
    private final SuccessorPane successor;
    private final ExportPane exporting;
    private final ImportPane importing;
    private final Node nothingSelected;
    private final StackPane detail = new StackPane();
    private final FlowPane meters = new FlowPane(8, 4);
    private final StackPane middle = new StackPane();
    private final SplitPane split;
    private final Node empty;
    private @Nullable Node adding;

    RosterPane(
            Tools tools,
            RosterModel model,
            SuccessionModel succession,
            OfficesModel offices,
            MemberEdits edits,
            PersonEdits persons,
            Questions questions,
            RosterFiles files) {
        this.texts = tools.texts();
        this.model = model;
        situation = new SituationBar(tools, model);
        filterBar = new RosterFilterBar(tools, model);
        table = new RosterTable(tools, model);
        table.setPlaceholder(new Label(texts.get("roster.nothingFound")));
        memberPane = new MemberPane(tools, model, edits, persons, succession, offices);
        vacancyPane = new VacancyPane(tools, model, succession, this::fill);
        newMember = new NewMemberPane(tools, model, this::closeNew, this::added);
        successor = new SuccessorPane(tools, model, succession, this::closeNew, this::filled);
        exporting = new ExportPane(tools, files, model::day, this::closeNew);
        importing = new ImportPane(tools, questions, files, model::day, this::closeNew);
        nothingSelected = new EmptyState(Icon.PERSON, texts.get("roster.nothingSelected"));
        empty = new EmptyState(
                Icon.MEMBERS,
                texts.get("roster.empty"),
                tools.buttons().primary("roster.new", Icon.ADD, this::makeNew),
                tools.buttons().of("roster.import", Icon.IMPORT, this::takeIn));
        split = new SplitPane(table, detail);
        split.setDividerPositions(0.6);
        SplitPane.setResizableWithParent(detail, false);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getStyleClass().addAll("page", "roster");
        getChildren().add(head(tools));
        getChildren().addAll(situation.notices());
        getChildren().addAll(meters, filterBar, middle);
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        model.viewProperty().subscribe(_ -> show());
        model.selectedProperty().subscribe((_, _) -> {
            adding = null;
            show();
        });
    }

    void makeNew() {
        showNew(newMember);
        newMember.open();
    }

    void focusList() {
        table.requestFocus();
    }

    void focusFilter() {
        filterBar.focusFilter();
    }

    private HBox head(Tools tools) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var add = Buttons.withKey(tools.buttons().primary("roster.new", Icon.ADD, this::makeNew), Shortcuts.NEW);
        add.setId("roster-new");
        var takeIn = tools.buttons().of("roster.import", Icon.IMPORT, this::takeIn);
        takeIn.setId("roster-import");
        takeIn.setMinWidth(Region.USE_PREF_SIZE);
        var export = tools.buttons().of("roster.export", Icon.EXPORT, this::export);
        export.setId("roster-export");
        export.setMinWidth(Region.USE_PREF_SIZE);
        add.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(8, gap, takeIn, export, add);
        head.getChildren().addAll(0, situation.controls());
        head.getStyleClass().add("page-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void show() {
        var view = model.viewProperty().get();
        if (view == null) return;
        meters.getChildren()
                .setAll(Meter.of(view, texts).stream().map(Meter::label).toList());
        boolean isEmpty = view.lines().isEmpty() && adding == null && model.isToday();
        var shown = isEmpty ? empty : split;
        filterBar.setDisable(isEmpty);
        if (!middle.getChildren().contains(shown)) middle.getChildren().setAll(shown);
        showDetail(view, model.selectedProperty().get());
    }

    private void showDetail(RosterView view, @Nullable RosterLine line) {
        Node shown;
        if (adding != null) shown = adding;
        else if (line == null) shown = nothingSelected;
        else
            shown = switch (line.row()) {
                case Member member -> {
                    memberPane.show(member, line, view);
                    yield memberPane;
                }
                case Vacancy vacancy -> {
                    vacancyPane.show(vacancy, view);
                    yield vacancyPane;
                }
            };
        if (!detail.getChildren().contains(shown)) detail.getChildren().setAll(shown);
    }

    private void export() {
        showNew(exporting);
        exporting.open();
    }

    private void takeIn() {
        showNew(importing);
        importing.choose();
    }

    private void fill(Vacancy vacancy) {
        showNew(successor);
        successor.open(vacancy);
    }

    /// A form that was never shown takes the focus only once its skin is there.
    private void showNew(Node form) {
        adding = form;
        show();
        applyCss();
        layout();
    }

    private void closeNew() {
        adding = null;
        show();
        table.requestFocus();
    }

    private void added(long personId) {
        adding = null;
        model.selectPerson(personId);
        show();
        table.requestFocus();
    }

    /// One who comes only later is not yet a member: then the seat tells who comes.
    private void filled(Seated seated) {
        adding = null;
        model.selectSeated(seated);
        show();
        table.requestFocus();
    }

    /// Enter and F2 go into the details, Delete takes the member off.
    private void pressed(KeyEvent key) {
        var line = model.selectedProperty().get();
        if (line == null || !(line.row() instanceof Member)) return;
        if (key.getCode() == KeyCode.DELETE) memberPane.remove();
        else if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.F2) memberPane.focusName();
        else return;
        key.consume();
    }
}
