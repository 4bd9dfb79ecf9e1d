package fi.poytakirjuri.exchange.calendar;

/// The lines of a calendar, in the order that RFC 5545 shows them.
final class CalendarLines {
    private static final String ASKED = ";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE";
    private static final String ZONE = ";TZID=" + FinnishTime.ZONE.getId();

    private final Calendar calendar;
    private final ContentLines lines = new ContentLines();

    CalendarLines(Calendar calendar) {
        this.calendar = calendar;
    }

    String text() {
        lines.plain("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Poytakirjuri//Poytakirjuri//FI", "CALSCALE:GREGORIAN");
        lines.plain("METHOD:" + calendar.method());
        lines.text("X-WR-CALNAME", calendar.name());
        if (calendar.entries().stream().anyMatch(entry -> entry.start() != null)) FinnishTime.describe(lines);
        calendar.entries().forEach(this::event);
        lines.plain("END:VCALENDAR");
        return lines.toString();
    }

    private void event(CalendarEntry entry) {
        lines.plain("BEGIN:VEVENT");
        lines.text("UID", entry.uid());
        lines.plain("DTSTAMP:" + FinnishTime.utc(calendar.stamped()), "SEQUENCE:" + entry.sequence());
        when(entry);
        lines.text("SUMMARY", entry.summary());
        lines.text("LOCATION", entry.place());
        lines.text("DESCRIPTION", entry.description());
        ContentLines.readAddress(entry.remoteLink()).ifPresent(address -> {
            lines.address("URL", address);
            // RFC 7986, 5.11.
            lines.address("CONFERENCE;VALUE=URI;FEATURE=VIDEO", address);
        });
        lines.plain("STATUS:" + (entry.isCancelled() ? "CANCELLED" : "CONFIRMED"));
        people();
        lines.plain("END:VEVENT");
    }

    private void when(CalendarEntry entry) {
        if (entry.start() == null) {
            lines.plain("DTSTART;VALUE=DATE:" + FinnishTime.day(entry.date()));
            return;
        }
        lines.plain("DTSTART" + ZONE + ":" + FinnishTime.local(entry.date(), entry.start()));
        if (entry.end() != null) lines.plain("DTEND" + ZONE + ":" + FinnishTime.local(entry.date(), entry.end()));
    }

    private void people() {
        if (calendar.organizer() != null) lines.person("ORGANIZER", calendar.organizer(), "");
        var asked = calendar.method() == CalendarMethod.REQUEST ? ASKED : "";
        for (var attendee : calendar.attendees()) lines.person("ATTENDEE", attendee, asked);
    }
}
