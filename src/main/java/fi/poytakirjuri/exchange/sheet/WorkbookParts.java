package fi.poytakirjuri.exchange.sheet;

import fi.poytakirjuri.exchange.sheet.SheetTrouble.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// Looks through a workbook's parts before anything reads them. What comes out is a workbook of the looked-through
/// parts alone: a zip can tell different things at its beginning and at its end, and so what was counted is what is
/// read.
final class WorkbookParts {
    /// What all parts may be together; the largest file read has at most a tenth of this.
    static final int MOST_INFLATED = 200 * 1024 * 1024;

    private static final int MOST_PARTS = 2_000;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long inflated;
    private boolean isWorkbook;

    private WorkbookParts() {}

    static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /// @return the workbook as it may be read
    static byte[] checked(byte[] file) throws SheetTrouble {
        var parts = new WorkbookParts();
        try (var zip = ZipFile.builder().setByteArray(file).get();
                var out = new ZipOutputStream(parts.bytes)) {
            out.setLevel(Deflater.BEST_SPEED);
            var names = new HashSet<String>();
            for (var entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                if (names.size() > MOST_PARTS || !names.add(entry.getName())) throw damaged();
                try (var in = zip.getInputStream(entry)) {
                    parts.take(entry.getName(), in, out);
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw damaged();
        }
        if (!parts.isWorkbook) throw damaged();
        return parts.bytes.toByteArray();
    }

    private void take(String name, InputStream in, ZipOutputStream out) throws SheetTrouble, IOException {
        var kind = refused(name);
        if (kind != null) throw SheetTrouble.of(kind);
        var part = inflate(in);
        if (name.equals("mimetype") && ascii(part).contains("opendocument")) throw SheetTrouble.of(Kind.OTHER_WORKBOOK);
        if (name.equals("[Content_Types].xml") && ascii(part).contains("macroEnabled"))
            throw SheetTrouble.of(Kind.WORKBOOK_WITH_MACROS);
        if (!isXml(name)) return;
        if (isSuspicious(part)) throw damaged();
        if (name.equals("xl/workbook.xml")) isWorkbook = true;
        out.putNextEntry(new ZipEntry(name));
        out.write(part);
        out.closeEntry();
    }

    private static @Nullable Kind refused(String name) {
        var small = name.toLowerCase(Locale.ROOT);
        if (small.endsWith("vbaproject.bin")) return Kind.WORKBOOK_WITH_MACROS;
        return small.equals("xl/workbook.bin") ? Kind.OTHER_WORKBOOK : null;
    }

    /// Counts while it inflates, so that a small file never becomes a large one in memory.
    private byte[] inflate(InputStream in) throws IOException, SheetTrouble {
        var part = new ByteArrayOutputStream();
        var buffer = new byte[1 << 16];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            inflated += read;
            if (inflated > MOST_INFLATED) throw SheetTrouble.of(Kind.SWOLLEN_WORKBOOK);
            part.write(buffer, 0, read);
        }
        return part.toByteArray();
    }

    private static boolean isXml(String name) {
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    /// A document type declaration can read other files or swell (ECMA-376 part 2, 8.1 forbids it), and an encoding
    /// with zero bytes could hide one.
    private static boolean isSuspicious(byte[] part) {
        var words = ascii(part);
        return words.contains("<!DOCTYPE") || words.contains("<!ENTITY") || words.indexOf('\0') >= 0;
    }

    private static String ascii(byte[] part) {
        return new String(part, StandardCharsets.ISO_8859_1);
    }

    private static SheetTrouble damaged() {
        return SheetTrouble.of(Kind.DAMAGED_WORKBOOK);
    }
}
