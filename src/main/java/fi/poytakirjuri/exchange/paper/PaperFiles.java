package fi.poytakirjuri.exchange.paper;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.desk.PaperDesk;
import fi.poytakirjuri.document.desk.PaperOrder;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.MadePaper;
import fi.poytakirjuri.document.pdf.Standard;
import fi.poytakirjuri.exchange.file.WholeFile;
import fi.poytakirjuri.register.table.BodyStore;
import java.io.IOException;
import java.nio.file.Path;

/// Orders a table's papers and writes them as files. Reads and writes, so never on the screen's thread.
public final class PaperFiles {
    private final PaperDesk desk;
    private final BodyStore bodies;
    private final long bodyId;
    private final PaperEngine engine;

    public PaperFiles(PaperDesk desk, BodyStore bodies, long bodyId, PaperEngine engine) {
        this.desk = desk;
        this.bodies = bodies;
        this.bodyId = bodyId;
        this.engine = engine;
    }

    /// The engine that paints the pages.
    public PaperEngine engine() {
        return engine;
    }

    /// @throws IllegalArgumentException for an order of something that the register does not have
    public MadePaper make(PaperOrder order, Audience audience) {
        return desk.make(order, audience);
    }

    /// Writes a paper under its own name into a folder; the file is whole or as it was.
    public Path writeInto(Path folder, PaperOrder order, Audience audience) throws IOException {
        var made = make(order, audience);
        var file = folder.resolve(made.fileName());
        write(made, file);
        return file;
    }

    /// Writes a paper; the file is whole or as it was.
    public void write(PaperOrder order, Audience audience, Path file) throws IOException {
        write(make(order, audience), file);
    }

    /// Writes a paper that was made, in the standard that the table has chosen; the file is whole or as it was.
    public void write(MadePaper made, Path file) throws IOException {
        var standard = Standard.of(bodies.body(bodyId).settings());
        WholeFile.write(file, engine.pdf(engine.lay(made.paper()), standard));
    }
}
