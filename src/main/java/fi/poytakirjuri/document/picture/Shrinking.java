package fi.poytakirjuri.document.picture;

import java.awt.image.BufferedImage;

/// Makes a picture no larger than print shows it: each point becomes the mean of those it stands for.
final class Shrinking {
    /// What a page's head shows at 600 points to the inch.
    private static final int MOST_WIDTH = 1480;
    private static final int MOST_HEIGHT = 480;

    /// So many points each way are left for taking their mean.
    private static final int LEFT_FOR_MEAN = 4;

    private Shrinking() {}

    /// Which points of a file are worth unpacking: every first, second, third …
    static int every(int width, int height) {
        return (int) Math.max(1, factor(width, height) / LEFT_FOR_MEAN);
    }

    static BufferedImage shrunk(BufferedImage image) {
        var factor = factor(image.getWidth(), image.getHeight());
        if (factor <= 1) return image;
        var width = (int) Math.max(1, Math.round(image.getWidth() / factor));
        var height = (int) Math.max(1, Math.round(image.getHeight() / factor));
        var small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++) small.setRGB(x, y, mean(image, x, y, width, height));
        return small;
    }

    private static double factor(int width, int height) {
        return Math.max((double) width / MOST_WIDTH, (double) height / MOST_HEIGHT);
    }

    private static int mean(BufferedImage image, int x, int y, int width, int height) {
        var left = (int) ((long) x * image.getWidth() / width);
        var right = (int) Math.max(left + 1, (long) (x + 1) * image.getWidth() / width);
        var top = (int) ((long) y * image.getHeight() / height);
        var bottom = (int) Math.max(top + 1, (long) (y + 1) * image.getHeight() / height);
        long red = 0;
        long green = 0;
        long blue = 0;
        for (var row = top; row < bottom; row++)
            for (var column = left; column < right; column++) {
                var rgb = image.getRGB(column, row);
                red += rgb >> 16 & 0xff;
                green += rgb >> 8 & 0xff;
                blue += rgb & 0xff;
            }
        long count = (long) (right - left) * (bottom - top);
        return (int) (mean(red, count) << 16 | mean(green, count) << 8 | mean(blue, count));
    }

    private static long mean(long sum, long count) {
        return (sum + count / 2) / count;
    }
}
