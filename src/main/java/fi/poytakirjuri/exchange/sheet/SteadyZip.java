package fi.poytakirjuri.exchange.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// Takes the moment of writing out of a workbook, so that the same table gives the same bytes.
final class SteadyZip {
    /// The first moment that a zip can tell.
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final Pattern MADE = Pattern.compile("(<dcterms:(created|modified)[^>]*>)[^<]*(</)");

    private SteadyZip() {}

    static byte[] of(byte[] zip) {
        var bytes = new ByteArrayOutputStream(zip.length);
        try (var parts = ZipFile.builder().setByteArray(zip).get();
                var out = new ZipOutputStream(bytes)) {
            for (var part : Collections.list(parts.getEntriesInPhysicalOrder())) {
                var steady = new ZipEntry(part.getName());
                steady.setTimeLocal(LONG_AGO);
                out.putNextEntry(steady);
                try (var in = parts.getInputStream(part)) {
                    out.write(steady(part.getName(), in.readAllBytes()));
                }
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Written in memory", e);
        }
        return bytes.toByteArray();
    }

    private static byte[] steady(String name, byte[] part) {
        if (!name.equals("docProps/core.xml")) return part;
        var words = new String(part, StandardCharsets.UTF_8);
        return MADE.matcher(words).replaceAll("$1" + LONG_AGO + ":00Z$3").getBytes(StandardCharsets.UTF_8);
    }
}
