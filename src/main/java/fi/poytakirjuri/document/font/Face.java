package fi.poytakirjuri.document.font;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/// One cut of the typeface, such as its semibold. All measures are in thousandths of the type size, as in a PDF.
/// Read once; any thread may use it.
public final class Face {
    private static final int UNITS = 1000;

    private final String name;
    private final FontBytes font;
    private final CharacterMap characters;
    private final Kerning kerning;
    private final Glyphs glyphs;
    private final Outlines outlines;
    private final int[] widths;
    private final Measures measures;

    private Face(String name, FontBytes font) {
        var head = font.table("head");
        if (font.unsigned(head + 18) != UNITS) throw new IllegalArgumentException(name + " is not drawn in 1000 units");
        this.name = name;
        this.font = font;
        this.widths = widths(font);
        this.characters = new CharacterMap(font);
        this.kerning = new Kerning(font, widths.length);
        this.glyphs = new Glyphs(font);
        this.outlines = new Outlines(font, glyphs, widths.length);
        this.measures = measures(font, head);
    }

    /// Reads `fonts/<name>.ttf` from the program's resources.
    static Face named(String name) {
        try (var stream = Face.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
            return new Face(
                    name, new FontBytes(Objects.requireNonNull(stream, name).readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String name() {
        return name;
    }

    public Measures measures() {
        return measures;
    }

    /// 0 where the face cannot show the character.
    public int glyph(int codePoint) {
        return characters.glyph(codePoint);
    }

    public int glyphCount() {
        return widths.length;
    }

    public int width(int glyph) {
        return widths[glyph];
    }

    /// What to add between two glyphs, usually below 0.
    public int kern(int left, int right) {
        return kerning.between(left, right);
    }

    /// The drawing with y upwards; shared, not to be changed.
    public Path2D outline(int glyph) {
        return outlines.of(glyph);
    }

    /// A font file with these glyphs in this order after the one for missing characters: glyph `chosen[i]` becomes
    /// number i + 1. A glyph may be chosen twice.
    public byte[] subset(int[] chosen) {
        return new Subset(font, glyphs, widths).of(chosen);
    }

    private static int[] widths(FontBytes font) {
        var widths = new int[font.unsigned(font.table("maxp") + 4)];
        var table = font.table("hmtx");
        var given = font.unsigned(font.table("hhea") + 34);
        for (var i = 0; i < widths.length; i++) widths[i] = font.unsigned(table + 4 * Math.min(i, given - 1));
        return widths;
    }

    private static Measures measures(FontBytes font, int head) {
        var hhea = font.table("hhea");
        var os2 = font.table("OS/2");
        return new Measures(
                font.signed(hhea + 4),
                font.signed(hhea + 6),
                font.signed(os2 + 88),
                font.unsigned(os2 + 4),
                font.integer(font.table("post") + 4) / 65536.0,
                new int[] {
                    font.signed(head + 36), font.signed(head + 38), font.signed(head + 40), font.signed(head + 42)
                });
    }

    /// @param ascent above the baseline
    /// @param descent below the baseline, negative
    /// @param weight 400 regular, 600 semibold
    /// @param slant degrees counter-clockwise from upright, so negative for an italic
    /// @param box left, bottom, right and top of all glyphs together
    public record Measures(int ascent, int descent, int capHeight, int weight, double slant, int[] box) {}
}
