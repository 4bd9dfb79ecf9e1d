package fi.poytakirjuri.register.meeting;

import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.register.choice.DocumentKind;
import fi.poytakirjuri.register.choice.MeetingMode;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.choice.NumberStyle;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A meeting as it stands in the register, without its agenda and people.
///
/// @param uid           stays the same for ever; calendars know the meeting by it
/// @param theme         the theme whose thread this meeting belongs to
/// @param remoteLink    never leaves for a public paper
/// @param convener      who calls the meeting together, by person or else by words (rule 14)
/// @param isRunning     item numbers run over the year instead of beginning at 1
/// @param invitedOn     when the invitation was sent; item numbers are frozen from then on
/// @param draftedOn     the date that the memo or the minutes carry
/// @param approvedInId  the meeting that approved these minutes
/// @param distribution  who gets the paper
/// @param copiesTo      who gets it for information
/// @param notes         internal, never on paper
/// @param calendarSequence what the calendar entry that is sent next carries (RFC 5545, 3.8.7.4): more than any that
/// was
///     marked sent, and no undo takes it down
public record Meeting(
        long id,
        String uid,
        long bodyId,
        MeetingNumber number,
        String title,
        @Nullable ThemeMeeting theme,
        Timetable timetable,
        DocumentKind documentKind,
        MeetingMode mode,
        MeetingState state,
        String place,
        String remoteLink,
        @Nullable Long convenerId,
        String convenerWords,
        @Nullable Long chairId,
        @Nullable Long secretaryId,
        NumberStyle numberStyle,
        boolean isRunning,
        @Nullable LocalDate invitedOn,
        @Nullable LocalDate agendaDraftedOn,
        @Nullable LocalDate draftedOn,
        @Nullable LocalDate approvedOn,
        @Nullable Long approvedInId,
        String approvalWords,
        String distribution,
        String copiesTo,
        String newsHeadline,
        String newsLead,
        String notes,
        Language language,
        int calendarSequence,
        Course course) {

    /// 3/2026, or for a theme's meeting its place in the thread, 2/3.
    public String writtenNumber() {
        return theme == null ? number.write() : theme.write();
    }

    /// Whether what is written of it is finalised and locked: it changes only by a correction.
    public boolean isLocked() {
        return isFinalised() && course.correction() == null;
    }

    /// Whether the memo or the minutes have been finalised, also when they are being corrected.
    public boolean isFinalised() {
        return switch (state) {
            case PLANNED, AGENDA, INVITED, HELD, CANCELLED -> false;
            case FINALISED, APPROVED, PUBLISHED -> true;
        };
    }

    public LocalDate date() {
        return timetable.date();
    }
}
