package fi.poytakirjuri.ui.meeting.open;

import static java.util.Objects.requireNonNull;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.Letterheads;
import fi.poytakirjuri.document.paper.MadePaper;
import fi.poytakirjuri.document.paper.meeting.MeetingPapers;
import fi.poytakirjuri.document.pdf.Standard;
import fi.poytakirjuri.exchange.file.WholeFile;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.Minutes;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// A meeting's papers, on the screen and as files: the same pages in both. Any thread may call.
public final class Papers {
    private final PaperEngine engine;
    private final MeetingPapers papers;
    private final Texts texts;

    public Papers(PaperEngine engine, Letterheads letterheads, Texts texts) {
        this.engine = engine;
        this.texts = texts;
        this.papers = new MeetingPapers(letterheads, texts);
    }

    /// The words of the papers.
    public Texts texts() {
        return texts;
    }

    /// The engine that paints the pages.
    public PaperEngine engine() {
        return engine;
    }

    /// @param itemId the item that an extract is of; nothing for a paper of the whole meeting
    public MadePaper make(Minutes minutes, MeetingPaper which, @Nullable Long itemId, Audience audience) {
        return which.isOfItem()
                ? papers.extract(minutes, requireNonNull(itemId), audience)
                : papers.paper(minutes, which.kind(minutes.meeting()), audience);
    }

    /// Writes a paper; the file is whole or as it was.
    public void write(Minutes minutes, MadePaper made, Path file) throws IOException {
        var standard = Standard.of(minutes.body().settings());
        WholeFile.write(file, engine.pdf(engine.lay(made.paper()), standard));
    }
}
