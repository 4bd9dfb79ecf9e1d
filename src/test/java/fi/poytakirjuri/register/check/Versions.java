package fi.poytakirjuri.register.check;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.desk.VersionPress;
import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Backups;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.version.FinalisingStore;
import fi.poytakirjuri.register.version.VersionStore;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/// Files that the checks look into: versions of a memo, a scan, backups.
final class Versions {
    private Versions() {}

    static void finalise(SoundTable table) {
        var texts = Texts.in(Language.FI);
        new FinalisingStore(table.database, texts)
                .finalise(
                        table.meeting(5).id(),
                        SoundTable.TODAY.atStartOfDay(),
                        new VersionPress(table.database, new PaperEngine(), texts));
    }

    static String newest(SoundTable table) {
        return new VersionStore(table.database)
                .newest(table.meeting(5).id())
                .orElseThrow()
                .sha256();
    }

    static byte[] scan() {
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            pdf.addPage(page);
            var picture = LosslessFactory.createFromImage(pdf, new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB));
            try (var content = new PDPageContentStream(pdf, page)) {
                content.drawImage(picture, 0, 0, 200, 200);
            }
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// As if the oldest change had been made on that day.
    static void begun(SoundTable table, LocalDate day) {
        table.database.change(
                Label.of("undo.meeting.state"),
                sql -> sql.execute(
                        "UPDATE undo_step SET made_at = ? WHERE id = (SELECT min(id) FROM undo_step)",
                        day + "T12:00:00"));
    }

    /// The only backup is of that day.
    static void backup(SoundTable table, LocalDate day) {
        try {
            var backups = Backups.beside(table.database.file());
            if (Files.isDirectory(backups.folder()))
                try (var old = Files.list(backups.folder())) {
                    for (Path file : old.toList()) Files.delete(file);
                }
            backups.make(table.database, day.atTime(12, 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
