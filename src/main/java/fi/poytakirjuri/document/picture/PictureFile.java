package fi.poytakirjuri.document.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;

/// Decodes a file that may be anything: first its kind and size are looked at, then no more points are unpacked than
/// will be shown.
final class PictureFile {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final int MOST_BYTES = 20_000_000;
    private static final long MOST_POINTS = 50_000_000;

    private PictureFile() {}

    static Decoded decode(byte[] bytes) {
        var format = format(bytes);
        if (format == null) return new Decoded.Not(Refusal.OTHER_FORMAT);
        if (bytes.length > MOST_BYTES) return new Decoded.Not(Refusal.TOO_LARGE);
        var reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            return decode(reader, stream, bytes);
        } catch (IOException | RuntimeException e) {
            // The decoders of the JDK answer damaged bytes with exceptions of any kind.
            return new Decoded.Not(Refusal.BROKEN);
        } finally {
            reader.dispose();
        }
    }

    private static @Nullable String format(byte[] bytes) {
        if (startsWith(bytes, PNG)) return "png";
        return startsWith(bytes, JPEG) ? "jpeg" : null;
    }

    private static Decoded decode(ImageReader reader, ImageInputStream stream, byte[] bytes) throws IOException {
        // Without the file's own remarks, which could be packed endlessly small.
        reader.setInput(stream, true, true);
        var width = reader.getWidth(0);
        var height = reader.getHeight(0);
        if ((long) width * height > MOST_POINTS) return new Decoded.Not(Refusal.TOO_LARGE);
        reader.addIIOReadWarningListener((source, warning) -> {
            throw new IllegalStateException(warning);
        });
        var every = Shrinking.every(width, height);
        var thinned = reader.getDefaultReadParam();
        thinned.setSourceSubsampling(every, every, 0, 0);
        return new Decoded.Points(Shrinking.shrunk(points(reader, thinned, bytes)));
    }

    private static BufferedImage points(ImageReader reader, ImageReadParam thinned, byte[] bytes) throws IOException {
        return startsWith(bytes, JPEG) && FourInks.in(bytes)
                ? FourInks.of(reader.readRaster(0, thinned), bytes)
                : OnWhite.of(reader.read(0, thinned));
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        return bytes.length > magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }

    sealed interface Decoded {
        record Points(BufferedImage image) implements Decoded {}

        record Not(Refusal reason) implements Decoded {}
    }
}
