package fi.poytakirjuri.register.nomination;

import fi.poytakirjuri.register.roster.Term;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// A round in which candidates are proposed (rule 11): for a whole term, or for one seat that was left (rule 10).
///
/// @param term       the term whose seats are to be filled
/// @param seatId     the one seat to be filled, when a member has left
/// @param formUrl    the web form that proposals come by; may be empty
/// @param callText   the public call, the small CommonMark subset of all texts
/// @param electionOn when the electing body chooses, as planned or as it was (rule 12)
/// @param electingBody who chooses, where it is not the table's own electing body; may be empty
/// @param electingMeetingId the meeting that chose; nothing before the election is noted
/// @param unelectedErasedOn when the personal data of the unelected were erased
/// @param erased how many were erased then
public record NominationRound(
        long id,
        long bodyId,
        @Nullable Term term,
        @Nullable Long seatId,
        LocalDateTime opensAt,
        LocalDateTime closesAt,
        String formUrl,
        String callText,
        @Nullable LocalDate electionOn,
        String electingBody,
        @Nullable Long electingMeetingId,
        @Nullable LocalDate unelectedErasedOn,
        int erased) {
    public NominationRound {
        if (closesAt.isBefore(opensAt)) throw new IllegalArgumentException("A round cannot close before it opens");
    }

    /// Whether proposals are taken at that moment.
    public boolean isOpenAt(LocalDateTime moment) {
        return !moment.isBefore(opensAt) && !moment.isAfter(closesAt);
    }

    /// Whether the election is planned for before proposals have ceased to come, which is most likely a slip.
    public boolean isElectionTooEarly() {
        return electionOn != null && electionOn.isBefore(closesAt.toLocalDate());
    }

    /// Whether it has been noted who were chosen.
    public boolean isElected() {
        return electingMeetingId != null;
    }
}
