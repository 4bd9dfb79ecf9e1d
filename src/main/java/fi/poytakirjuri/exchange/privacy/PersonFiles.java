package fi.poytakirjuri.exchange.privacy;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.paper.Letterheads;
import fi.poytakirjuri.document.paper.privacy.PersonDataFile;
import fi.poytakirjuri.document.paper.privacy.PersonDataPaper;
import fi.poytakirjuri.document.pdf.Standard;
import fi.poytakirjuri.exchange.file.WholeFile;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.file.FileStore;
import fi.poytakirjuri.register.privacy.PersonRecordStore;
import fi.poytakirjuri.register.table.BodyStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Writes one person's data as an accessible PDF and as JSON, both from one reading.
public final class PersonFiles {
    private final PersonRecordStore records;
    private final BodyStore bodies;
    private final Letterheads letterheads;
    private final PaperEngine engine;
    private final Texts texts;
    private final long bodyId;

    public PersonFiles(Database database, long bodyId, PaperEngine engine, Texts texts) {
        this.records = new PersonRecordStore(database, texts);
        this.bodies = new BodyStore(database);
        this.letterheads = new Letterheads(new FileStore(database));
        this.engine = engine;
        this.texts = texts;
        this.bodyId = bodyId;
    }

    /// @return the files, the PDF first; nothing when there is no such person
    public Optional<List<Path>> write(long personId, LocalDate on, Path folder) throws IOException {
        var read = records.read(personId, on);
        if (read.isEmpty()) return Optional.empty();
        var record = read.get();
        var body = bodies.body(bodyId);
        Files.createDirectories(folder);
        var paper = new PersonDataPaper(record, letterheads.of(body), texts).paper();
        var pdf = folder.resolve(paper.fileName());
        var json = folder.resolve(PersonDataFile.name(body, record, "json", texts));
        WholeFile.write(pdf, engine.pdf(engine.lay(paper.paper()), Standard.of(body.settings())));
        WholeFile.write(json, new PersonJson(texts).of(record).getBytes(StandardCharsets.UTF_8));
        return Optional.of(List.of(pdf, json));
    }
}
