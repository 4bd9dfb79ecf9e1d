package fi.poytakirjuri.document.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Files of pictures as they come from everywhere, good and bad.
final class PictureFiles {
    private PictureFiles() {}

    static byte[] of(String format, int type, int width, int height, Color colour) throws IOException {
        var image = new BufferedImage(width, height, type);
        var graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        if (!ImageIO.write(image, format, out)) throw new IOException("No writer of " + format);
        return out.toByteArray();
    }

    /// A PNG file of these samples in each point.
    ///
    /// @param kind 0 grey, 2 colours, 4 grey and opacity, 6 colours and opacity, as PNG numbers them
    static byte[] png(int width, int height, int bits, int kind, int... samples) throws IOException {
        var row = ByteBuffer.allocate(1 + width * samples.length * bits / 8).put((byte) 0);
        for (var x = 0; x < width; x++)
            for (var sample : samples)
                if (bits == 16) row.putShort((short) sample);
                else row.put((byte) sample);
        var packed = new ByteArrayOutputStream();
        try (var deflating = new DeflaterOutputStream(packed)) {
            for (var y = 0; y < height; y++) deflating.write(row.array());
        }
        return png(width, height, bits, kind, packed.toByteArray());
    }

    /// One that says it is large, of a few bytes.
    static byte[] pngSayingItIs(int width, int height) throws IOException {
        return png(width, height, 8, 2, new byte[] {0x78, (byte) 0x9c, 3, 0, 0, 0, 0, 1});
    }

    /// One that moves: its pictures after the first stand in parts of their own.
    static byte[] movingPng() throws IOException {
        var still = png(4, 4, 8, 2, 10, 20, 30);
        var afterHeader = 8 + 25;
        var out = new ByteArrayOutputStream();
        out.write(still, 0, afterHeader);
        out.write(chunk("acTL", new byte[] {0, 0, 0, 2, 0, 0, 0, 0}));
        out.write(chunk(
                "fcTL", ByteBuffer.allocate(26).putInt(0).putInt(4).putInt(4).array()));
        out.write(still, afterHeader, still.length - afterHeader);
        return out.toByteArray();
    }

    private static byte[] png(int width, int height, int bits, int kind, byte[] packed) throws IOException {
        var out = new ByteArrayOutputStream();
        out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        out.write(chunk("IHDR", header.put((byte) bits).put((byte) kind).array()));
        out.write(chunk("IDAT", packed));
        out.write(chunk("IEND", new byte[0]));
        return out.toByteArray();
    }

    private static byte[] chunk(String name, byte[] inside) {
        var chunk = ByteBuffer.allocate(12 + inside.length).putInt(inside.length);
        chunk.put(name.getBytes(StandardCharsets.US_ASCII)).put(inside);
        var sum = new CRC32();
        sum.update(chunk.array(), 4, 4 + inside.length);
        return chunk.putInt((int) sum.getValue()).array();
    }

    /// A JPEG file of four inks all over.
    ///
    /// @param transform what Adobe's mark says; without a mark where it is -1
    static byte[] fourInks(int transform, int... inks) throws IOException {
        var raster = Raster.createInterleavedRaster(0, 16, 16, 4, null);
        for (var y = 0; y < 16; y++) for (var x = 0; x < 16; x++) raster.setPixel(x, y, inks);
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(raster, null, null), null);
        } finally {
            writer.dispose();
        }
        return transform < 0 ? out.toByteArray() : marked(out.toByteArray(), transform);
    }

    private static byte[] marked(byte[] jpeg, int transform) {
        var mark = ByteBuffer.allocate(16).putShort((short) 0xffee).putShort((short) 14);
        mark.put("Adobe".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 100)
                .putInt(0);
        mark.put((byte) transform);
        return ByteBuffer.allocate(jpeg.length + 16)
                .put(jpeg, 0, 2)
                .put(mark.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    static byte[] jpegSayingItIs(int width, int height) throws IOException {
        var jpeg = of("jpg", BufferedImage.TYPE_INT_RGB, 8, 8, Color.RED);
        for (var at = 2; at < jpeg.length; at += 2 + ((jpeg[at + 2] & 0xff) << 8 | jpeg[at + 3] & 0xff))
            if ((jpeg[at + 1] & 0xff) == 0xc0) {
                ByteBuffer.wrap(jpeg).putShort(at + 5, (short) height).putShort(at + 7, (short) width);
                return jpeg;
            }
        throw new IOException("No frame");
    }

    static byte[] cut(byte[] file, double where) {
        return Arrays.copyOf(file, (int) (file.length * where));
    }
}
