package fi.poytakirjuri.document.picture;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;

/// Lays a picture on white paper: an archival file has no transparency (ISO 19005-2 allows it, papers need none).
final class OnWhite {
    private OnWhite() {}

    static BufferedImage of(BufferedImage image) {
        var flat = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        var grey = image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY
                && !(image.getColorModel() instanceof IndexColorModel);
        for (var y = 0; y < image.getHeight(); y++)
            for (var x = 0; x < image.getWidth(); x++)
                flat.setRGB(x, y, onWhite(grey ? grey(image, x, y) : image.getRGB(x, y)));
        return flat;
    }

    /// Java takes grey of 16 bits for linear light and would make it paler than every viewer does.
    private static int grey(BufferedImage image, int x, int y) {
        var raster = image.getRaster();
        var level = toEight(raster.getSample(x, y, 0), raster.getSampleModel().getSampleSize(0));
        var alpha = raster.getNumBands() < 2
                ? 255
                : toEight(raster.getSample(x, y, 1), raster.getSampleModel().getSampleSize(1));
        return alpha << 24 | level << 16 | level << 8 | level;
    }

    private static int toEight(int sample, int bits) {
        var most = (1L << bits) - 1;
        return (int) ((sample * 255L + most / 2) / most);
    }

    private static int onWhite(int argb) {
        var alpha = argb >>> 24;
        return channel(argb >> 16, alpha) << 16 | channel(argb >> 8, alpha) << 8 | channel(argb, alpha);
    }

    private static int channel(int value, int alpha) {
        return ((value & 0xff) * alpha + 255 * (255 - alpha) + 127) / 255;
    }
}
