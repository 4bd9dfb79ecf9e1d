package fi.poytakirjuri.document.binding;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Looks, before a file is read, whether the parts that every reader must unpack (object and cross-reference streams)
/// would swell beyond all measure. The pages' own streams are never unpacked here.
final class Swelling {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    /// How far before the word `stream` its dictionary is looked for.
    private static final int DICTIONARY = 2_000;

    private Swelling() {}

    static void check(byte[] file, long most) throws Refused {
        var window = new byte[1 << 16];
        long swollen = 0;
        for (int at = next(file, 0); at >= 0; at = next(file, at + STREAM.length)) {
            if (!isReadAtOnce(file, at)) continue;
            swollen += unpacked(file, afterLine(file, at + STREAM.length), window, most - swollen);
            if (swollen >= most) throw new Refused(Refusal.TOO_LARGE);
        }
    }

    private static int next(byte[] file, int from) {
        for (int i = from; i <= file.length - STREAM.length; i++) {
            int same = 0;
            while (same < STREAM.length && file[i + same] == STREAM[same]) same++;
            if (same == STREAM.length) return i;
        }
        return -1;
    }

    private static boolean isReadAtOnce(byte[] file, int at) {
        int from = Math.max(0, at - DICTIONARY);
        var before = new String(file, from, at - from, StandardCharsets.ISO_8859_1);
        var dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        return dictionary.contains("/ObjStm") || dictionary.contains("/XRef");
    }

    private static int afterLine(byte[] file, int at) {
        int begin = at;
        if (begin < file.length && file[begin] == '\r') begin++;
        if (begin < file.length && file[begin] == '\n') begin++;
        return begin;
    }

    private static long unpacked(byte[] file, int from, byte[] window, long most) {
        var inflater = new Inflater();
        try {
            inflater.setInput(file, from, file.length - from);
            long length = 0;
            while (!inflater.finished() && length < most) {
                int more = inflater.inflate(window);
                if (more == 0) break;
                length += more;
            }
            return length;
        } catch (DataFormatException notPacked) {
            return 0;
        } finally {
            inflater.end();
        }
    }
}
