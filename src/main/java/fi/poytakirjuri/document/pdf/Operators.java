package fi.poytakirjuri.document.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// The bytes of a page's drawing instructions as they grow. A page has some ten thousand of them, so they are put down
/// one by one without the locks of Java's own streams.
final class Operators {
    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes = new byte[16_384];
    private int length;

    byte[] bytes() {
        return Arrays.copyOf(bytes, length);
    }

    /// @param ascii operators and names
    Operators write(String ascii) {
        for (var i = 0; i < ascii.length(); i++) put(ascii.charAt(i));
        return this;
    }

    Operators whole(long value) {
        if (value < 0) put('-');
        var rest = Math.abs(value);
        var unit = 1L;
        while (unit <= rest / 10) unit *= 10;
        for (; unit > 0; unit /= 10) put('0' + (int) (rest / unit % 10));
        return this;
    }

    /// To a thousandth, without needless zeros.
    Operators number(double value) {
        var thousandths = Math.round(value * 1000);
        if (thousandths < 0) put('-');
        whole(Math.abs(thousandths) / 1000);
        var rest = (int) (Math.abs(thousandths) % 1000);
        if (rest == 0) return this;
        put('.');
        for (var unit = 100; rest > 0; unit /= 10) {
            put('0' + rest / unit);
            rest %= unit;
        }
        return this;
    }

    /// Four digits, as a glyph's number is written.
    Operators hex(int number) {
        for (var shift = 12; shift >= 0; shift -= 4) put(HEX[number >> shift & 0xf]);
        return this;
    }

    private void put(int octet) {
        if (length == bytes.length) bytes = Arrays.copyOf(bytes, 2 * length);
        bytes[length++] = (byte) octet;
    }
}
