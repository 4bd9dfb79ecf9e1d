package fi.poytakirjuri.ui.preview;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.layout.Pages;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// A page's picture for the screen.
final class Picture {
    private static final int OPAQUE = 0xff000000;

    private Picture() {}

    /// Paints a page; any thread may.
    ///
    /// @param scale pixels for each point
    static Image of(PaperEngine engine, Pages pages, int page, double scale) {
        return image(engine.paint(pages, page, scale));
    }

    private static Image image(BufferedImage painted) {
        int width = painted.getWidth();
        int height = painted.getHeight();
        var pixels = ((DataBufferInt) painted.getRaster().getDataBuffer()).getData();
        for (int i = 0; i < pixels.length; i++) pixels[i] |= OPAQUE;
        var image = new WritableImage(width, height);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }
}
