package fi.poytakirjuri.document;

import java.awt.image.BufferedImage;

/// How much two pictures of a page differ, in steps of 256 greys; only what both have is compared.
///
/// @param mean over all points
/// @param greatest of the mean grey over places of six by six points, which is about a letter
public record Difference(double mean, double greatest) {
    private static final int PLACE = 6;

    public static Difference of(BufferedImage a, BufferedImage b) {
        return new Difference(mean(a, b), greatest(a, b));
    }

    /// Half a grey step on average and no place of letter size that differs: only the edges' smoothing may.
    public boolean isSmoothingAlone() {
        return mean < 0.5 && greatest < 40;
    }

    private static double mean(BufferedImage a, BufferedImage b) {
        var sum = 0L;
        var count = 0;
        for (var y = 0; y < Math.min(a.getHeight(), b.getHeight()); y++)
            for (var x = 0; x < Math.min(a.getWidth(), b.getWidth()); x++) {
                sum += Math.abs(grey(a.getRGB(x, y)) - grey(b.getRGB(x, y)));
                count++;
            }
        return (double) sum / count;
    }

    private static double greatest(BufferedImage a, BufferedImage b) {
        var greatest = 0.0;
        for (var y = 0; y + PLACE < Math.min(a.getHeight(), b.getHeight()); y += PLACE / 2)
            for (var x = 0; x + PLACE < Math.min(a.getWidth(), b.getWidth()); x += PLACE / 2)
                greatest = Math.max(greatest, Math.abs(mean(a, x, y) - mean(b, x, y)));
        return greatest;
    }

    private static double mean(BufferedImage image, int left, int top) {
        var sum = 0;
        for (var y = top; y < top + PLACE; y++)
            for (var x = left; x < left + PLACE; x++) sum += grey(image.getRGB(x, y));
        return sum / (double) (PLACE * PLACE);
    }

    static int grey(int rgb) {
        return ((rgb >> 16 & 0xff) + (rgb >> 8 & 0xff) + (rgb & 0xff)) / 3;
    }
}
