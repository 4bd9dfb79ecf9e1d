package fi.poytakirjuri.document.font;

import java.util.ArrayList;
import java.util.List;

/// The `glyf` table: where each glyph's drawing lies, and of which others a composed one (ä = a + ¨) is made.
final class Glyphs {
    /// Flags of a component, as the `glyf` table has them.
    static final int WORDS = 1, XY = 2, SCALE = 8, MORE = 0x20, TWO_SCALES = 0x40, MATRIX = 0x80;

    private final FontBytes font;
    private final int glyf;
    private final int loca;
    private final boolean longOffsets;

    Glyphs(FontBytes font) {
        this.font = font;
        this.glyf = font.table("glyf");
        this.loca = font.table("loca");
        this.longOffsets = font.unsigned(font.table("head") + 50) == 1;
    }

    int start(int glyph) {
        return glyf + offset(glyph);
    }

    /// In bytes; 0 for a glyph that draws nothing, such as the space.
    int length(int glyph) {
        return offset(glyph + 1) - offset(glyph);
    }

    boolean composed(int glyph) {
        return length(glyph) > 0 && font.signed(start(glyph)) < 0;
    }

    /// The parts of a composed glyph.
    List<Component> components(int glyph) {
        var components = new ArrayList<Component>();
        var at = start(glyph) + 10;
        int flags;
        do {
            flags = font.unsigned(at);
            var component = component(flags, at);
            components.add(component);
            at = component.end();
        } while ((flags & MORE) != 0);
        return components;
    }

    private Component component(int flags, int start) {
        if ((flags & XY) == 0) throw new IllegalArgumentException("Parts set by points are not known");
        var at = start + 4;
        var words = (flags & WORDS) != 0;
        int dx = words ? font.signed(at) : (byte) font.octet(at);
        int dy = words ? font.signed(at + 2) : (byte) font.octet(at + 1);
        at += words ? 4 : 2;
        double a = 1, b = 0, c = 0, d = 1;
        if ((flags & SCALE) != 0) {
            a = d = fraction(at);
            at += 2;
        } else if ((flags & TWO_SCALES) != 0) {
            a = fraction(at);
            d = fraction(at + 2);
            at += 4;
        } else if ((flags & MATRIX) != 0) {
            a = fraction(at);
            b = fraction(at + 2);
            c = fraction(at + 4);
            d = fraction(at + 6);
            at += 8;
        }
        return new Component(font.unsigned(start + 2), start + 2, a, b, c, d, dx, dy, at);
    }

    private double fraction(int at) {
        return font.signed(at) / 16384.0;
    }

    private int offset(int glyph) {
        return longOffsets ? font.integer(loca + 4 * glyph) : 2 * font.unsigned(loca + 2 * glyph);
    }

    /// @param numberAt where the part's glyph number stands in the file
    /// @param end where the next part begins
    record Component(int glyph, int numberAt, double a, double b, double c, double d, double dx, double dy, int end) {}
}
