package fi.poytakirjuri.document.block;

import fi.poytakirjuri.document.picture.Picture;
import java.util.Optional;

/// The sender's picture, and the words that stand for it where it cannot be seen.
///
/// @param alt "Kumppanuuspöydän tunnus"; never empty
public record Logo(Picture picture, String alt) {
    public Logo {
        alt = alt.strip();
        if (alt.isEmpty()) throw new IllegalArgumentException("A logo needs words for those who cannot see it");
    }

    /// A logo of a PNG or JPEG file's bytes; none where they are refused or the words are missing. A screen that takes
    /// a file asks [Picture#read] for the reason.
    public static Optional<Logo> of(byte[] bytes, String alt) {
        if (alt.isBlank()) return Optional.empty();
        return switch (Picture.read(bytes)) {
            case Picture.Reading.Read(var picture) -> Optional.of(new Logo(picture, alt));
            case Picture.Reading.Refused _ -> Optional.empty();
        };
    }
}
