package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.roster.RosterWords;
import fi.poytakirjuri.register.roster.Vacancy;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A vacant seat, and the way to fill it: who sat here and what they left open, the search for candidates, the
/// successor.
final class VacancyPane extends ScrollPane {
    private final Tools tools;
    private final Texts texts;
    private final SuccessionModel model;
    private final RosterWords words;
    private final Label seat = new Label();
    private final Label before = new Label();
    private final Label after = new Label();
    private final Label advice = new Label();
    private final Label round = new Label();
    private final LeavePane leave;
    private final OpenActions actions;
    private final Button correct;
    private final Button stay;
    private final Button search;
    private final Button remove;
    private @Nullable Vacancy vacancy;

    /// @param fill begins filling a seat
    VacancyPane(Tools tools, RosterModel roster, SuccessionModel model, Consumer<Vacancy> fill) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        this.words = new RosterWords(texts);
        leave = new LeavePane(tools, model, this::focusTop);
        actions = new OpenActions(tools, model);
        var heading = new Label(texts.of("roster", SeatState.VACANT), Icon.VACANT.node());
        heading.getStyleClass().add("section-title");
        for (var label : new Label[] {seat, before, after, advice, round}) label.setWrapText(true);
        advice.setText(texts.get("roster.vacancy.advice"));
        advice.getStyleClass().add("quiet");
        var filling = tools.buttons().primary("roster.fill", Icon.ADD, () -> {
            if (vacancy != null) fill.accept(vacancy);
        });
        filling.setId("vacancy-fill");
        correct = button("vacancy.correct", Icon.EDIT, "vacancy-correct", leave::open);
        stay = button("vacancy.stay", Icon.RESET, "vacancy-stay", this::stay);
        search = button("vacancy.search", Icon.SEARCH, "vacancy-search", this::search);
        remove = button("roster.seat.remove", Icon.DELETE, "vacancy-remove", () -> {
            if (vacancy != null) roster.removeSeat(vacancy);
        });
        var content = new VBox(
                heading,
                seat,
                before,
                row(correct, stay),
                leave,
                actions,
                advice,
                round,
                after,
                row(filling, search, remove));
        content.getStyleClass().addAll("form", "member-form");
        setContent(content);
        setFitToWidth(true);
        getStyleClass().add("detail");
        model.waitingProperty().subscribe(_ -> tellRound());
    }

    void show(Vacancy shown, RosterView view) {
        vacancy = shown;
        var role = texts.of("roster", shown.seat().role());
        var sectors = words.sectors(shown.seat());
        seat.setText(sectors.isEmpty() ? role : role + ": " + sectors);
        var last = shown.last();
        var next = shown.next();
        say(before, last == null ? "" : told(last));
        say(
                after,
                next == null
                        ? ""
                        : texts.get(
                                "roster.vacancy.next",
                                next.person().name(),
                                texts.dates().date(next.tenure().startsOn())));
        show(correct, last != null);
        show(stay, last != null && next == null);
        show(remove, last == null && next == null);
        if (last != null) {
            var ended = last.tenure().endsOn();
            var person = last.person();
            leave.show(person, last.tenure(), ended == null ? model.today() : ended, view.officesOf(person.id()));
            actions.show(person.id(), person.name());
        } else {
            leave.setVisible(false);
            actions.show(null, "");
        }
        tellRound();
    }

    private void focusTop() {
        correct.requestFocus();
    }

    private void tellRound() {
        var shown = vacancy;
        if (shown == null) return;
        boolean isElected = shown.seat().role() == SeatRole.ASSOCIATION_REP;
        var found = model.waitingProperty().get().roundFor(shown);
        say(
                round,
                found.map(r -> texts.get(
                                "vacancy.round",
                                texts.dates().date(r.opensAt().toLocalDate()),
                                texts.dates().date(r.closesAt().toLocalDate())))
                        .orElse(""));
        search.setText(texts.get(found.isPresent() ? "vacancy.round.show" : "vacancy.search"));
        search.setAccessibleText(search.getText());
        show(search, found.isPresent() || isElected && shown.next() == null);
        show(advice, isElected && shown.next() == null);
    }

    private void search() {
        var shown = vacancy;
        if (shown == null) return;
        model.waitingProperty().get().roundFor(shown).ifPresentOrElse(model::goTo, () -> model.openRound(shown));
    }

    private void stay() {
        var last = vacancy == null ? null : vacancy.last();
        if (last != null) model.stay(last.tenure(), last.person().name());
    }

    private String told(Vacancy.Sitting last) {
        var ends = last.tenure().endsOn();
        var date = ends == null ? "" : texts.dates().date(ends);
        var name = last.person().name();
        var reason = last.tenure().endReason();
        return reason.isEmpty()
                ? texts.get("roster.vacancy.last", name, date)
                : texts.get("roster.vacancy.lastWithReason", name, date, reason);
    }

    private Button button(String key, Icon icon, String id, Runnable action) {
        var button = tools.buttons().of(key, icon, action);
        button.setId(id);
        return button;
    }

    private static FlowPane row(Node... buttons) {
        var row = new FlowPane(8, 8, buttons);
        row.getStyleClass().add("button-row");
        return row;
    }

    private static void say(Label label, String text) {
        label.setText(text);
        show(label, !text.isEmpty());
    }

    private static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }
}
