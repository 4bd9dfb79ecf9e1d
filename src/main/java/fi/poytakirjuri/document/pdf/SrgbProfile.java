package fi.poytakirjuri.document.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/// The colour profile an archival file carries: sRGB (IEC 61966-2-1) as an ICC profile of version 4, written here from
/// the standard's own numbers, so that no one's file has to be shipped. 500 bytes.
final class SrgbProfile {
    private static final int HEADER = 128;
    private static final int VERSION = 0x04200000;

    /// The profile connection space's white, D50, as ICC.1 gives it.
    private static final double[] D50 = {0.9642, 1.0, 0.8249};

    /// Bradford's adaptation from D65 to D50.
    private static final double[] ADAPTATION = {
        1.047882, 0.022918, -0.050217, 0.029587, 0.990479, -0.017059, -0.009247, 0.015075, 0.751678
    };

    /// The primaries' XYZ, adapted to D50.
    private static final double[] RED = {0.436066, 0.222488, 0.013916};
    private static final double[] GREEN = {0.385147, 0.716873, 0.097076};
    private static final double[] BLUE = {0.143066, 0.060608, 0.714096};

    /// ((x + 0.055) / 1.055)^2.4 above 0.04045, x / 12.92 below, as ICC's function type 3: gamma, a, b, c, d.
    private static final double[] CURVE = {2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045};

    private SrgbProfile() {}

    static byte[] bytes() {
        var curve = curve();
        var tags = new LinkedHashMap<String, byte[]>();
        tags.put("desc", words("sRGB"));
        tags.put("cprt", words("No copyright, use freely"));
        tags.put("wtpt", numbers("XYZ ", D50));
        tags.put("chad", numbers("sf32", ADAPTATION));
        tags.put("rXYZ", numbers("XYZ ", RED));
        tags.put("gXYZ", numbers("XYZ ", GREEN));
        tags.put("bXYZ", numbers("XYZ ", BLUE));
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        return profile(tags);
    }

    private static byte[] profile(Map<String, byte[]> tags) {
        var table = ByteBuffer.allocate(4 + 12 * tags.size()).putInt(tags.size());
        var contents = new ByteArrayOutputStream();
        var start = HEADER + table.capacity();
        var written = new IdentityHashMap<byte[], Integer>();
        for (var tag : tags.entrySet()) {
            var content = tag.getValue();
            if (!written.containsKey(content)) {
                written.put(content, start + contents.size());
                contents.writeBytes(content);
            }
            table.put(ascii(tag.getKey())).putInt(written.get(content)).putInt(content.length);
        }
        var size = start + contents.size();
        return ByteBuffer.allocate(size)
                .put(header(size))
                .put(table.array())
                .put(contents.toByteArray())
                .array();
    }

    private static byte[] header(int size) {
        var header = ByteBuffer.allocate(HEADER);
        header.putInt(size).putInt(0).putInt(VERSION).put(ascii("mntrRGB XYZ "));
        header.putShort((short) 2026).putShort((short) 1).putShort((short) 1);
        header.position(36);
        header.put(ascii("acsp"));
        header.position(68);
        for (var number : D50) header.putInt(fixed(number));
        return header.array();
    }

    private static byte[] curve() {
        var curve = new ArrayList<Integer>();
        for (var number : CURVE) curve.add(fixed(number));
        var bytes =
                ByteBuffer.allocate(12 + 4 * curve.size()).put(ascii("para")).putInt(0);
        bytes.putShort((short) 3).putShort((short) 0);
        curve.forEach(bytes::putInt);
        return bytes.array();
    }

    private static byte[] numbers(String type, double[] values) {
        var bytes = ByteBuffer.allocate(8 + 4 * values.length).put(ascii(type)).putInt(0);
        for (var value : values) bytes.putInt(fixed(value));
        return bytes.array();
    }

    private static byte[] words(String words) {
        var utf16 = words.getBytes(StandardCharsets.UTF_16BE);
        var length = 28 + (utf16.length + 3) / 4 * 4;
        var bytes = ByteBuffer.allocate(length).put(ascii("mluc")).putInt(0);
        bytes.putInt(1)
                .putInt(12)
                .put(ascii("enUS"))
                .putInt(utf16.length)
                .putInt(28)
                .put(utf16);
        return bytes.array();
    }

    private static int fixed(double number) {
        return (int) Math.round(number * 65536);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
