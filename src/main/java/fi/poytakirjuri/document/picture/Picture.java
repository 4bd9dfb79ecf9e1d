package fi.poytakirjuri.document.picture;

import java.awt.image.BufferedImage;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/// A picture as papers show it: on white, without transparency, of no more points than print shows in a page's head.
/// The same bytes give the same points. The last few are remembered, for a table has one logo on every paper.
public final class Picture {
    private static final int REMEMBERED = 4;
    private static final Map<String, Picture> KNOWN = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Picture> eldest) {
            return size() > REMEMBERED;
        }
    };

    private final String fingerprint;
    private final BufferedImage image;

    private Picture(String fingerprint, BufferedImage image) {
        this.fingerprint = fingerprint;
        this.image = image;
    }

    /// Reads a PNG or JPEG file's bytes; never throws for what is in them.
    public static Reading read(byte[] bytes) {
        var fingerprint = fingerprint(bytes);
        synchronized (KNOWN) {
            var known = KNOWN.get(fingerprint);
            if (known != null) return new Reading.Read(known);
        }
        return switch (PictureFile.decode(bytes)) {
            case PictureFile.Decoded.Points(var image) -> {
                var picture = new Picture(fingerprint, image);
                synchronized (KNOWN) {
                    KNOWN.put(fingerprint, picture);
                }
                yield new Reading.Read(picture);
            }
            case PictureFile.Decoded.Not(var reason) -> new Reading.Refused(reason);
        };
    }

    /// In red, green and blue; nobody changes it.
    public BufferedImage image() {
        return image;
    }

    public int width() {
        return image.getWidth();
    }

    public int height() {
        return image.getHeight();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture picture && fingerprint.equals(picture.fingerprint);
    }

    @Override
    public int hashCode() {
        return fingerprint.hashCode();
    }

    private static String fingerprint(byte[] bytes) {
        try {
            return HexFormat.of()
                    .formatHex(
                            Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(bytes), 16));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What came of reading a file.
    public sealed interface Reading {
        record Read(Picture picture) implements Reading {}

        record Refused(Refusal reason) implements Reading {}
    }
}
