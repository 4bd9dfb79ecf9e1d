package fi.poytakirjuri.exchange.calendar;

import fi.poytakirjuri.document.paper.PublicWords;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.register.meeting.Meeting;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Makes a meeting's entry in a calendar, for its invitees or for everyone.
public final class MeetingEntries {
    private final Texts texts;

    public MeetingEntries(Texts texts) {
        this.texts = texts;
    }

    /// With the remote meeting's address. The sequence is the meeting's own.
    ///
    /// @param items the agenda whose titles the entry tells; none to tell nothing
    public CalendarEntry forInvitees(Meeting meeting, List<AgendaItem> items) {
        var link = meeting.remoteLink().strip();
        var remote = link.isEmpty() ? "" : texts.get("invitation.calendar.remote", link);
        var agenda = agenda(meeting, items);
        var description = remote + (remote.isEmpty() || agenda.isEmpty() ? "" : "\n\n") + agenda;
        return entry(meeting, description, link, UnaryOperator.identity());
    }

    /// Without the remote meeting's address, and without contact details that may not be published.
    ///
    /// @param unpublished those details, as [fi.poytakirjuri.register.roster.PersonStore#unpublished] tells them
    public CalendarEntry forEveryone(Meeting meeting, List<AgendaItem> items, List<String> unpublished) {
        var words = new PublicWords(meeting.remoteLink(), unpublished, texts);
        return entry(meeting, agenda(meeting, items), "", words::of);
    }

    private CalendarEntry entry(Meeting meeting, String description, String link, UnaryOperator<String> cleaned) {
        var timetable = meeting.timetable();
        return new CalendarEntry(
                meeting.uid(),
                meeting.calendarSequence(),
                timetable.date(),
                timetable.start(),
                timetable.end(),
                cleaned.apply(texts.get("invitation.calendar.summary", meeting.title(), meeting.writtenNumber())),
                cleaned.apply(meeting.place()),
                cleaned.apply(description),
                link,
                meeting.state() == MeetingState.CANCELLED);
    }

    private String agenda(Meeting meeting, List<AgendaItem> items) {
        if (items.isEmpty()) return "";
        return items.stream()
                .filter(item -> !item.title().isBlank())
                .map(item ->
                        texts.get("invitation.calendar.item", item.number().write(meeting.numberStyle()), item.title()))
                .collect(Collectors.joining("\n", texts.get("invitation.calendar.agenda") + "\n", ""));
    }
}
