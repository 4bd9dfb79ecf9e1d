package fi.poytakirjuri.document.font;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// A TrueType file's bytes, read by offset; offsets and numbers are those of the OpenType specification.
/// Never changes, so any thread may read it.
final class FontBytes {
    private final byte[] bytes;
    private final Map<String, Table> tables = new HashMap<>();

    FontBytes(byte[] bytes) {
        this.bytes = bytes;
        var count = unsigned(4);
        for (var i = 0; i < count; i++) {
            var entry = 12 + 16 * i;
            var tag = new String(bytes, entry, 4, StandardCharsets.US_ASCII);
            tables.put(tag, new Table(integer(entry + 8), integer(entry + 12)));
        }
    }

    /// Where the named table begins.
    int table(String tag) {
        return find(tag).offset();
    }

    byte[] copyOfTable(String tag) {
        var table = find(tag);
        return copy(table.offset(), table.length());
    }

    byte[] copy(int offset, int length) {
        var copy = new byte[length];
        System.arraycopy(bytes, offset, copy, 0, length);
        return copy;
    }

    int octet(int offset) {
        return bytes[offset] & 0xff;
    }

    int unsigned(int offset) {
        return octet(offset) << 8 | octet(offset + 1);
    }

    short signed(int offset) {
        return (short) unsigned(offset);
    }

    int integer(int offset) {
        return unsigned(offset) << 16 | unsigned(offset + 2);
    }

    private Table find(String tag) {
        var table = tables.get(tag);
        if (table == null) throw new IllegalArgumentException("The font has no table " + tag);
        return table;
    }

    private record Table(int offset, int length) {}
}
