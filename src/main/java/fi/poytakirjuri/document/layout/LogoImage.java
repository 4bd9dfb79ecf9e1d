package fi.poytakirjuri.document.layout;

import fi.poytakirjuri.document.block.Logo;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.WeakHashMap;
import javax.imageio.ImageIO;

/// A logo's picture on white: an archival file has no transparency. Read once for each logo in use.
final class LogoImage {
    private static final Map<Logo, BufferedImage> KNOWN = new WeakHashMap<>();

    private LogoImage() {}

    static BufferedImage of(Logo logo) {
        synchronized (KNOWN) {
            return KNOWN.computeIfAbsent(logo, LogoImage::read);
        }
    }

    private static BufferedImage read(Logo logo) {
        try {
            var read = ImageIO.read(new ByteArrayInputStream(logo.bytes()));
            var flat = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
            var graphics = flat.createGraphics();
            graphics.drawImage(read, 0, 0, Color.WHITE, null);
            graphics.dispose();
            return flat;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
