package fi.poytakirjuri.register.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.AgendaStore;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.meeting.MeetingText;
import fi.poytakirjuri.register.meeting.NewMeeting;
import fi.poytakirjuri.register.table.BodyStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InvitationStoreTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    private Database database;
    private MeetingStore meetings;
    private AgendaStore agenda;
    private InvitationStore invitations;
    private long meeting;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        database = Database.create(folder.resolve("koe.poyta"), Clock.systemDefaultZone());
        meetings = new MeetingStore(database);
        agenda = new AgendaStore(database);
        invitations = new InvitationStore(database);
        var body = new BodyStore(database).add("Koepöytä", "Koe");
        meeting = meetings.add(new NewMeeting(
                body,
                "Kokous",
                LocalDate.of(2026, 6, 2),
                LocalTime.of(13, 0),
                null,
                "Koivu",
                null,
                null,
                null,
                "",
                ""));
        meetings.setState(meeting, MeetingState.AGENDA);
        agenda.add(meeting, "Avaus", null);
        agenda.add(meeting, "Päättäminen", null);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theFirstInvitationIsOneStepThatInvitesAndFreezesTheNumbers() {
        assertThat(send(false)).isEqualTo(1);
        assertThat(now().state()).isEqualTo(MeetingState.INVITED);
        assertThat(now().invitedOn()).isEqualTo(TODAY);
        agenda.add(meeting, "Yllätys", agenda.items(meeting).getFirst().id());
        assertThat(numbers()).containsExactly("1 Avaus", "3 Yllätys", "2 Päättäminen");
        assertThat(invitations.latest(meeting)).hasValueSatisfying(sent -> {
            assertThat(sent.recipients()).containsExactly("Niina Åkerlund <niina@example.org>", "olli@example.org");
            assertThat(sent.told()).isEqualTo(Told.of(now()));
            assertThat(sent.sequence()).isZero();
        });

        database.undo();
        database.undo();
        assertThat(now().state()).isEqualTo(MeetingState.AGENDA);
        assertThat(invitations.ofMeeting(meeting)).isEmpty();
        database.redo();
        assertThat(now().state()).isEqualTo(MeetingState.INVITED);
        assertThat(invitations.ofMeeting(meeting)).hasSize(1);
    }

    @Test
    void theSequenceRisesWithEachSendingAndNeverFalls() {
        send(false);
        assertThat(now().calendarSequence()).isEqualTo(1);
        database.undo();
        assertThat(now().calendarSequence()).isEqualTo(1);
        send(false);
        assertThat(sequences()).containsExactly(1);
        send(false);
        assertThat(sequences()).containsExactly(2, 1);
        invitations.takeBack(meeting);
        assertThat(now().calendarSequence()).isEqualTo(3);
        while (database.undo().isPresent()) {}
        while (database.redo().isPresent()) {}
        assertThat(now().calendarSequence()).isEqualTo(3);
    }

    @Test
    void aDeletedMeetingComesBackWithItsSequence() {
        send(false);
        meetings.remove(meeting);
        database.undo();
        assertThat(now().calendarSequence()).isEqualTo(1);
        assertThat(sequences()).containsExactly(0);
    }

    @Test
    void whatChangedSinceTheInvitationIsKnown() {
        send(false);
        var sent = invitations.latest(meeting).orElseThrow().told();
        assertThat(sent.changedIn(Told.of(now()))).isEmpty();
        meetings.setTimes(meeting, LocalTime.of(9, 0), null);
        meetings.setText(meeting, MeetingText.PLACE, "Haapa");
        assertThat(sent.changedIn(Told.of(now()))).containsExactly(Told.Part.TIME, Told.Part.PLACE);
        send(false);
        assertThat(invitations.latest(meeting).orElseThrow().told().changedIn(Told.of(now())))
                .isEmpty();
    }

    @Test
    void takingBackTheFirstMarkFreesTheNumbers() {
        send(false);
        send(false);
        invitations.takeBack(meeting);
        assertThat(now().state()).isEqualTo(MeetingState.INVITED);
        invitations.takeBack(meeting);
        assertThat(now().state()).isEqualTo(MeetingState.AGENDA);
        assertThat(now().invitedOn()).isNull();
        agenda.add(meeting, "Yllätys", agenda.items(meeting).getFirst().id());
        assertThat(numbers()).containsExactly("1 Avaus", "2 Yllätys", "3 Päättäminen");
    }

    @Test
    void aMarkMadeAfterwardsDoesNotTakeAHeldMeetingBack() {
        meetings.setState(meeting, MeetingState.HELD);
        send(false);
        assertThat(now().state()).isEqualTo(MeetingState.HELD);
        assertThat(now().invitedOn()).isEqualTo(TODAY);
    }

    @Test
    void aCancellationIsAVersionOfItsOwn() {
        send(false);
        meetings.setState(meeting, MeetingState.CANCELLED);
        assertThat(send(true)).isEqualTo(2);
        assertThat(now().state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(sequences()).containsExactly(1, 0);
        invitations.takeBack(meeting);
        assertThat(now().invitedOn()).isEqualTo(TODAY);
    }

    @Test
    void aCommentRoundIsKeptAndCanBeTakenBack() {
        var rounds = new CommentRoundStore(database);
        rounds.markSent(meeting, TODAY, List.of("olli@example.org"));
        assertThat(rounds.ofMeeting(meeting)).singleElement().satisfies(round -> {
            assertThat(round.sentOn()).isEqualTo(TODAY);
            assertThat(round.recipients()).containsExactly("olli@example.org");
        });
        rounds.takeBack(rounds.ofMeeting(meeting).getFirst().id());
        assertThat(rounds.ofMeeting(meeting)).isEmpty();
    }

    private int send(boolean isCancellation) {
        return invitations.markSent(
                meeting,
                new Sending(
                        TODAY,
                        List.of("Niina Åkerlund <niina@example.org>", "olli@example.org"),
                        isCancellation,
                        true,
                        Told.of(now())));
    }

    private Meeting now() {
        return meetings.find(meeting).orElseThrow();
    }

    private List<Integer> sequences() {
        return invitations.ofMeeting(meeting).stream().map(Invitation::sequence).toList();
    }

    private List<String> numbers() {
        return agenda.items(meeting).stream()
                .map(item -> item.number().write(now().numberStyle()) + " " + item.title())
                .toList();
    }
}
