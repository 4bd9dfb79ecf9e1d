package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.roster.Days;
import fi.poytakirjuri.register.roster.RosterWords;
import fi.poytakirjuri.register.roster.SeatStore.Seated;
import fi.poytakirjuri.register.roster.Successor;
import fi.poytakirjuri.register.roster.Successor.Election;
import fi.poytakirjuri.register.roster.Vacancy;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.person.TypedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Täytä paikka: who comes to the seat for the rest of the term, for which sectors, and by which election (rules 10
/// and 12). A name is enough, Enter fills, Esc closes; words already typed are still there when it is opened again.
final class SuccessorPane extends ScrollPane {
    private final Texts texts;
    private final RosterModel roster;
    private final SuccessionModel model;
    private final Runnable closed;
    private final Consumer<Seated> filled;
    private final Label seatWords = new Label();
    private final SuccessorFields who;
    private final SectorChoice sectors;
    private final OtherSector otherSector;
    private final TextField starts = new TextField();
    private final TextField ends = new TextField();
    private final TextField electingBody = new TextField();
    private final TextField electedOn = new TextField();
    private final TextField reference = new TextField();
    private final StringProperty startsProblem = new SimpleStringProperty("");
    private final StringProperty endsProblem = new SimpleStringProperty("");
    private final StringProperty electedProblem = new SimpleStringProperty("");
    private @Nullable Vacancy vacancy;

    /// @param closed called when the form is put away
    /// @param filled told who was seated where
    SuccessorPane(Tools tools, RosterModel roster, SuccessionModel model, Runnable closed, Consumer<Seated> filled) {
        this.texts = tools.texts();
        this.roster = roster;
        this.model = model;
        this.closed = closed;
        this.filled = filled;
        who = new SuccessorFields(texts, roster, model);
        otherSector = new OtherSector(texts);
        sectors = new SectorChoice(texts, taken -> {
            if (vacancy != null) otherSector.ask(vacancy.seat(), taken);
        });
        sectors.setId("successor-sectors");
        seatWords.setWrapText(true);
        var heading = new Label(texts.get("vacancy.fill.heading"));
        heading.getStyleClass().add("section-title");
        var content = new VBox(heading, seatWords, who, seatFields(), election(), buttons(tools));
        content.getStyleClass().addAll("form", "member-form");
        setContent(content);
        setFitToWidth(true);
        getStyleClass().add("detail");
        for (var each : List.of(starts, ends, electedOn)) each.textProperty().subscribe((_, _) -> clearProblems());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Opens the form for a seat, or goes on with what was typed for it.
    void open(Vacancy seat) {
        boolean isSame = vacancy != null && vacancy.equals(seat);
        vacancy = seat;
        if (!isSame) begin(seat);
        who.focus();
    }

    private void begin(Vacancy seat) {
        var words = new RosterWords(texts);
        var role = texts.of("roster", seat.seat().role());
        var names = words.sectors(seat.seat());
        var last = seat.last();
        var place = names.isEmpty() ? role : role + ": " + names;
        seatWords.setText(
                last == null
                        ? place
                        : texts.get("vacancy.fill.after", place, last.person().name()));
        who.clear();
        var view = roster.viewProperty().get();
        sectors.show(view == null ? List.of() : view.sectors(), seat.seat().sectorIds());
        sectors.getParent().setVisible(!seat.seat().role().isNamed());
        sectors.getParent().setManaged(!seat.seat().role().isNamed());
        var term = seat.seat().term();
        starts.setText(texts.dates().date(firstDay(seat)));
        ends.setText(term == null ? "" : texts.dates().date(term.endsOn()));
        electingBody.setText(view == null ? "" : view.body().electingBody());
        for (var field : List.of(electedOn, reference)) field.clear();
        clearProblems();
        otherSector.begin(seat.seat());
    }

    /// The day after the last one left, but not before the day that is shown.
    private LocalDate firstDay(Vacancy seat) {
        var last = seat.last();
        var left = last == null ? null : last.tenure().endsOn();
        var shown = roster.day();
        return left != null && !left.isBefore(shown) ? left.plusDays(1) : shown;
    }

    private VBox seatFields() {
        ends.setPromptText(texts.get("roster.noEnd"));
        return new VBox(
                12,
                new FormRow(texts.get("roster.sectors"), sectors),
                otherSector,
                beside(
                        new FormRow(texts.get("roster.starts"), named(starts, "starts"), startsProblem),
                        new FormRow(texts.get("roster.ends"), named(ends, "ends"), endsProblem)));
    }

    private VBox election() {
        var heading = new Label(texts.get("vacancy.election"));
        heading.getStyleClass().add("form-label");
        return new VBox(
                8,
                heading,
                new FormRow(texts.get("vacancy.election.body"), named(electingBody, "electing-body")),
                beside(
                        new FormRow(texts.get("vacancy.election.on"), named(electedOn, "elected-on"), electedProblem),
                        new FormRow(texts.get("vacancy.election.reference"), named(reference, "reference"))));
    }

    private HBox buttons(Tools tools) {
        var fill = tools.buttons().primary("roster.fill", Icon.ADD, this::fill);
        fill.setId("successor-fill");
        var row = new HBox(fill, tools.buttons().of("roster.cancel", Icon.REMOVE, closed));
        row.getStyleClass().add("button-row");
        return row;
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) closed.run();
        else if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof TextField) fill();
        else return;
        key.consume();
    }

    private void fill() {
        var seat = vacancy;
        if (seat == null) return;
        var from = read(starts);
        var to = read(ends);
        var on = read(electedOn);
        startsProblem.set(from.problem(texts).orElseGet(() -> overlap(seat, from.day())));
        endsProblem.set(to.problemUnlessEmpty(texts).orElse(""));
        if (endsProblem.get().isEmpty() && !Days.possible(from.date(), to.date()))
            endsProblem.set(texts.get("roster.problem.order"));
        electedProblem.set(on.problemUnlessEmpty(texts).orElse(""));
        boolean isExplained = otherSector.isExplained();
        var successor = who.read(seat.seat().role());
        if (successor.isEmpty()) who.focus();
        else if (!isExplained) otherSector.focus();
        else if (hasProblem()) firstWrong().requestFocus();
        else
            model.fill(
                    seat,
                    new Successor(
                            successor.get(),
                            from.day(),
                            to.date(),
                            new Election(electingBody.getText(), on.date(), reference.getText()),
                            sectors.taken(),
                            otherSector.reason()),
                    this::filled);
    }

    private void filled(Seated seated) {
        vacancy = null;
        filled.accept(seated);
    }

    /// On the day of change both may have the seat; before it the successor would put out the one who still sits.
    private String overlap(Vacancy seat, LocalDate from) {
        var last = seat.last();
        var left = last == null ? null : last.tenure().endsOn();
        if (last == null || left == null || !from.isBefore(left)) return "";
        return texts.get("vacancy.overlap", last.person().name(), texts.dates().date(left));
    }

    private boolean hasProblem() {
        return Stream.of(startsProblem, endsProblem, electedProblem)
                .anyMatch(p -> !p.get().isEmpty());
    }

    private TextField firstWrong() {
        if (!startsProblem.get().isEmpty()) return starts;
        return endsProblem.get().isEmpty() ? electedOn : ends;
    }

    private void clearProblems() {
        Stream.of(startsProblem, endsProblem, electedProblem).forEach(p -> p.set(""));
    }

    private TypedDate read(TextField field) {
        return TypedDate.read(field.getText(), roster.today());
    }

    private static TextField named(TextField field, String id) {
        field.setId("successor-" + id);
        return field;
    }

    private static HBox beside(Node... nodes) {
        var box = new HBox(12, nodes);
        for (var node : nodes) HBox.setHgrow(node, Priority.ALWAYS);
        return box;
    }
}
