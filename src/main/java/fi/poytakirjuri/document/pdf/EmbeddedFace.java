package fi.poytakirjuri.document.pdf;

import fi.poytakirjuri.document.font.Face;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/// One face as a file needs it: only the glyphs that are used, each numbered for the character it shows. A glyph that
/// shows two characters, as the hyphen also shows U+00AD at a line's end, has a number for each, so that the text taken
/// out of the file is the text that was put in.
final class EmbeddedFace {
    private static final int SYMBOLIC = 4, ITALIC = 64;

    private final Face face;
    private final String name;
    private final int[] latest;
    private final int[] latestCharacter;
    private final Map<Long, Integer> numbers = new HashMap<>();
    private final List<Integer> glyphs = new ArrayList<>();
    private final List<Integer> characters = new ArrayList<>();

    /// @param name in the pages' resources
    EmbeddedFace(Face face, String name) {
        this.face = face;
        this.name = name;
        this.latest = new int[face.glyphCount()];
        this.latestCharacter = new int[face.glyphCount()];
    }

    Face face() {
        return face;
    }

    String name() {
        return name;
    }

    /// The number to write for a glyph that shows a character.
    int number(int glyph, int character) {
        if (latest[glyph] == 0 || latestCharacter[glyph] != character) {
            latest[glyph] = find(glyph, character);
            latestCharacter[glyph] = character;
        }
        return latest[glyph];
    }

    private int find(int glyph, int character) {
        return numbers.computeIfAbsent((long) glyph << 32 | character, key -> {
            glyphs.add(glyph);
            characters.add(character);
            return glyphs.size();
        });
    }

    /// The font's dictionary, once all glyphs are known (ISO 32000, 9.7).
    COSDictionary dictionary() {
        var program = face.subset(glyphs.stream().mapToInt(Integer::intValue).toArray());
        var subsetName = COSName.getPDFName(tag(program) + "+" + face.name());

        var descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setItem(COSName.BASE_FONT, subsetName);
        descendant.setItem(COSName.CIDSYSTEMINFO, system());
        descendant.setItem(COSName.CID_TO_GID_MAP, COSName.IDENTITY);
        descendant.setItem(COSName.FONT_DESC, descriptor(subsetName, program));
        descendant.setItem(COSName.W, widths());

        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setItem(COSName.BASE_FONT, subsetName);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, new COSArray(List.of(descendant)));
        font.setItem(COSName.TO_UNICODE, Stream.deflated(toUnicode().getBytes(StandardCharsets.US_ASCII)));
        return font;
    }

    private COSDictionary descriptor(COSName subsetName, byte[] program) {
        var measures = face.measures();
        var descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setItem(COSName.FONT_NAME, subsetName);
        descriptor.setInt(COSName.FLAGS, measures.slant() == 0 ? SYMBOLIC : SYMBOLIC | ITALIC);
        var box = new COSArray();
        for (var edge : measures.box()) box.add(COSInteger.get(edge));
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setItem(COSName.ITALIC_ANGLE, new COSFloat((float) measures.slant()));
        descriptor.setInt(COSName.ASCENT, measures.ascent());
        descriptor.setInt(COSName.DESCENT, measures.descent());
        descriptor.setInt(COSName.CAP_HEIGHT, measures.capHeight());
        descriptor.setInt(COSName.STEM_V, measures.weight() / 5);
        var file = Stream.deflated(program);
        file.setInt(COSName.LENGTH1, program.length);
        descriptor.setItem(COSName.FONT_FILE2, file);
        return descriptor;
    }

    private static COSDictionary system() {
        var system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        return system;
    }

    private COSArray widths() {
        var each = new COSArray();
        for (var glyph : glyphs) each.add(COSInteger.get(face.width(glyph)));
        var widths = new COSArray();
        widths.add(COSInteger.ONE);
        widths.add(each);
        return widths;
    }

    private String toUnicode() {
        var map = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (var from = 0; from < characters.size(); from += 100) {
            var to = Math.min(characters.size(), from + 100);
            map.append(to - from).append(" beginbfchar\n");
            for (var i = from; i < to; i++) {
                map.append("<%04X> <".formatted(i + 1));
                for (var unit : Character.toChars(characters.get(i))) map.append("%04X".formatted((int) unit));
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    /// Six letters that mark a subset (ISO 32000, 9.9.2), from its own bytes.
    private static String tag(byte[] program) {
        try {
            var digest = ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(program));
            var tag = new StringBuilder();
            for (var i = 0; i < 6; i++) tag.append((char) ('A' + (digest.get() & 0xff) % 26));
            return tag.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
