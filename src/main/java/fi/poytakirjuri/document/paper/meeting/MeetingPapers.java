package fi.poytakirjuri.document.paper.meeting;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Paper;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.Contact;
import fi.poytakirjuri.document.paper.FileNames;
import fi.poytakirjuri.document.paper.MadePaper;
import fi.poytakirjuri.document.paper.PaperKind;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.Minutes;
import java.util.List;

/// Makes a meeting's papers from everything that is written of it. The same record gives the same paper.
public final class MeetingPapers {
    private MeetingPapers() {}

    /// @param texts the words of the paper's language
    public static MadePaper paper(Minutes minutes, PaperKind kind, Audience audience, Texts texts) {
        var withheld = new Withheld(minutes, audience, texts);
        var passages = new Passages(withheld);
        var body = body(minutes, kind, passages, texts);
        var head = new Heads(minutes, kind, audience, texts);
        var paper = new Paper(
                head.head(), body, Contact.inlines(minutes.body().contact()), texts.language(), head.metadata());
        var name = FileNames.paper(minutes.body(), minutes.meeting(), kind, audience, texts);
        return new MadePaper(paper, name, withheld.leftOut());
    }

    private static List<Block> body(Minutes minutes, PaperKind kind, Passages passages, Texts texts) {
        return switch (kind) {
            case AGENDA -> new AgendaPaper(minutes, passages, texts).blocks();
            case MEMO -> new MemoPaper(minutes, passages, texts).blocks();
            case MINUTES -> new MinutesPaper(minutes, passages, texts).blocks();
        };
    }
}
