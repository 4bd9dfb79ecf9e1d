package fi.poytakirjuri.document.font;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A small copy of a TrueType file with the chosen glyphs alone, as a PDF embeds it (ISO 32000, 9.9: the tables a
/// viewer needs; no character map, since the PDF numbers the glyphs itself). The same choice gives the same bytes.
final class Subset {
    private static final List<String> COPIED = List.of("cvt ", "fpgm", "prep");

    private final FontBytes font;
    private final Glyphs glyphs;
    private final int[] widths;

    Subset(FontBytes font, Glyphs glyphs, int[] widths) {
        this.font = font;
        this.glyphs = glyphs;
        this.widths = widths;
    }

    byte[] of(int[] chosen) {
        var wanted = withParts(chosen);
        var tables = new TreeMap<String, byte[]>();
        for (var tag : COPIED) tables.put(tag, font.copyOfTable(tag));
        drawings(wanted, tables);
        tables.put("hmtx", metrics(wanted));
        tables.put("head", changed("head", 50, 1));
        tables.put("hhea", changed("hhea", 34, wanted.size()));
        tables.put("maxp", changed("maxp", 4, wanted.size()));
        return file(tables);
    }

    /// The missing-character glyph, the chosen ones, then the parts that composed ones need.
    private List<Integer> withParts(int[] chosen) {
        var wanted = new ArrayList<Integer>();
        wanted.add(0);
        for (var glyph : chosen) wanted.add(glyph);
        for (var i = 0; i < wanted.size(); i++) {
            if (!glyphs.composed(wanted.get(i))) continue;
            for (var part : glyphs.components(wanted.get(i)))
                if (!wanted.contains(part.glyph())) wanted.add(part.glyph());
        }
        return wanted;
    }

    private void drawings(List<Integer> wanted, Map<String, byte[]> tables) {
        var newNumber = new HashMap<Integer, Integer>();
        for (var i = 0; i < wanted.size(); i++) newNumber.putIfAbsent(wanted.get(i), i);
        var glyf = new ByteArrayOutputStream();
        var loca = ByteBuffer.allocate(4 * (wanted.size() + 1));
        for (var glyph : wanted) {
            loca.putInt(glyf.size());
            var drawing = font.copy(glyphs.start(glyph), glyphs.length(glyph));
            if (glyphs.composed(glyph))
                for (var part : glyphs.components(glyph)) {
                    int number = newNumber.getOrDefault(part.glyph(), 0);
                    ByteBuffer.wrap(drawing).putShort(part.numberAt() - glyphs.start(glyph), (short) number);
                }
            glyf.writeBytes(drawing);
            while (glyf.size() % 4 != 0) glyf.write(0);
        }
        loca.putInt(glyf.size());
        tables.put("glyf", glyf.toByteArray());
        tables.put("loca", loca.array());
    }

    private byte[] metrics(List<Integer> wanted) {
        var hmtx = font.table("hmtx");
        var given = font.unsigned(font.table("hhea") + 34);
        var metrics = ByteBuffer.allocate(4 * wanted.size());
        for (var glyph : wanted) {
            var bearing = glyph < given ? hmtx + 4 * glyph + 2 : hmtx + 4 * given + 2 * (glyph - given);
            metrics.putShort((short) widths[glyph]).putShort(font.signed(bearing));
        }
        return metrics.array();
    }

    private byte[] changed(String tag, int at, int value) {
        var table = font.copyOfTable(tag);
        ByteBuffer.wrap(table).putShort(at, (short) value);
        return table;
    }

    private static byte[] file(Map<String, byte[]> tables) {
        var head = 12 + 16 * tables.size();
        var size = head + tables.values().stream().mapToInt(Subset::padded).sum();
        var power = Integer.highestOneBit(tables.size());
        var file = ByteBuffer.allocate(size).putInt(0x00010000).putShort((short) tables.size());
        file.putShort((short) (16 * power))
                .putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) (16 * (tables.size() - power)));
        var at = head;
        for (var table : tables.entrySet()) {
            var bytes = table.getValue();
            file.put(at, bytes);
            file.put(table.getKey().getBytes(StandardCharsets.US_ASCII))
                    .putInt(checksum(file, at, padded(bytes)))
                    .putInt(at)
                    .putInt(bytes.length);
            at += padded(bytes);
        }
        return file.array();
    }

    private static int checksum(ByteBuffer file, int at, int length) {
        var sum = 0;
        for (var i = at; i < at + length; i += 4) sum += file.getInt(i);
        return sum;
    }

    private static int padded(byte[] table) {
        return (table.length + 3) / 4 * 4;
    }
}
