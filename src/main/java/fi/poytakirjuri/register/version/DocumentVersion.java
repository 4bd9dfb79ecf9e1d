package fi.poytakirjuri.register.version;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// A meeting's paper as it was finalised once; it never changes.
///
/// @param paper      which paper, as file names say it: `muistio`, `poytakirja`
/// @param version    1, 2 …
/// @param sha256     hash of the file's bytes, in lower-case hex
/// @param records    what the paper said, as readable text
/// @param note       what was corrected; empty for the first version
/// @param approvedOn when this very version was approved
public record DocumentVersion(
        long id,
        long meetingId,
        String paper,
        int version,
        LocalDateTime madeAt,
        String sha256,
        String records,
        String note,
        @Nullable LocalDate approvedOn) {

    /// The hash as people compare it: its first eight characters.
    public String shortHash() {
        return sha256.substring(0, 8);
    }
}
