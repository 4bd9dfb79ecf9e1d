package fi.poytakirjuri.exchange.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.poytakirjuri.register.invitation.MailAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarTest {
    private static final Instant STAMPED = Instant.parse("2026-05-20T09:30:15Z");
    private static final MailAddress NIINA = new MailAddress("Niina Åkerlund", "niina.akerlund@example.org");
    private static final MailAddress EMMI = new MailAddress("Emmi \"E\" Wallenius", "emmi@example.org");

    @Test
    void aRequestSaysWhoAsksWhomAndWhere() {
        var lines = lines(Calendar.request(
                entry("Koivu; 2. krs, Jyväskylä", "https://etä.example.org/a b"), NIINA, List.of(EMMI), STAMPED));
        assertThat(lines)
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .contains(
                        "METHOD:REQUEST",
                        "UID:kokous-4",
                        "SEQUENCE:2",
                        "DTSTAMP:20260520T093015Z",
                        "DTSTART;TZID=Europe/Helsinki:20260602T130000",
                        "DTEND;TZID=Europe/Helsinki:20260602T153000",
                        "LOCATION:Koivu\\; 2. krs\\, Jyväskylä",
                        "STATUS:CONFIRMED",
                        "ORGANIZER;CN=\"Niina Åkerlund\":mailto:niina.akerlund@example.org",
                        "ATTENDEE;CN=\"Emmi 'E' Wallenius\";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;"
                                + "PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:emmi@example.org")
                .noneMatch(line -> line.startsWith("URL"));
    }

    @Test
    void aRemoteMeetingsAddressIsThereToBeFollowed() {
        var lines = lines(Calendar.told(entry("", "https://kokous.example.org/a?b=1,2;c"), null, STAMPED));
        assertThat(lines)
                .contains(
                        "URL:https://kokous.example.org/a?b=1,2;c",
                        "CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://kokous.example.org/a?b=1,2;c",
                        "METHOD:PUBLISH")
                .noneMatch(line -> line.startsWith("LOCATION") || line.startsWith("ORGANIZER"));
    }

    @Test
    void aCancellationTakesTheMeetingAway() {
        var lines = lines(Calendar.cancellation(entry("Koivu", ""), NIINA, List.of(EMMI), STAMPED));
        assertThat(lines)
                .contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:2", "UID:kokous-4")
                .contains("ATTENDEE;CN=\"Emmi 'E' Wallenius\":mailto:emmi@example.org");
    }

    @Test
    void aYearIsOneCalendarWithOneTimeZone() {
        var lines = lines(Calendar.published("Kokoukset 2026", List.of(entry("A", ""), entry("B", "")), STAMPED));
        assertThat(lines).contains("X-WR-CALNAME:Kokoukset 2026");
        assertThat(lines).filteredOn("BEGIN:VEVENT"::equals).hasSize(2);
        assertThat(lines).filteredOn("BEGIN:VTIMEZONE"::equals).hasSize(1);
        assertThat(lines.indexOf("END:VTIMEZONE")).isLessThan(lines.indexOf("BEGIN:VEVENT"));
    }

    @Test
    void aMeetingWithoutATimeTakesTheDayAndNeedsNoTimeZone() {
        var entry =
                new CalendarEntry("u", 0, LocalDate.of(2026, 6, 2), null, LocalTime.NOON, "Kokous", "", "", "", false);
        assertThat(lines(Calendar.published("", List.of(entry), STAMPED)))
                .contains("DTSTART;VALUE=DATE:20260602")
                .noneMatch(line -> line.startsWith("DTEND") || line.contains("VTIMEZONE"));
    }

    @Test
    void nobodyIsNamedInWhatIsPublishedAndNobodyIsAskedByNobody() {
        var entries = List.of(entry("", ""));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Calendar(CalendarMethod.PUBLISH, "", entries, null, List.of(EMMI), STAMPED));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Calendar(CalendarMethod.REQUEST, "", entries, null, List.of(EMMI), STAMPED));
    }

    private static CalendarEntry entry(String place, String link) {
        return new CalendarEntry(
                "kokous-4",
                2,
                LocalDate.of(2026, 6, 2),
                LocalTime.of(13, 0),
                LocalTime.of(15, 30),
                "Kumppanuuspöydän kokous 4/2026",
                place,
                "Asiat:\n1 Avaus\n2 " + "Työllisyys ja yhdistykset – öljyä ä ".repeat(6),
                link,
                false);
    }

    private static List<String> lines(Calendar calendar) {
        return Ics.unfolded(calendar.text().getBytes(StandardCharsets.UTF_8));
    }
}
