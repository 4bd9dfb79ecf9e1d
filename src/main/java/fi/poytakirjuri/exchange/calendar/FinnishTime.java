package fi.poytakirjuri.exchange.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Time in Finland, as calendars write it.
public final class FinnishTime {
    public static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'");

    private FinnishTime() {}

    /// `20260602`
    static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    /// `20260602T130000`, Finnish time.
    static String local(LocalDate day, LocalTime time) {
        return LOCAL.format(day.atTime(time));
    }

    /// `20260602T100000Z`
    static String utc(Instant moment) {
        return UTC.format(moment.atOffset(ZoneOffset.UTC));
    }

    /// Finland's time with the European Union's rule of summer time, as it has been since 1996 (directive 2000/84/EC):
    /// from the last Sunday of March to the last Sunday of October, changing at 01.00 UTC. RFC 5545, 3.6.5.
    static void describe(ContentLines lines) {
        lines.plain(
                "BEGIN:VTIMEZONE",
                "TZID:" + ZONE.getId(),
                "BEGIN:DAYLIGHT",
                "DTSTART:19960331T030000",
                "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
                "TZOFFSETFROM:+0200",
                "TZOFFSETTO:+0300",
                "TZNAME:EEST",
                "END:DAYLIGHT",
                "BEGIN:STANDARD",
                "DTSTART:19961027T040000",
                "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
                "TZOFFSETFROM:+0300",
                "TZOFFSETTO:+0200",
                "TZNAME:EET",
                "END:STANDARD",
                "END:VTIMEZONE");
    }
}
