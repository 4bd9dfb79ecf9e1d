package fi.poytakirjuri.ui.roster.file;

import fi.poytakirjuri.document.desk.PaperOrder;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.exchange.file.WholeFile;
import fi.poytakirjuri.exchange.paper.PaperFiles;
import fi.poytakirjuri.exchange.roster.RosterColumn;
import fi.poytakirjuri.exchange.roster.RosterDay;
import fi.poytakirjuri.exchange.roster.RosterFile;
import fi.poytakirjuri.exchange.roster.RosterFormat;
import fi.poytakirjuri.exchange.roster.RosterImport;
import fi.poytakirjuri.exchange.roster.RosterPreview;
import fi.poytakirjuri.exchange.roster.RosterTaking;
import fi.poytakirjuri.exchange.roster.RosterTrouble;
import fi.poytakirjuri.exchange.roster.RosterWriter;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What is done with files of the roster. It reads and writes, so never on the screen's thread.
public final class RosterFiles {
    private final Database database;
    private final long bodyId;
    private final PaperFiles papers;
    private final Texts texts;

    /// @param papers makes the member list as a paper
    public RosterFiles(Database database, long bodyId, PaperFiles papers, Texts texts) {
        this.database = database;
        this.bodyId = bodyId;
        this.papers = papers;
        this.texts = texts;
    }

    /// What a public file would leave out, a sentence each; nothing for an internal one.
    List<String> leftOut(FileForm form, boolean isPublic, LocalDate day) {
        if (!isPublic) return List.of();
        if (form.format() == null)
            return papers.make(new PaperOrder.Members(day), Audience.PUBLIC).leftOut();
        var roster = RosterDay.read(database, bodyId, day, true);
        var sentences = new ArrayList<String>();
        if (!roster.unnamed().isEmpty())
            sentences.add(texts.get("roster.export.unnamed", String.join(", ", roster.unnamed())));
        if (roster.withoutContact() > 0)
            sentences.add(texts.count("roster.export.withoutContact", roster.withoutContact()));
        return sentences;
    }

    /// The member list as a paper.
    void writePaper(Path file, boolean isPublic, LocalDate day) throws IOException {
        papers.write(new PaperOrder.Members(day), isPublic ? Audience.PUBLIC : Audience.INTERNAL, file);
    }

    String paperName(boolean isPublic, LocalDate day) {
        return papers.make(new PaperOrder.Members(day), isPublic ? Audience.PUBLIC : Audience.INTERNAL)
                .fileName();
    }

    void write(Path file, RosterFormat format, Set<RosterColumn> columns, boolean isPublic, LocalDate day)
            throws IOException {
        var roster = RosterDay.read(database, bodyId, day, isPublic);
        WholeFile.write(file, new RosterWriter(texts).write(roster.entries(), columns, format));
    }

    RosterPreview preview(Path file, LocalDate day, LocalDate today) throws RosterTrouble, IOException {
        return new RosterImport(database, texts).preview(RosterFile.read(file, texts, today), bodyId, day);
    }

    int take(List<RosterPreview.Row> rows, LocalDate day) {
        return new RosterTaking(database).take(rows, bodyId, day);
    }
}
