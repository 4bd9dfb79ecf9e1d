package fi.poytakirjuri.document.desk;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.Letterheads;
import fi.poytakirjuri.document.paper.PaperKind;
import fi.poytakirjuri.document.paper.PaperWords;
import fi.poytakirjuri.document.paper.meeting.MeetingPapers;
import fi.poytakirjuri.document.pdf.Standard;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.file.FileStore;
import fi.poytakirjuri.register.meeting.Minutes;
import fi.poytakirjuri.register.version.Press;

/// Prints the version of a memo that is finalised: the public paper, for memos are public (rule 16).
public final class VersionPress implements Press {
    private final PaperEngine engine;
    private final MeetingPapers papers;
    private final Texts texts;

    public VersionPress(Database database, PaperEngine engine, Texts texts) {
        this.engine = engine;
        this.papers = new MeetingPapers(new Letterheads(new FileStore(database)), texts);
        this.texts = texts;
    }

    @Override
    public Printed print(Minutes minutes) {
        var kind = PaperKind.of(minutes.meeting().documentKind());
        var made = papers.paper(minutes, kind, Audience.PUBLIC);
        var standard = Standard.of(minutes.body().settings());
        return new Printed(
                PaperWords.fileWord(minutes.meeting(), kind, texts), engine.pdf(engine.lay(made.paper()), standard));
    }
}
