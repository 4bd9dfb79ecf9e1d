package fi.poytakirjuri.ui.meeting.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.invitation.Invitation;
import fi.poytakirjuri.register.invitation.MailAddress;
import fi.poytakirjuri.register.invitation.Occasion;
import fi.poytakirjuri.register.invitation.Told;
import fi.poytakirjuri.register.meeting.MeetingDuty;
import fi.poytakirjuri.register.roster.Contact;
import fi.poytakirjuri.register.roster.PersonField;
import fi.poytakirjuri.ui.export.Exporting;
import fi.poytakirjuri.ui.meeting.ModelTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InvitationModelTest extends ModelTest {
    private InvitationModel model;

    @BeforeEach
    void withASecretaryAndTwoMembers() {
        var persons = room.stores.persons();
        for (var contact : persons.contacts(TODAY))
            persons.change(contact.person().id(), PersonField.EMAIL, email(contact));
        var secretary = persons.add("Niina", "Åkerlund", "", "");
        persons.change(secretary, PersonField.EMAIL, "niina@example.org");
        room.stores.meetings().setDuty(meeting, MeetingDuty.SECRETARY, secretary);
        model = new InvitationModel(
                room.tools, open, room.invitation(), new Exporting(room.background, room.tools.autosave()));
        model.begin();
        settle();
    }

    @Test
    void theDraftOpensInTheMailProgramAndTheMarkIsOneStep() throws Exception {
        model.othersProperty().set("Väinö <VAINO@example.org>; vieras@example.org, ei mikään");
        model.choose(new MailAddress("", "aino@example.org"), false);
        assertThat(model.recipients())
                .extracting(MailAddress::address)
                .containsExactly("vaino@example.org", "vieras@example.org");
        assertThat(model.copied()).isEqualTo("Väinö Wallenius <vaino@example.org>; vieras@example.org");
        assertThat(model.typed().unread()).containsExactly("ei mikään");

        model.openDraft();
        settle();
        assertThat(room.opened)
                .singleElement()
                .satisfies(file -> assertThat(Files.readString(file))
                        .contains("X-Unsent: 1", "vieras@example.org", "method=REQUEST")
                        .doesNotContain("<aino@"));
        assertThat(Files.getPosixFilePermissions(room.opened.getFirst().getParent()))
                .hasSize(3);

        // What was sent is what the draft said, though she changes the time before she marks it.
        room.stores.meetings().setTimes(meeting, LocalTime.of(9, 0), null);
        settle();
        model.markSent();
        settle();
        assertThat(sent()).singleElement().satisfies(invitation -> {
            assertThat(invitation.recipients())
                    .containsExactly("Väinö Wallenius <vaino@example.org>", "vieras@example.org");
            assertThat(invitation.isAnswerAsked()).isTrue();
        });
        assertThat(now().isDue()).isTrue();
        assertThat(now().occasion())
                .isInstanceOfSatisfying(
                        Occasion.Update.class,
                        update -> assertThat(update.changed()).containsExactly(Told.Part.TIME));
        undo();
        assertThat(sent()).isEmpty();
        assertThat(open.meeting().orElseThrow().state()).isEqualTo(MeetingState.PLANNED);
    }

    @Test
    void aRequestForCommentsIsNoInvitation() throws Exception {
        model.openCommentsDraft();
        settle();
        assertThat(Files.readString(room.opened.getFirst())).doesNotContain("text/calendar");
        assertThat(model.drafts().unsentProperty().get()).isNull();
        assertThat(model.drafts().inMailProperty().get()).isNotEmpty();
        model.markSent();
        settle();
        assertThat(sent()).singleElement().matches(Invitation::isAnswerAsked);
    }

    @Test
    void anUpdateGoesAlsoToTheAddressesTypedLastTime() {
        model.othersProperty().set("vieras@example.org");
        model.markSent();
        settle();
        model.begin();
        settle();
        assertThat(model.othersProperty().get()).isEqualTo("vieras@example.org");
        assertThat(now().isDue()).isFalse();
        room.stores.meetings().setState(meeting, MeetingState.CANCELLED);
        settle();
        assertThat(now().isDue()).isTrue();
        model.markSent();
        settle();
        assertThat(sent()).extracting(Invitation::isCancellation).containsExactly(true, false);
        assertThat(now().isDue()).isFalse();
        room.stores.meetings().setState(meeting, MeetingState.INVITED);
        settle();
        assertThat(now().isDue()).isTrue();
    }

    @Test
    void theFilesAreSavedTogetherAndTheChoicesRemembered() throws Exception {
        var into = Files.createDirectory(folder.resolve("kutsut"));
        model.hiddenProperty().set(true);
        model.save(into);
        settle();
        try (var files = Files.list(into)) {
            assertThat(files.map(Path::getFileName).map(Path::toString).map(name -> name.replaceAll(".*\\.", "")))
                    .containsExactlyInAnyOrder("pdf", "ics", "eml");
        }
        var again = new InvitationModel(
                room.tools, open, room.invitation(), new Exporting(room.background, room.tools.autosave()));
        assertThat(again.hiddenProperty().get()).isTrue();
        assertThat(again.hasAttachmentsProperty().get()).isTrue();
    }

    private static String email(Contact contact) {
        return contact.person().givenName().replace("ä", "a").replace("ö", "o").toLowerCase(java.util.Locale.ROOT)
                + "@example.org";
    }

    private Standing now() {
        return model.standingProperty().get();
    }

    private List<Invitation> sent() {
        return room.invitation().invitations().ofMeeting(meeting);
    }
}
