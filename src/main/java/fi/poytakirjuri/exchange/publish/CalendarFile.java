package fi.poytakirjuri.exchange.publish;

import fi.poytakirjuri.document.paper.PublicWords;
import fi.poytakirjuri.exchange.file.FolderFile;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.meeting.Meeting;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// `seuraava-kokous.ics`: the next meeting as calendars read it (RFC 5545), in UTC so that summer time needs no table
/// of its own. The meeting's uid stays, so that a calendar moves the entry it has instead of adding another.
final class CalendarFile {
    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int LONGEST_LINE = 75;

    private final PublishedMeeting published;
    private final Meeting next;
    private final Texts texts;
    private final StringBuilder out = new StringBuilder();

    CalendarFile(PublishedMeeting published, Meeting next, Texts texts) {
        this.published = published;
        this.next = next;
        this.texts = texts;
    }

    FolderFile file() {
        line("BEGIN:VCALENDAR");
        line("VERSION:2.0");
        line("PRODID:-//Poytakirjuri//Poytakirjuri//FI");
        line("METHOD:PUBLISH");
        line("BEGIN:VEVENT");
        line("UID:" + escaped(next.uid()));
        line("DTSTAMP:" + utc(stamped(), LocalTime.NOON));
        when();
        line("SUMMARY:" + escaped(summary()));
        var place = new PublicWords(next.remoteLink(), published.minutes().unpublished(), texts).of(next.place());
        if (!place.isBlank()) line("LOCATION:" + escaped(place));
        line("END:VEVENT");
        line("END:VCALENDAR");
        return FolderFile.text("seuraava-kokous.ics", out.toString());
    }

    /// The day the record speaks of, not the day of making: the same record gives the same bytes.
    private LocalDate stamped() {
        var drafted = published.meeting().draftedOn();
        return drafted == null ? published.meeting().date() : drafted;
    }

    private void when() {
        var start = next.timetable().start();
        var end = next.timetable().end();
        if (start == null) line("DTSTART;VALUE=DATE:" + DAY.format(next.date()));
        else line("DTSTART:" + utc(next.date(), start));
        if (start != null && end != null && end.isAfter(start)) line("DTEND:" + utc(next.date(), end));
    }

    private String summary() {
        return texts.get("publication.calendar", next.title(), next.writtenNumber());
    }

    private static String utc(LocalDate day, LocalTime time) {
        return UTC.format(day.atTime(time).atZone(FINLAND).withZoneSameInstant(ZoneOffset.UTC));
    }

    /// RFC 5545, 3.3.11.
    private static String escaped(String words) {
        return Typed.text(words)
                .strip()
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /// RFC 5545, 3.1: lines of at most 75 octets, folded between characters, never within one.
    private void line(String content) {
        int used = 0;
        for (int i = 0; i < content.length(); ) {
            int c = content.codePointAt(i);
            var character = Character.toString(c);
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > LONGEST_LINE) {
                out.append("\r\n ");
                used = 1;
            }
            out.append(character);
            used += octets;
            i += Character.charCount(c);
        }
        out.append("\r\n");
    }
}
