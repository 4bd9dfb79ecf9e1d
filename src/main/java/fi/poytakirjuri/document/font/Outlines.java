package fi.poytakirjuri.document.font;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// What a glyph looks like: contours of lines and quadratic curves in font units, y upwards. Read once per glyph.
final class Outlines {
    private static final int ON_CURVE = 1, X_BYTE = 2, Y_BYTE = 4, REPEAT = 8, X_SAME = 16, Y_SAME = 32;

    private final FontBytes font;
    private final Glyphs glyphs;
    private final AtomicReferenceArray<Path2D> known;

    Outlines(FontBytes font, Glyphs glyphs, int count) {
        this.font = font;
        this.glyphs = glyphs;
        this.known = new AtomicReferenceArray<>(count);
    }

    /// Shared: not to be changed by the caller.
    Path2D of(int glyph) {
        var path = known.get(glyph);
        if (path == null) {
            path = read(glyph);
            known.set(glyph, path);
        }
        return path;
    }

    private Path2D read(int glyph) {
        var path = new Path2D.Float(Path2D.WIND_NON_ZERO);
        if (glyphs.length(glyph) == 0) return path;
        if (!glyphs.composed(glyph)) return contours(glyphs.start(glyph), path);
        for (var part : glyphs.components(glyph)) {
            var place = new AffineTransform(part.a(), part.b(), part.c(), part.d(), part.dx(), part.dy());
            path.append(of(part.glyph()).getPathIterator(place), false);
        }
        return path;
    }

    private Path2D contours(int start, Path2D path) {
        var count = font.signed(start);
        var ends = start + 10;
        var points = count == 0 ? 0 : font.unsigned(ends + 2 * count - 2) + 1;
        var instructions = ends + 2 * count;
        var at = instructions + 2 + font.unsigned(instructions);

        var flags = new int[points];
        for (var i = 0; i < points; i++) {
            flags[i] = font.octet(at++);
            if ((flags[i] & REPEAT) == 0) continue;
            for (var repeats = font.octet(at++); repeats > 0; repeats--, i++) flags[i + 1] = flags[i];
        }
        var xs = new int[points];
        at = coordinates(flags, X_BYTE, X_SAME, at, xs);
        var ys = new int[points];
        coordinates(flags, Y_BYTE, Y_SAME, at, ys);

        for (int contour = 0, first = 0; contour < count; contour++) {
            var last = font.unsigned(ends + 2 * contour);
            contour(flags, xs, ys, first, last, path);
            first = last + 1;
        }
        return path;
    }

    private int coordinates(int[] flags, int oneByte, int same, int start, int[] into) {
        var at = start;
        var value = 0;
        for (var i = 0; i < flags.length; i++) {
            if ((flags[i] & oneByte) != 0) {
                var step = font.octet(at++);
                value += (flags[i] & same) != 0 ? step : -step;
            } else if ((flags[i] & same) == 0) {
                value += font.signed(at);
                at += 2;
            }
            into[i] = value;
        }
        return at;
    }

    /// Between two points off the curve stands one on it, halfway, that the file does not write.
    private static void contour(int[] flags, int[] xs, int[] ys, int first, int last, Path2D path) {
        var count = last - first + 1;
        if (count < 2) return;
        var begin = first;
        while (begin <= last && (flags[begin] & ON_CURVE) == 0) begin++;
        var allOff = begin > last;
        if (allOff) begin = first;
        double x0 = allOff ? (xs[first] + xs[last]) / 2.0 : xs[begin];
        double y0 = allOff ? (ys[first] + ys[last]) / 2.0 : ys[begin];
        path.moveTo(x0, y0);
        for (var step = allOff ? 0 : 1; step < count; step++) {
            var i = first + (begin - first + step) % count;
            if ((flags[i] & ON_CURVE) != 0) {
                path.lineTo(xs[i], ys[i]);
                continue;
            }
            var next = first + (i - first + 1) % count;
            var closing = step == count - 1;
            if (closing) path.quadTo(xs[i], ys[i], x0, y0);
            else if ((flags[next] & ON_CURVE) != 0) {
                path.quadTo(xs[i], ys[i], xs[next], ys[next]);
                step++;
            } else path.quadTo(xs[i], ys[i], (xs[i] + xs[next]) / 2.0, (ys[i] + ys[next]) / 2.0);
        }
        path.closePath();
    }
}
