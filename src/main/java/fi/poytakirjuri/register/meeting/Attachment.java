package fi.poytakirjuri.register.meeting;

import org.jspecify.annotations.Nullable;

/// An attachment of a meeting. Its file may still be missing: a name on the list is known before the paper arrives.
///
/// @param number       Liite 1, 2 …; none for supporting material outside the list
/// @param itemId       the item it belongs to, if to one
/// @param sha256       hash of the file's bytes; none while the file is missing
/// @param size         bytes
/// @param isSupporting background material that no paper lists as an appendix
/// @param isPublic     whether it goes to the public site
public record Attachment(
        long id,
        long meetingId,
        @Nullable Long itemId,
        @Nullable Integer number,
        String name,
        String fileName,
        String mediaType,
        @Nullable Long size,
        @Nullable String sha256,
        boolean isSupporting,
        boolean isPublic) {}
