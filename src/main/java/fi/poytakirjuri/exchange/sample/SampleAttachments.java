package fi.poytakirjuri.exchange.sample;

import static fi.poytakirjuri.exchange.sample.SampleFile.words;

import com.fasterxml.jackson.databind.JsonNode;
import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.block.Metadata;
import fi.poytakirjuri.document.block.Paper;
import fi.poytakirjuri.document.block.PaperHead;
import fi.poytakirjuri.document.pdf.Standard;
import fi.poytakirjuri.document.text.Markup;
import fi.poytakirjuri.language.Dates;
import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import java.util.List;
import java.util.Optional;

/// The files of the sample's attachments, as others might have sent them. Some have not come, so that the sample shows
/// that too.
final class SampleAttachments {
    private final PaperEngine engine = new PaperEngine();
    private final Dates dates = Texts.in(Language.FI).dates();
    private final JsonNode papers = SampleFile.json("liitteet.json");

    /// Empty for a file that has not come.
    Optional<byte[]> pdf(String fileName) {
        var paper = papers.path(fileName);
        return paper.isMissingNode() ? Optional.empty() : Optional.of(pdf(paper));
    }

    private byte[] pdf(JsonNode json) {
        var day = SampleFile.day(json, "paivays");
        var title = words(json, "otsikko");
        var sender = words(json, "lahettaja");
        var head = PaperHead.of(sender, words(json, "laji"), "", dates.date(day), title);
        var metadata = new Metadata(title, sender, "", List.of(), day.atStartOfDay());
        var paper = new Paper(head, Markup.blocks(words(json, "teksti")), List.of(), Language.FI, metadata);
        return engine.pdf(engine.lay(paper), Standard.A2A_UA1);
    }
}
