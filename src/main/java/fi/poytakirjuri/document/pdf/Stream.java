package fi.poytakirjuri.document.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.Deflater;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;

/// Streams of a file.
final class Stream {
    /// A third of a paper's time went into packing its streams; less effort costs hardly any size.
    private static final int EFFORT = 3;

    static {
        // PDFBox packs the objects of a file by itself and takes its effort from here alone.
        System.setProperty(Filter.SYSPROP_DEFLATELEVEL, Integer.toString(EFFORT));
    }

    private Stream() {}

    static COSStream deflated(byte[] bytes) {
        return packed(deflate(bytes));
    }

    /// @param deflated bytes already packed by [#deflate]
    static COSStream packed(byte[] deflated) {
        var stream = new COSStream();
        stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
        write(stream, deflated);
        return stream;
    }

    /// Archives want the metadata readable without unpacking (ISO 19005-2, 6.6.2).
    static COSStream plain(byte[] bytes) {
        var stream = new COSStream();
        write(stream, bytes);
        return stream;
    }

    static byte[] deflate(byte[] bytes) {
        var deflater = new Deflater(EFFORT);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            var packed = new byte[bytes.length + bytes.length / 1000 + 64];
            var length = 0;
            while (!deflater.finished()) length += deflater.deflate(packed, length, packed.length - length);
            return Arrays.copyOf(packed, length);
        } finally {
            deflater.end();
        }
    }

    private static void write(COSStream stream, byte[] bytes) {
        try (var out = stream.createRawOutputStream()) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
