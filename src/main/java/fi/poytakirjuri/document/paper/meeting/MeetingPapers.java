package fi.poytakirjuri.document.paper.meeting;

import fi.poytakirjuri.document.block.Paper;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.Letterhead;
import fi.poytakirjuri.document.paper.Letterheads;
import fi.poytakirjuri.document.paper.MadePaper;
import fi.poytakirjuri.document.paper.PaperKind;
import fi.poytakirjuri.document.paper.PaperNames;
import fi.poytakirjuri.document.paper.PaperWords;
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

    /// A paper of the whole meeting. One that is always internal is made so whoever asks.
    public MadePaper paper(Minutes minutes, PaperKind kind, Audience audience) {
        var forWhom = kind.isInternal() ? Audience.INTERNAL : audience;
        return make(minutes, Wanted.whole(kind), forWhom, letterheads.of(minutes.body()));
    }

    /// The agenda as it is sent to those who are invited: public, and no draft any more.
    public MadePaper invitation(Minutes minutes) {
        var wanted = Wanted.leaving(PaperKind.AGENDA);
        return make(minutes, wanted, Audience.PUBLIC, letterheads.of(minutes.body()));
    }

    /// Ote: one item whole, with its sub-items and attachments, certified by the secretary.
    ///
    /// @throws IllegalArgumentException when the item is not the meeting's
    public MadePaper extract(Minutes minutes, long itemId, Audience audience) {
        var number = PaperWords.items(minutes, List.of(itemId), texts);
        if (number.isEmpty()) throw new IllegalArgumentException("The meeting has no item " + itemId);
        var wanted = Wanted.extract(minutes.meeting(), number);
        return make(minutes.ofItem(itemId), wanted, audience, letterheads.of(minutes.body()));
    }

    /// What the public paper does not tell, in words for the secretary. Reads nothing from the register.
    public List<String> leftOut(Minutes minutes, PaperKind kind) {
        if (kind.isInternal()) return List.of();
        return make(minutes, Wanted.whole(kind), Audience.PUBLIC, new Letterhead(minutes.body(), null))
                .leftOut();
    }

    private MadePaper make(Minutes minutes, Wanted wanted, Audience audience, Letterhead letterhead) {
        var withheld = new Withheld(minutes, audience, texts);
        var body = new MeetingBody(minutes, wanted, new Passages(withheld), texts).blocks();
        var head = new Heads(minutes, wanted, audience, letterhead, texts);
        var paper = new Paper(head.head(), body, letterhead.contact(), texts.language(), head.metadata())
                .naming(PaperNames.of(minutes));
        var told = withheld.from(paper);
        return new MadePaper(told, wanted.fileName(minutes, audience, texts), withheld.leftOut());
    }
}
