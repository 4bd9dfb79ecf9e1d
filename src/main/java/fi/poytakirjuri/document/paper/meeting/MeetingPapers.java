package fi.poytakirjuri.document.paper.meeting;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Paper;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.FileNames;
import fi.poytakirjuri.document.paper.Letterhead;
import fi.poytakirjuri.document.paper.Letterheads;
import fi.poytakirjuri.document.paper.MadePaper;
import fi.poytakirjuri.document.paper.PaperKind;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.Minutes;
import java.util.List;

/// Makes a meeting's papers from everything that is written of it. The same record gives the same paper.
public final class MeetingPapers {
    private final Letterheads letterheads;
    private final Texts texts;

    /// @param texts the words of the papers' language
    public MeetingPapers(Letterheads letterheads, Texts texts) {
        this.letterheads = letterheads;
        this.texts = texts;
    }

    public MadePaper paper(Minutes minutes, PaperKind kind, Audience audience) {
        return paper(minutes, kind, audience, letterheads.of(minutes.body()));
    }

    /// What the public paper does not tell, in words for the secretary. Reads nothing from the register.
    public List<String> leftOut(Minutes minutes, PaperKind kind) {
        return paper(minutes, kind, Audience.PUBLIC, new Letterhead(minutes.body(), null))
                .leftOut();
    }

    private MadePaper paper(Minutes minutes, PaperKind kind, Audience audience, Letterhead letterhead) {
        var withheld = new Withheld(minutes, audience, texts);
        var passages = new Passages(withheld);
        var body = body(minutes, kind, passages);
        var head = new Heads(minutes, kind, audience, letterhead, texts);
        var paper = new Paper(head.head(), body, letterhead.contact(), texts.language(), head.metadata());
        var name = FileNames.paper(minutes.body(), minutes.meeting(), kind, audience, texts);
        return new MadePaper(paper, name, withheld.leftOut());
    }

    private List<Block> body(Minutes minutes, PaperKind kind, Passages passages) {
        return switch (kind) {
            case AGENDA -> new AgendaPaper(minutes, passages, texts).blocks();
            case MEMO -> new MemoPaper(minutes, passages, texts).blocks();
            case MINUTES -> new MinutesPaper(minutes, passages, texts).blocks();
        };
    }
}
