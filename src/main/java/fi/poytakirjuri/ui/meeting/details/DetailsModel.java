package fi.poytakirjuri.ui.meeting.details;

import fi.poytakirjuri.language.Reading;
import fi.poytakirjuri.register.choice.DocumentKind;
import fi.poytakirjuri.register.choice.MeetingMode;
import fi.poytakirjuri.register.choice.NumberStyle;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingDuty;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.meeting.MeetingText;
import fi.poytakirjuri.ui.meeting.open.Named;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// What one changes of the open meeting's own details. What is typed is written as the fields save it, on the
/// register's thread; choices are written at once.
public final class DetailsModel {
    private final OpenMeeting open;
    private final MeetingStore store;
    private final Clock clock;

    public DetailsModel(OpenMeeting open, MeetingStore store, Clock clock) {
        this.open = open;
        this.store = store;
        this.clock = clock;
    }

    /// Call on the register's thread.
    public void setText(long meetingId, MeetingText which, String text) {
        store.setText(meetingId, which, text);
    }

    /// A date without a year is read as the one nearest to the meeting's own year.
    public boolean isDate(String typed) {
        return Reading.date(typed, LocalDate.now(clock)).isPresent();
    }

    public static boolean isTime(String typed) {
        return typed.isBlank() || Reading.time(typed).isPresent();
    }

    /// Call on the register's thread, with a date that can be read.
    public void setDate(long meetingId, String typed) {
        store.setDate(meetingId, Reading.date(typed, LocalDate.now(clock)).orElseThrow());
    }

    /// Writes one of the meeting's four times, blank for none; the other one of its pair stays as the register has it.
    /// Call on the register's thread.
    public void setTime(long meetingId, MeetingTime which, String typed) {
        var time = Reading.time(typed).orElse(null);
        var now = store.find(meetingId).orElseThrow().timetable();
        switch (which) {
            case START -> store.setTimes(meetingId, time, now.end());
            case END -> store.setTimes(meetingId, now.start(), time);
            case OPENED -> store.setHeldTimes(meetingId, time, now.closed());
            case CLOSED -> store.setHeldTimes(meetingId, now.opened(), time);
        }
    }

    public static @Nullable LocalTime time(Meeting meeting, MeetingTime which) {
        var times = meeting.timetable();
        return switch (which) {
            case START -> times.start();
            case END -> times.end();
            case OPENED -> times.opened();
            case CLOSED -> times.closed();
        };
    }

    public void setDocumentKind(DocumentKind kind) {
        open.meeting().ifPresent(m -> open.write(() -> store.setDocumentKind(m.id(), kind)));
    }

    public void setMode(MeetingMode mode) {
        open.meeting().ifPresent(m -> open.write(() -> store.setMode(m.id(), mode)));
    }

    public void setNumberStyle(NumberStyle style, boolean isRunning) {
        open.meeting().ifPresent(m -> open.write(() -> store.setNumberStyle(m.id(), style, isRunning)));
    }

    /// Names who convenes, chairs or keeps the minutes; nothing for nobody.
    public void setDuty(MeetingDuty duty, @Nullable Named who) {
        open.meeting()
                .ifPresent(m -> open.write(() -> {
                    store.setDuty(m.id(), duty, who == null ? null : who.id());
                    if (duty == MeetingDuty.CONVENER && !m.convenerWords().isEmpty())
                        store.setText(m.id(), MeetingText.CONVENER_WORDS, "");
                }));
    }

    /// A convener that is no person of the register, such as an organisation (rule 14).
    public void setConvenerWords(String words) {
        open.meeting()
                .ifPresent(m -> open.write(() -> {
                    store.setDuty(m.id(), MeetingDuty.CONVENER, null);
                    store.setText(m.id(), MeetingText.CONVENER_WORDS, words);
                }));
    }
}
