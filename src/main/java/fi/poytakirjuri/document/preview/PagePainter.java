package fi.poytakirjuri.document.preview;

import fi.poytakirjuri.document.layout.Mark;
import fi.poytakirjuri.document.layout.Pages;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;

/// Paints a page as it will be printed: the same marks at the same places as the file has.
public final class PagePainter {
    private PagePainter() {}

    /// @param page counted from 0
    /// @param scale pixels for each point: 1 is 72 to the inch
    public static BufferedImage paint(Pages pages, int page, double scale) {
        var width = (int) Math.max(1, Math.round(pages.width() * scale));
        var height = (int) Math.max(1, Math.round(pages.height() * scale));
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.scale(scale, scale);
        for (var mark : pages.pages().get(page).marks()) paint(mark, graphics);
        graphics.dispose();
        return image;
    }

    private static void paint(Mark mark, Graphics2D graphics) {
        switch (mark) {
            case Mark.Letters letters -> letters(letters, graphics);
            case Mark.Rule rule -> {
                graphics.setColor(new Color(rule.ink().rgb()));
                graphics.fill(new Rectangle2D.Double(rule.x(), rule.y(), rule.width(), rule.height()));
            }
            case Mark.Picture picture -> {
                var place = AffineTransform.getTranslateInstance(picture.x(), picture.y());
                place.scale(
                        picture.width() / picture.image().getWidth(),
                        picture.height() / picture.image().getHeight());
                graphics.drawImage(picture.image(), place, null);
            }
            case Mark.LinkArea _, Mark.Extent _ -> {}
        }
    }

    private static void letters(Mark.Letters letters, Graphics2D graphics) {
        var line = new Path2D.Double(Path2D.WIND_NON_ZERO);
        var unit = letters.size() / 1000;
        var x = letters.x();
        for (var i = 0; i < letters.glyphs().length; i++) {
            var glyph = letters.glyphs()[i];
            var place = new AffineTransform(unit, 0, 0, -unit, x, letters.baseline());
            line.append(letters.face().outline(glyph).getPathIterator(place), false);
            x += (letters.face().width(glyph) + letters.kerns()[i]) * unit;
        }
        graphics.setColor(new Color(letters.ink().rgb()));
        graphics.fill(line);
    }
}
