package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.roster.Days;
import fi.poytakirjuri.register.roster.Member;
import fi.poytakirjuri.register.roster.Sector;
import fi.poytakirjuri.ui.kit.AutosavedField;
import fi.poytakirjuri.ui.kit.Choice;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.person.TypedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// As what the member sits at the table, for which sectors, and from when to when.
final class SeatSection extends VBox {
    private final Texts texts;
    private final RosterModel model;
    private final MemberEdits edits;
    private final Choice<SeatRole> role;
    private final SectorChoice sectors;
    private final TextField starts = new TextField();
    private final TextField ends = new TextField();
    private final AutosavedField startsSaved;
    private final AutosavedField endsSaved;
    private @Nullable Member member;

    SeatSection(Tools tools, RosterModel model, MemberEdits edits) {
        this.texts = tools.texts();
        this.model = model;
        this.edits = edits;
        role = new Choice<>(List.of(SeatRole.values()), r -> texts.of("roster", r), chosen -> {
            if (member != null) edits.role(member, chosen, model.dayOf(member));
        });
        role.setId("member-role");
        sectors = new SectorChoice(texts, chosen -> {
            if (member != null) edits.sectors(member, chosen);
        });
        sectors.setId("member-sectors");
        startsSaved = tools.autosave().field(starts).checkedBy(this::startProblem);
        endsSaved = tools.autosave().field(ends).checkedBy(this::endProblem);
        starts.setId("member-starts");
        ends.setId("member-ends");
        ends.setPromptText(texts.get("roster.noEnd"));
        var days = new HBox(
                12,
                new FormRow(texts.get("roster.starts"), starts, startsSaved.messageProperty()),
                new FormRow(texts.get("roster.ends"), ends, endsSaved.messageProperty()));
        days.getChildren().forEach(row -> HBox.setHgrow(row, Priority.ALWAYS));
        getStyleClass().add("section");
        getChildren()
                .addAll(
                        new FormRow(texts.get("roster.role"), role),
                        new FormRow(texts.get("roster.sectors"), sectors),
                        days);
    }

    void show(Member member, RosterView view) {
        this.member = member;
        var tenure = member.tenure();
        role.show(member.seat().role());
        sectors.show(
                offered(member, view),
                member.seat().sectors().stream().map(Sector::id).collect(Collectors.toSet()));
        startsSaved.show(
                tenure.id(),
                texts.dates().date(tenure.startsOn()),
                text -> edits.writeStart(tenure.id(), read(text).day()));
        endsSaved.show(
                tenure.id(),
                tenure.endsOn() == null ? "" : texts.dates().date(tenure.endsOn()),
                text -> edits.writeEnd(tenure.id(), read(text).date()));
    }

    /// The sectors in use, and those of the seat though they are closed.
    private static List<Sector> offered(Member member, RosterView view) {
        return view.allSectors().stream()
                .filter(s ->
                        view.sectors().contains(s) || member.seat().sectors().contains(s))
                .toList();
    }

    private Optional<String> startProblem(String typed) {
        var date = read(typed);
        return date.problem(texts)
                .or(() -> orderProblem(
                        date.date(), member == null ? null : member.tenure().endsOn()));
    }

    private Optional<String> endProblem(String typed) {
        var date = read(typed);
        return date.problemUnlessEmpty(texts)
                .or(() -> orderProblem(member == null ? null : member.tenure().startsOn(), date.date()));
    }

    private Optional<String> orderProblem(@Nullable LocalDate from, @Nullable LocalDate to) {
        return Days.possible(from, to) ? Optional.empty() : Optional.of(texts.get("roster.problem.order"));
    }

    private TypedDate read(String typed) {
        return TypedDate.read(typed, model.today());
    }
}
