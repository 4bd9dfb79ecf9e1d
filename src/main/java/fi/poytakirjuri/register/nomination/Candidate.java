package fi.poytakirjuri.register.nomination;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Someone proposed for the table. What was not answered is nothing, which is never a yes.
///
/// @param rowNumber     the row of the file that the proposal came in, from 1
/// @param receivedAt    when the proposal came
/// @param sectorIds     the table's sectors that the candidate would stand for
/// @param sectorsText   the sectors as they were written
/// @param isConsenting  whether the candidate has agreed to stand; nothing when not said
/// @param isPublishable whether name and organisation may be published; nothing when not said
/// @param nominator     who proposed, in words
/// @param nominatorEmail where the form asks for it and it was taken in
/// @param notes         never published: may tell of health or needs
/// @param personId      the same person as the register knows already, as a continuing member
/// @param tenureId      what the candidate was elected to
/// @param consentSource where the consent comes from when not from the form; may be empty
/// @param isSomeoneElse whether the secretary has said that a namesake in the register is someone else
public record Candidate(
        long id,
        long roundId,
        @Nullable Integer rowNumber,
        @Nullable LocalDateTime receivedAt,
        String givenName,
        String familyName,
        String organisation,
        String email,
        String phone,
        String reasons,
        List<Long> sectorIds,
        String sectorsText,
        @Nullable Boolean isConsenting,
        @Nullable Boolean isPublishable,
        String nominator,
        String nominatorEmail,
        String notes,
        boolean isElected,
        boolean isWithdrawn,
        @Nullable Long personId,
        @Nullable Long tenureId,
        String consentSource,
        boolean isSomeoneElse) {
    public Candidate {
        sectorIds = List.copyOf(sectorIds);
    }

    /// Niina Åkerlund
    public String name() {
        return (givenName + " " + familyName).strip();
    }

    /// Åkerlund Niina, the words a list is ordered by.
    public String listName() {
        return (familyName + " " + givenName).strip();
    }

    /// Whether a public list may name the candidate: agreed to stand, and to be published.
    public boolean mayBePublished() {
        return Boolean.TRUE.equals(isConsenting) && Boolean.TRUE.equals(isPublishable);
    }
}
