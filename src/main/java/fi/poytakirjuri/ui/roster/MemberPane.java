package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.roster.Member;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.person.OrganisationOfDay;
import fi.poytakirjuri.ui.person.PersonEdits;
import fi.poytakirjuri.ui.person.PersonFields;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
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
    private final OrganisationOfDay organisation;
    private final PersonFields person;
    private final SeatSection seat;
    private final OfficesSection offices;
    private final LeavePane leave;
    private @Nullable Member member;

    MemberPane(Tools tools, RosterModel model, MemberEdits edits, PersonEdits persons) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        organisation = new OrganisationOfDay(tools, "member", persons, model::organisations);
        person = new PersonFields(tools, "member", persons, organisation);
        seat = new SeatSection(tools, model, edits);
        offices = new OfficesSection(tools, model, edits);
        leave = new LeavePane(tools, model);
        name.getStyleClass().add("section-title");
        name.setWrapText(true);
        var content = new VBox(new HBox(12, name, state), actions(), leave, person, seat, offices);
        content.getStyleClass().addAll("form", "member-form");
        setContent(content);
        setFitToWidth(true);
        getStyleClass().add("detail");
    }

    void show(Member member, RosterLine line, RosterView view) {
        this.member = member;
        name.setText(member.person().name());
        StateLook.dress(state, line);
        leave.show(member);
        organisation.show(member.contact(), model.dayProperty().get());
        person.show(member.person());
        seat.show(member, view);
        offices.show(member, view.officesOf(member.person().id()));
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

    private HBox actions() {
        var leaving = tools.buttons().of("roster.leave", Icon.SEND, leave::open);
        leaving.setId("member-leave");
        Button removing = tools.buttons().of("roster.remove", Icon.DELETE, this::remove);
        removing.setId("member-remove");
        var row = new HBox(leaving, removing);
        row.getStyleClass().add("button-row");
        return row;
    }
}
