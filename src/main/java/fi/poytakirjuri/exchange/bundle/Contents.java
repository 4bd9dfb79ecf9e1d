package fi.poytakirjuri.exchange.bundle;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Heading;
import fi.poytakirjuri.document.block.Metadata;
import fi.poytakirjuri.document.block.Paper;
import fi.poytakirjuri.document.block.PaperHead;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.block.Table;
import fi.poytakirjuri.language.Texts;
import java.util.List;

/// The list of a kokouspaketti's contents as a paper of its own, under the head of the paper it belongs to.
final class Contents {
    private final Paper about;
    private final Texts texts;

    /// @param about the meeting's paper
    Contents(Paper about, Texts texts) {
        this.about = about;
        this.texts = texts;
    }

    /// @param name of the document
    /// @param where its pages or its file, or why it is not there
    record Line(String name, String where) {}

    /// For one PDF: where each document begins and ends, and what the whole does not promise.
    Paper ofOneFile(List<Line> lines) {
        return paper(
                boundMetadata(),
                List.of(
                        Heading.of(2, texts.get("bundle.contents")),
                        table(texts.get("bundle.page"), lines),
                        Paragraph.of(texts.get("bundle.notice"))));
    }

    /// For a folder: the name of each document's file.
    Paper ofFolder(List<Line> lines) {
        return paper(
                metadata(about.metadata().subject()),
                List.of(Heading.of(2, texts.get("bundle.contents")), table(texts.get("bundle.file"), lines)));
    }

    /// What the bound file says of itself.
    Metadata boundMetadata() {
        return metadata(texts.get("bundle.notice"));
    }

    private Table table(String where, List<Line> lines) {
        return Table.of(
                List.of(texts.get("bundle.document"), where),
                lines.stream().map(line -> List.of(line.name, line.where)).toList());
    }

    private Paper paper(Metadata metadata, List<Block> body) {
        var head = about.head();
        var own = new PaperHead(
                head.sender(),
                head.logo(),
                texts.get("bundle.kind"),
                head.number(),
                head.dateLine(),
                head.status(),
                head.classification(),
                head.title());
        return new Paper(own, body, about.contact(), about.language(), metadata);
    }

    private Metadata metadata(String subject) {
        var paper = about.metadata();
        return new Metadata(
                texts.get("bundle.title", paper.title()), paper.author(), subject, paper.keywords(), paper.created());
    }
}
