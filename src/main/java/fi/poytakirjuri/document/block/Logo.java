package fi.poytakirjuri.document.block;

import java.util.Arrays;

/// The sender's picture: a PNG or JPEG file's bytes, and the words that stand for it where it cannot be seen.
public record Logo(byte[] bytes, String alt) {
    public Logo {
        if (alt.isBlank()) throw new IllegalArgumentException("A logo needs words for those who cannot see it");
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Logo logo && alt.equals(logo.alt) && Arrays.equals(bytes, logo.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(bytes) + alt.hashCode();
    }
}
