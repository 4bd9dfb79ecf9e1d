package fi.poytakirjuri.document.pdf;

import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/// A picture as a file keeps it: every point's red, green and blue, deflated. Packed once for each picture in use.
final class ImageStream {
    private static final Map<BufferedImage, byte[]> PACKED = new WeakHashMap<>();

    private ImageStream() {}

    static COSDictionary of(BufferedImage image) {
        var stream = Stream.packed(packed(image));
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setInt(COSName.WIDTH, image.getWidth());
        stream.setInt(COSName.HEIGHT, image.getHeight());
        stream.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
        stream.setInt(COSName.BITS_PER_COMPONENT, 8);
        return stream;
    }

    private static byte[] packed(BufferedImage image) {
        synchronized (PACKED) {
            return PACKED.computeIfAbsent(image, ImageStream::pack);
        }
    }

    private static byte[] pack(BufferedImage image) {
        var width = image.getWidth();
        var height = image.getHeight();
        var points = image.getRGB(0, 0, width, height, null, 0, width);
        var bytes = new byte[3 * points.length];
        for (var i = 0; i < points.length; i++) {
            bytes[3 * i] = (byte) (points[i] >> 16);
            bytes[3 * i + 1] = (byte) (points[i] >> 8);
            bytes[3 * i + 2] = (byte) points[i];
        }
        return Stream.deflate(bytes);
    }
}
