package fi.poytakirjuri.exchange.sheet;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.List;

/// The words of a text file and the encoding that they were found in: what a byte order mark says, otherwise UTF-8, and
/// where the bytes are no UTF-8, Windows-1252, in which Finnish Excel has long saved. Never ISO-8859-1: it would take
/// any bytes, and make control characters of – and ”.
record DecodedText(String words, Charset encoding) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<Mark> MARKS =
            List.of(new Mark(UTF_8, 0xef, 0xbb, 0xbf), new Mark(UTF_16LE, 0xff, 0xfe), new Mark(UTF_16BE, 0xfe, 0xff));

    /// @throws SheetTrouble when the bytes are no text
    static DecodedText of(byte[] bytes) throws SheetTrouble {
        for (var mark : MARKS)
            if (mark.begins(bytes)) return strictly(bytes, mark.bytes.length, List.of(mark.encoding));
        return strictly(bytes, 0, List.of(UTF_8, WINDOWS));
    }

    private static DecodedText strictly(byte[] bytes, int from, List<Charset> encodings) throws SheetTrouble {
        for (var encoding : encodings) {
            try {
                var words = encoding.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                        .toString();
                if (words.indexOf('\0') < 0) return new DecodedText(words, encoding);
            } catch (CharacterCodingException notInThis) {
                continue;
            }
        }
        throw SheetTrouble.of(SheetTrouble.Kind.NOT_TEXT);
    }

    /// What a file begins with to tell its encoding (Unicode 16.0, 23.8).
    private record Mark(Charset encoding, byte... bytes) {
        Mark(Charset encoding, int... values) {
            this(encoding, bytes(values));
        }

        boolean begins(byte[] file) {
            return file.length >= bytes.length && Arrays.equals(file, 0, bytes.length, bytes, 0, bytes.length);
        }

        private static byte[] bytes(int... values) {
            var bytes = new byte[values.length];
            for (int i = 0; i < values.length; i++) bytes[i] = (byte) values[i];
            return bytes;
        }
    }
}
