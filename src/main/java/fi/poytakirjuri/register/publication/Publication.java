package fi.poytakirjuri.register.publication;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A paper that was put on the public site (rule 16).
///
/// @param paper   which paper, as the folder's file names say it: `muistio`, `poytakirja`, `esityslista`
/// @param address where it is read; empty when that was not written down
/// @param sha256  hash of the bytes that were put there, empty when not known
public record Publication(
        long id, @Nullable Long meetingId, String paper, String address, LocalDate publishedOn, String sha256) {}
