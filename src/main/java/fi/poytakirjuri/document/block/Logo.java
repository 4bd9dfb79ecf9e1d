package fi.poytakirjuri.document.block;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;

/// The sender's picture: a PNG or JPEG file's bytes, and the words that stand for it where it cannot be seen.
///
/// @throws IllegalArgumentException for bytes that are no picture, or one of more than 50 million pixels
public record Logo(byte[] bytes, String alt) {
    private static final long MOST_PIXELS = 50_000_000;

    public Logo {
        if (alt.isBlank()) throw new IllegalArgumentException("A logo needs words for those who cannot see it");
        bytes = bytes.clone();
        checkSize(bytes);
    }

    /// Looks at the picture's size before anyone unpacks it.
    private static void checkSize(byte[] bytes) {
        try (var stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) throw new IllegalArgumentException("A logo has to be a PNG or JPEG picture");
            var reader = readers.next();
            try {
                reader.setInput(stream);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS)
                    throw new IllegalArgumentException("A logo of more than 50 million pixels");
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("A logo that cannot be read", e);
        }
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
