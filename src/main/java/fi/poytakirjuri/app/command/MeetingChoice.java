package fi.poytakirjuri.app.command;

import fi.poytakirjuri.language.Reading;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingNumber;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.table.Body;
import java.time.LocalDate;

/// Finds the meeting that the command line names: 3/2026, or by its day, 12.5.2026, as a theme's meetings have no
/// number of the table's.
final class MeetingChoice {
    private final MeetingStore meetings;
    private final Body body;
    private final LocalDate today;
    private final Texts texts;

    MeetingChoice(MeetingStore meetings, Body body, LocalDate today, Texts texts) {
        this.meetings = meetings;
        this.body = body;
        this.today = today;
        this.texts = texts;
    }

    Meeting find(String words) throws Stopped {
        var number = MeetingNumber.read(words);
        if (number.isPresent()) return meetings.find(body.id(), number.get()).orElseThrow(() -> unknown(words));
        var day = Reading.date(words, today)
                .orElseThrow(() -> Stopped.wrongWords(texts.get("cli.meeting.unread", words)));
        var thatDay = meetings.all(body.id()).stream()
                .filter(meeting -> meeting.date().equals(day))
                .toList();
        if (thatDay.isEmpty()) throw unknown(words);
        if (thatDay.size() > 1) throw Stopped.wrongWords(texts.get("cli.meeting.several", words));
        return thatDay.getFirst();
    }

    private Stopped unknown(String words) {
        return Stopped.notFound(texts.get("cli.meeting.unknown", body.calledName(), words));
    }
}
