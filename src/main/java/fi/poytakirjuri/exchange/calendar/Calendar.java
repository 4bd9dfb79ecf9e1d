package fi.poytakirjuri.exchange.calendar;

import fi.poytakirjuri.exchange.file.FolderFile;
import fi.poytakirjuri.register.invitation.MailAddress;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One meeting or a year's meetings, as they are sent or published; made by one of its three ways, so that each has the
/// people that RFC 5546 wants of it.
///
/// @param name      what a calendar that is imported whole may be called; empty for none
/// @param organizer who answers for the meetings; a public calendar may have none
/// @param attendees who are asked to come; never in a published calendar
/// @param stamped   when this was made
public record Calendar(
        CalendarMethod method,
        String name,
        List<CalendarEntry> entries,
        @Nullable MailAddress organizer,
        List<MailAddress> attendees,
        Instant stamped) {
    public Calendar {
        entries = List.copyOf(entries);
        attendees = List.copyOf(attendees);
        if (entries.isEmpty()) throw new IllegalArgumentException("A calendar without meetings");
        if (method == CalendarMethod.PUBLISH && !attendees.isEmpty())
            throw new IllegalArgumentException("A published calendar names nobody");
        if (method == CalendarMethod.REQUEST && (organizer == null || attendees.isEmpty()))
            throw new IllegalArgumentException("A request without an organizer or attendees");
    }

    /// For everyone's knowledge; cancelled meetings are there as cancelled.
    public static Calendar published(String name, List<CalendarEntry> entries, Instant stamped) {
        return new Calendar(CalendarMethod.PUBLISH, name, entries, null, List.of(), stamped);
    }

    /// For the invitees' knowledge, without asking for an answer.
    public static Calendar told(CalendarEntry entry, @Nullable MailAddress organizer, Instant stamped) {
        return new Calendar(CalendarMethod.PUBLISH, "", List.of(entry), organizer, List.of(), stamped);
    }

    /// An invitation, or its update, to be answered.
    public static Calendar request(
            CalendarEntry entry, MailAddress organizer, List<MailAddress> attendees, Instant stamped) {
        return new Calendar(CalendarMethod.REQUEST, "", List.of(entry), organizer, attendees, stamped);
    }

    /// Takes the meeting out of the invitees' calendars.
    ///
    /// @param attendees those who were asked to answer; nobody where the invitation was for knowledge only
    public static Calendar cancellation(
            CalendarEntry entry, @Nullable MailAddress organizer, List<MailAddress> attendees, Instant stamped) {
        return new Calendar(CalendarMethod.CANCEL, "", List.of(entry.cancelled()), organizer, attendees, stamped);
    }

    /// The same calendar gives the same bytes.
    public FolderFile file(String fileName) {
        return FolderFile.text(fileName, text());
    }

    /// As RFC 5545 writes it, lines ending in CRLF.
    public String text() {
        return new CalendarLines(this).text();
    }
}
