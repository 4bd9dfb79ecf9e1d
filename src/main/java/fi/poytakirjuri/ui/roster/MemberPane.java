package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.roster.Member;
import fi.poytakirjuri.ui.check.Badge;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.person.OrganisationOfDay;
import fi.poytakirjuri.ui.person.PersonEdits;
import fi.poytakirjuri.ui.person.PersonFields;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Everything known of one member, all of it to be edited in place.
final class MemberPane extends ScrollPane {
    private final Tools tools;
    private final Texts texts;
    private final RosterModel model;
    private final Label name = new Label();
    private final Label state = new Label();
    private final Badge badge;
    private final OrganisationOfDay organisation;
    private final PersonFields person;
    private final SeatSection seat;
    private final OfficesSection offices;
    private final ElectionSection election;
    private final LeavePane leave;
    private final OpenActions openActions;
    private final Label overlap = new Label();
    private final Button leaving;
    private final Button staying;
    private @Nullable Member member;

    MemberPane(
            Tools tools,
            RosterModel model,
            MemberEdits edits,
            PersonEdits persons,
            SuccessionModel succession,
            OfficesModel officesModel) {
        this.tools = tools;
        this.texts = tools.texts();
        this.badge = new Badge(tools);
        this.model = model;
        organisation = new OrganisationOfDay(tools, "member", persons, model::organisations);
        person = new PersonFields(tools, "member", persons, organisation);
        seat = new SeatSection(tools, model, edits);
        election = new ElectionSection(tools, model, edits);
        offices = new OfficesSection(tools, model, officesModel);
        leave = new LeavePane(tools, succession, this::focusTop);
        openActions = new OpenActions(tools, succession);
        overlap.setWrapText(true);
        overlap.getStyleClass().add("form-problem");
        overlap.setGraphic(Icon.WARNING.node());
        overlap.managedProperty().bind(overlap.visibleProperty());
        leaving = tools.buttons().of("roster.leave", Icon.SEND, leave::open);
        leaving.setId("member-leave");
        staying = tools.buttons().of("vacancy.stay", Icon.RESET, () -> {
            if (member != null) succession.stay(member.tenure(), member.person().name());
        });
        staying.setId("member-stay");
        staying.managedProperty().bind(staying.visibleProperty());
        name.getStyleClass().add("section-title");
        name.setWrapText(true);
        var content = new VBox(
                new HBox(12, name, state, badge),
                actions(),
                overlap,
                leave,
                openActions,
                person,
                seat,
                election,
                offices);
        content.getStyleClass().addAll("form", "member-form");
        setContent(content);
        setFitToWidth(true);
        getStyleClass().add("detail");
    }

    void show(Member member, RosterLine line, RosterView view) {
        this.member = member;
        name.setText(member.person().name());
        StateLook.dress(state, line);
        badge.show(Place.person(member.person().id()), Place.seat(member.seat().id()));
        var tenure = member.tenure();
        boolean isLeaving = SeatState.of(member) == SeatState.LEAVING;
        leaving.setText(texts.get(isLeaving ? "vacancy.correct" : "roster.leave"));
        staying.setVisible(isLeaving);
        leave.show(
                member.person(),
                tenure,
                model.dayOf(member),
                view.officesOf(member.person().id()));
        openActions.show(
                isLeaving ? member.person().id() : null, member.person().name());
        tellOverlap(member, view);
        organisation.show(member.contact(), model.dayOf(member));
        person.show(member.person());
        seat.show(member, view);
        election.show(member, view);
        offices.show(member, view.officesOf(member.person().id()));
    }

    private void focusTop() {
        leaving.requestFocus();
    }

    void focusName() {
        person.focusName();
    }

    /// Takes the member off the table at once; the toast brings them back.
    void remove() {
        var removed = member;
        if (removed == null) return;
        model.remove(
                removed,
                () -> tools.sayUndoable(
                        texts.get("roster.removed", removed.person().name())));
    }

    /// Two persons on one seat, or this person on two, at the same time.
    private void tellOverlap(Member member, RosterView view) {
        long tenure = member.tenure().id();
        var found = view.overlaps().stream().filter(o -> o.isOf(tenure)).findFirst();
        overlap.setVisible(found.isPresent());
        found.ifPresent(o -> overlap.setText(texts.get(
                o.isOnOneSeat() ? "vacancy.overlap.seat" : "vacancy.overlap.person",
                texts.dates().date(o.besides(tenure).startsOn()))));
    }

    private FlowPane actions() {
        Button removing = tools.buttons().of("roster.remove", Icon.DELETE, this::remove);
        removing.setId("member-remove");
        var row = new FlowPane(8, 8, leaving, staying, removing);
        row.getStyleClass().add("button-row");
        return row;
    }
}
