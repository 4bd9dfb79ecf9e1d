package fi.poytakirjuri.ui.meeting.open;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.layout.Pages;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.FileNames;
import fi.poytakirjuri.document.paper.Letterheads;
import fi.poytakirjuri.document.paper.PaperKind;
import fi.poytakirjuri.document.paper.meeting.MeetingPapers;
import fi.poytakirjuri.document.pdf.Standard;
import fi.poytakirjuri.exchange.file.WholeFile;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.Minutes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A meeting's papers, on the screen and as files: the same pages in both. Any thread may call.
public final class Papers {
    private final PaperEngine engine;
    private final MeetingPapers papers;
    private final Texts texts;

    public Papers(PaperEngine engine, Letterheads letterheads, Texts texts) {
        this.engine = engine;
        this.papers = new MeetingPapers(letterheads, texts);
        this.texts = texts;
    }

    /// The engine that paints the pages.
    public PaperEngine engine() {
        return engine;
    }

    public Pages pages(Minutes minutes, PaperSide side, Audience audience) {
        return engine.lay(papers.paper(minutes, kind(minutes, side), audience).paper());
    }

    /// What the public version does not tell, in words; empty when it tells all.
    public List<String> leftOut(Minutes minutes, PaperSide side) {
        return papers.leftOut(minutes, kind(minutes, side));
    }

    /// `kumppanuuspoyta_muistio_2026-04-21_3-2026.pdf`; the internal one says so in its name.
    public String fileName(Minutes minutes, PaperSide side, Audience audience) {
        return FileNames.paper(minutes.body(), minutes.meeting(), kind(minutes, side), audience, texts);
    }

    /// Writes the paper; the file is whole or as it was.
    public void write(Minutes minutes, PaperSide side, Audience audience, Path file) throws IOException {
        WholeFile.write(
                file,
                engine.pdf(
                        pages(minutes, side, audience),
                        Standard.of(minutes.body().settings())));
    }

    private static PaperKind kind(Minutes minutes, PaperSide side) {
        return switch (side) {
            case AGENDA -> PaperKind.AGENDA;
            case MINUTES -> PaperKind.of(minutes.meeting().documentKind());
        };
    }
}
