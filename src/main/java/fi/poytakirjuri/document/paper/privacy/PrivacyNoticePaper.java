package fi.poytakirjuri.document.paper.privacy;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Heading;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.Letterhead;
import fi.poytakirjuri.document.paper.MadePaper;
import fi.poytakirjuri.document.paper.PublicWords;
import fi.poytakirjuri.document.paper.TableFrame;
import fi.poytakirjuri.document.text.Markup;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.privacy.PrivacyNotice;
import java.util.ArrayList;
import java.util.List;

/// Tietosuojaseloste: how the table handles personal data, for everyone to read.
public final class PrivacyNoticePaper {
    private final PrivacyNotice notice;
    private final Audience audience;
    private final Letterhead letterhead;
    private final List<String> unpublished;
    private final Texts texts;

    /// @param unpublished contact details that a public paper must keep out of its texts
    public PrivacyNoticePaper(
            PrivacyNotice notice, Audience audience, Letterhead letterhead, List<String> unpublished, Texts texts) {
        this.notice = notice;
        this.audience = audience;
        this.letterhead = letterhead;
        this.unpublished = unpublished;
        this.texts = texts;
    }

    public MadePaper paper() {
        var blocks = new ArrayList<Block>();
        for (var told : notice.parts()) {
            blocks.add(Heading.of(2, texts.of("privacy", told.part())));
            blocks.addAll(Markup.blocks(told.filled()));
        }
        var frame = new TableFrame(
                letterhead, texts.get("privacy.notice.kind"), "", texts.dates().date(notice.on()), false, audience);
        var paper =
                frame.around(texts.get("privacy.notice.title", notice.body().calledName()), notice.on(), blocks, texts);
        var words = new PublicWords("", unpublished, texts);
        return frame.made(notice.on().toString(), paper, words, List.of(), texts);
    }
}
