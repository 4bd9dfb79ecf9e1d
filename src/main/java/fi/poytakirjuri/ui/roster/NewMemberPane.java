package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.roster.Days;
import fi.poytakirjuri.register.roster.NewMember;
import fi.poytakirjuri.ui.kit.Choice;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.person.OrganisationField;
import fi.poytakirjuri.ui.person.TypedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongConsumer;
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

/// The fields of a new member, by keyboard alone: a name is enough, Enter adds, Esc closes. Words already typed are
/// still there when it is opened again.
final class NewMemberPane extends ScrollPane {
    private final Texts texts;
    private final RosterModel model;
    private final Runnable closed;
    private final LongConsumer added;
    private final Label heading = new Label();
    private final TextField givenName = new TextField();
    private final TextField familyName = new TextField();
    private final OrganisationField organisation;
    private final TextField title = new TextField();
    private final TextField email = new TextField();
    private final TextField phone = new TextField();
    private final Choice<SeatRole> role;
    private final SectorChoice sectors;
    private final TextField starts = new TextField();
    private final TextField ends = new TextField();
    private final StringProperty nameProblem = new SimpleStringProperty("");
    private final StringProperty startsProblem = new SimpleStringProperty("");
    private final StringProperty endsProblem = new SimpleStringProperty("");
    private final VBox seatFields;
    private boolean isBegun;

    /// @param closed called when the form is put away
    /// @param added told the id of the person who was added
    NewMemberPane(Tools tools, RosterModel model, Runnable closed, LongConsumer added) {
        this.texts = tools.texts();
        this.model = model;
        this.closed = closed;
        this.added = added;
        organisation = new OrganisationField(model::organisations);
        role = new Choice<>(List.of(SeatRole.values()), r -> texts.of("roster", r), _ -> suggestDays());
        sectors = new SectorChoice(texts, _ -> {});
        heading.getStyleClass().add("section-title");
        seatFields = new VBox(
                12, row("roster.role", "new-member-role", role), row("roster.sectors", "new-member-sectors", sectors));
        var content = new VBox(heading, fields(), buttons(tools));
        content.getStyleClass().addAll("form", "member-form");
        setContent(content);
        setFitToWidth(true);
        getStyleClass().add("detail");
        checked(givenName, nameProblem);
        checked(familyName, nameProblem);
        checked(starts, startsProblem);
        checked(ends, endsProblem);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Opens the form for a seat of the member's own, or goes on with what was typed.
    void open() {
        if (!isBegun) begin();
        givenName.requestFocus();
    }

    private void begin() {
        isBegun = true;
        heading.setText(texts.get("roster.new.heading"));
        var view = model.viewProperty().get();
        sectors.show(view == null ? List.of() : view.sectors(), Set.of());
        role.show(SeatRole.ASSOCIATION_REP);
        for (var field : List.of(givenName, familyName, organisation, title, email, phone)) field.clear();
        suggestDays();
        clearProblems();
    }

    /// The term's days; for a named representative from the day that is shown.
    private void suggestDays() {
        var view = model.viewProperty().get();
        var term = view == null ? null : view.term();
        boolean isNamed = role.getValue() != null && role.getValue().isNamed();
        LocalDate from = isNamed || term == null ? model.day() : term.startsOn();
        LocalDate to = isNamed || term == null ? null : term.endsOn();
        starts.setText(texts.dates().date(from));
        ends.setText(to == null ? "" : texts.dates().date(to));
    }

    private VBox fields() {
        ends.setPromptText(texts.get("roster.noEnd"));
        return new VBox(
                12,
                beside(
                        new FormRow(texts.get("roster.givenName"), named(givenName, "new-member-given-name")),
                        new FormRow(
                                texts.get("roster.familyName"),
                                named(familyName, "new-member-family-name"),
                                nameProblem)),
                row("roster.organisation", "new-member-organisation", organisation),
                row("roster.title", "new-member-title", title),
                seatFields,
                beside(
                        new FormRow(texts.get("roster.starts"), named(starts, "new-member-starts"), startsProblem),
                        new FormRow(texts.get("roster.ends"), named(ends, "new-member-ends"), endsProblem)),
                beside(row("roster.email", "new-member-email", email), row("roster.phone", "new-member-phone", phone)));
    }

    private HBox buttons(Tools tools) {
        var add = tools.buttons().primary("roster.new.add", Icon.ADD, this::add);
        add.setId("new-member-add");
        var row = new HBox(add, tools.buttons().of("roster.cancel", Icon.REMOVE, closed));
        row.getStyleClass().add("button-row");
        return row;
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) closed.run();
        else if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof TextField) add();
        else return;
        key.consume();
    }

    private void add() {
        var first = TypedDate.read(starts.getText(), model.today());
        var last = TypedDate.read(ends.getText(), model.today());
        boolean hasName = !(givenName.getText() + familyName.getText()).isBlank();
        nameProblem.set(hasName ? "" : texts.get("roster.problem.name"));
        startsProblem.set(first.problem(texts).orElse(""));
        endsProblem.set(last.problemUnlessEmpty(texts).orElse(""));
        if (endsProblem.get().isEmpty() && !Days.possible(first.date(), last.date()))
            endsProblem.set(texts.get("roster.problem.order"));
        var wrong = firstWrong();
        if (wrong == null) add(member(first.day(), last.date()));
        else wrong.requestFocus();
    }

    private @Nullable TextField firstWrong() {
        if (!nameProblem.get().isEmpty()) return familyName;
        if (!startsProblem.get().isEmpty()) return starts;
        return endsProblem.get().isEmpty() ? null : ends;
    }

    private void add(NewMember member) {
        LongConsumer then = person -> {
            isBegun = false;
            added.accept(person);
        };
        model.add(member, then);
    }

    private NewMember member(LocalDate from, @Nullable LocalDate to) {
        return new NewMember(
                givenName.getText(),
                familyName.getText(),
                email.getText(),
                phone.getText(),
                organisation.getText(),
                title.getText(),
                Objects.requireNonNullElse(role.getValue(), SeatRole.ASSOCIATION_REP),
                sectors.taken(),
                from,
                to);
    }

    private FormRow row(String key, String id, Node field) {
        return new FormRow(texts.get(key), named(field, id));
    }

    private void clearProblems() {
        Stream.of(nameProblem, startsProblem, endsProblem).forEach(p -> p.set(""));
    }

    private static void checked(TextField field, StringProperty problem) {
        field.textProperty().subscribe((_, _) -> problem.set(""));
    }

    private static <N extends Node> N named(N field, String id) {
        field.setId(id);
        return field;
    }

    private static HBox beside(Node... nodes) {
        var box = new HBox(12, nodes);
        for (var node : nodes) HBox.setHgrow(node, Priority.ALWAYS);
        return box;
    }
}
