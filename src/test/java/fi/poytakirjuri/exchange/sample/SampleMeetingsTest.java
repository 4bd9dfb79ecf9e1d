package fi.poytakirjuri.exchange.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.action.Owner;
import fi.poytakirjuri.register.choice.Capacity;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.choice.Presence;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.Attendee;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingNumber;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.meeting.Minutes;
import fi.poytakirjuri.register.meeting.MinutesStore;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleMeetingsTest {
    private static Database database;
    private static MeetingStore meetings;
    private static MinutesStore minutes;

    @BeforeAll
    static void makeTheSample(@TempDir Path folder) throws Exception {
        var file = folder.resolve("esimerkki.poyta");
        SampleRegister.make(file);
        database = Database.open(file, Clock.systemDefaultZone());
        meetings = new MeetingStore(database);
        minutes = new MinutesStore(database);
    }

    @AfterAll
    static void close() {
        database.close();
    }

    @Test
    void thereAreSixMeetingsIn2025AndEightIn2026() {
        var all = meetings.all(1).stream().filter(m -> m.theme() == null).toList();
        assertThat(all.stream().filter(m -> m.number().year() == 2025)).hasSize(6);
        assertThat(all.stream().filter(m -> m.number().year() == 2026))
                .extracting(Meeting::writtenNumber)
                .containsExactly("8/2026", "7/2026", "6/2026", "5/2026", "4/2026", "3/2026", "2/2026", "1/2026");
        assertThat(read("6/2026").meeting().state()).isEqualTo(MeetingState.HELD);
        assertThat(read("5/2026").meeting().state()).isEqualTo(MeetingState.PUBLISHED);
    }

    @Test
    void memo3of2026TellsWhoWasThereAsTheTableWasThatDay() {
        var memo = read("3/2026");
        assertThat(memo.attendees().stream()
                        .filter(a -> a.presence() == Presence.PRESENT && a.capacity() == Capacity.MEMBER))
                .hasSize(12);
        assertThat(memo.attendees()).extracting(Attendee::name).startsWith("Olli Rautavuori", "Emmi Wallenius");
        assertThat(memo.matters().get(1).actions().getFirst().owners())
                .extracting(Owner::name)
                .containsExactly("toimialaedustajat", "Ritva Mäenpää");
    }

    @Test
    void theOneWhoResignedStandsInTheMinutesOfHerTimeOnly() {
        assertThat(read("1/2025").attendees())
                .extracting(Attendee::name)
                .contains("Hanna Sirkiä")
                .doesNotContain("Tero Vuoristo");
        assertThat(read("3/2026").attendees())
                .extracting(Attendee::name)
                .contains("Tero Vuoristo")
                .doesNotContain("Hanna Sirkiä");
    }

    @Test
    void everyHeldMeetingHasEveryMembersMark() {
        for (var meeting : meetings.all(1))
            if (meeting.state() != MeetingState.AGENDA)
                assertThat(minutes.read(meeting.id()).orElseThrow().attendees())
                        .as(meeting.writtenNumber())
                        .allSatisfy(who -> assertThat(who.presence()).isNotNull());
    }

    @Test
    void theThemesMeetingIsTheSecondOfThree() {
        var theme = meetings.all(1).stream()
                .filter(m -> m.theme() != null)
                .findFirst()
                .orElseThrow();
        assertThat(theme.writtenNumber()).isEqualTo("2/3");
        assertThat(minutes.read(theme.id()).orElseThrow().attendees())
                .extracting(Attendee::name)
                .containsExactly(
                        "Niina Åkerlund",
                        "Seppo Lahdenmäki",
                        "Sini Purovuo",
                        "Kaisu Niittymaa",
                        "Heikki Rantaniitty",
                        "Tuuli Metsälampi",
                        "Esko Lehtisaari");
    }

    @Test
    void theSampleHasNothingToUndo() {
        assertThat(database.undoable()).isEmpty();
    }

    private static Minutes read(String number) {
        var meeting = meetings.find(1, MeetingNumber.read(number).orElseThrow()).orElseThrow();
        return minutes.read(meeting.id()).orElseThrow();
    }
}
