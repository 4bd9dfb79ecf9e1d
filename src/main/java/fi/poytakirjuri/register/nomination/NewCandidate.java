package fi.poytakirjuri.register.nomination;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A proposal as it came in, by hand or from a form. A name is enough; the rest is as in [Candidate].
public record NewCandidate(
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
        String notes) {
    public NewCandidate {
        if ((givenName + familyName).isBlank()) throw new IllegalArgumentException("A candidate needs a name");
        sectorIds = List.copyOf(sectorIds);
    }

    /// As it comes where nobody's address is asked for.
    public NewCandidate(
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
            String notes) {
        this(
                rowNumber,
                receivedAt,
                givenName,
                familyName,
                organisation,
                email,
                phone,
                reasons,
                sectorIds,
                sectorsText,
                isConsenting,
                isPublishable,
                nominator,
                "",
                notes);
    }

    public String name() {
        return (givenName + " " + familyName).strip();
    }

    /// Someone of whom only the name is known yet.
    public static NewCandidate named(String givenName, String familyName) {
        return new NewCandidate(
                null, null, givenName, familyName, "", "", "", "", List.of(), "", null, null, "", "", "");
    }
}
