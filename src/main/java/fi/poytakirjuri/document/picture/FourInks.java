package fi.poytakirjuri.document.picture;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntPredicate;

/// A JPEG file's four inks as red, green and blue, without a colour profile: near enough for a logo. Adobe's programs
/// mark their files (APP14, in Adobe's Technical Note 5116) and write how much white is left instead of how much ink
/// there is, in brightness and two colours where the mark says 2.
final class FourInks {
    private static final int INKS = 4;
    private static final byte[] ADOBE = "Adobe".getBytes(StandardCharsets.US_ASCII);
    private static final int MARK = 0xee;
    private static final int START_OF_SCAN = 0xda;
    private static final int MARK_TO_TRANSFORM = 15;
    private static final int FRAME_TO_COUNT = 9;
    private static final int BRIGHTNESS_AND_COLOURS = 2;

    private final boolean marked;
    private final boolean asBrightness;

    private FourInks(byte[] file) {
        var mark = segment(file, at -> isMark(file, at));
        this.marked = mark >= 0;
        this.asBrightness = marked && file[mark + MARK_TO_TRANSFORM] == BRIGHTNESS_AND_COLOURS;
    }

    /// Whether a JPEG file is of four inks. Java would read it too, but without heeding Adobe's mark.
    static boolean in(byte[] file) {
        return segment(file, at -> isFrame(file[at + 1] & 0xff) && file[at + FRAME_TO_COUNT] == INKS) >= 0;
    }

    /// @param inks as they stand in the file
    static BufferedImage of(Raster inks, byte[] file) {
        var kind = new FourInks(file);
        var image = new BufferedImage(inks.getWidth(), inks.getHeight(), BufferedImage.TYPE_INT_RGB);
        var at = new int[INKS];
        for (var y = 0; y < inks.getHeight(); y++)
            for (var x = 0; x < inks.getWidth(); x++)
                image.setRGB(x, y, kind.rgb(inks.getPixel(inks.getMinX() + x, inks.getMinY() + y, at)));
        return image;
    }

    private int rgb(int[] inks) {
        if (asBrightness) toInks(inks);
        if (!marked) for (var i = 0; i < INKS; i++) inks[i] = 255 - inks[i];
        return left(inks[0], inks[3]) << 16 | left(inks[1], inks[3]) << 8 | left(inks[2], inks[3]);
    }

    /// By the numbers of JFIF (ITU-T T.871, 7).
    private static void toInks(int[] values) {
        var brightness = values[0];
        var blue = values[1] - 128;
        var red = values[2] - 128;
        values[0] = 255 - bounded(brightness + 1.402 * red);
        values[1] = 255 - bounded(brightness - 0.344136 * blue - 0.714136 * red);
        values[2] = 255 - bounded(brightness + 1.772 * blue);
    }

    private static int bounded(double value) {
        return (int) Math.clamp(Math.round(value), 0, 255);
    }

    private static int left(int ofColour, int ofBlack) {
        return (ofColour * ofBlack + 127) / 255;
    }

    /// Where the first segment of a kind stands among those before the picture; -1 where there is none.
    private static int segment(byte[] file, IntPredicate kind) {
        var at = 2;
        while (at + MARK_TO_TRANSFORM < file.length && (file[at] & 0xff) == 0xff) {
            if ((file[at + 1] & 0xff) == START_OF_SCAN) return -1;
            if (kind.test(at)) return at;
            at += 2 + ((file[at + 2] & 0xff) << 8 | file[at + 3] & 0xff);
        }
        return -1;
    }

    private static boolean isMark(byte[] file, int at) {
        return (file[at + 1] & 0xff) == MARK
                && Arrays.equals(file, at + 4, at + 4 + ADOBE.length, ADOBE, 0, ADOBE.length);
    }

    /// SOF0 to SOF15, without the tables whose numbers stand among them (ITU-T T.81, table B.1).
    private static boolean isFrame(int kind) {
        return kind >= 0xc0 && kind <= 0xcf && kind != 0xc4 && kind != 0xc8 && kind != 0xcc;
    }
}
