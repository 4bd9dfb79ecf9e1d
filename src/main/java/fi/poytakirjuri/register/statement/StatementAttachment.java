package fi.poytakirjuri.register.statement;

import org.jspecify.annotations.Nullable;

/// A file that goes with a statement; it may still be missing.
///
/// @param number Liite 1, 2 …
/// @param sha256 hash of the file's bytes; none while the file is missing
/// @param size   bytes
public record StatementAttachment(
        long id,
        long statementId,
        int number,
        String name,
        String fileName,
        String mediaType,
        @Nullable Long size,
        @Nullable String sha256,
        boolean isPublic) {}
