package fi.poytakirjuri.document.paper.table;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Facts;
import fi.poytakirjuri.document.block.Facts.Fact;
import fi.poytakirjuri.document.block.Heading;
import fi.poytakirjuri.document.block.KeepTogether;
import fi.poytakirjuri.document.block.NumberedList;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.block.SignatureSpace;
import fi.poytakirjuri.document.block.SignatureSpace.Signer;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.FileNames;
import fi.poytakirjuri.document.paper.Letterhead;
import fi.poytakirjuri.document.paper.MadePaper;
import fi.poytakirjuri.document.paper.PaperWords;
import fi.poytakirjuri.document.paper.PublicWords;
import fi.poytakirjuri.document.paper.TableFrame;
import fi.poytakirjuri.document.text.Markup;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.statement.Statement;
import fi.poytakirjuri.register.statement.StatementAttachment;
import fi.poytakirjuri.register.statement.StatementLetter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lausunto: a statement as the letter it is sent as.
public final class StatementPaper {
    private final StatementLetter letter;
    private final Statement statement;
    private final Audience audience;
    private final Letterhead letterhead;
    private final PublicWords cleaned;
    private final List<String> leftOut = new ArrayList<>();
    private final Texts texts;

    public StatementPaper(StatementLetter letter, Audience audience, Letterhead letterhead, Texts texts) {
        this.letter = letter;
        this.statement = letter.statement();
        this.audience = audience;
        this.letterhead = letterhead;
        this.cleaned = new PublicWords("", letter.unpublished(), texts);
        this.texts = texts;
    }

    public MadePaper paper() {
        var kind = texts.get("report.statement.kind");
        var sent = statement.sentOn();
        var blocks = new ArrayList<Block>();
        blocks.addAll(references());
        blocks.addAll(Markup.blocks(told(statement.text())));
        blocks.addAll(signatures());
        blocks.addAll(attachments());
        var dateLine = sent == null ? "" : texts.dates().date(sent);
        var frame = new TableFrame(letterhead, kind, "", dateLine, !statement.isSent(), audience);
        var day = day();
        var paper = frame.around(statement.title(), day == null ? LocalDate.EPOCH : day, blocks, texts);
        var which = (day == null ? "" : day + "_") + FileNames.safe(statement.title());
        leftOut.addAll(cleaned.leftOut());
        return new MadePaper(paper, FileNames.paper(letter.body(), kind, which, audience, texts), leftOut);
    }

    private List<Block> references() {
        var facts = new ArrayList<Fact>();
        if (!statement.addressee().isBlank())
            facts.add(Fact.of(texts.get("report.statement.to"), told(statement.addressee())));
        if (statement.askedOn() != null)
            facts.add(Fact.of(
                    texts.get("report.statement.reference"),
                    texts.get("report.statement.request", texts.dates().date(statement.askedOn()))));
        if (letter.decidedIn() != null)
            facts.add(Fact.of(
                    texts.get("report.statement.decided"),
                    texts.get("report.statement.decidedIn", PaperWords.dealtIn(letter.decidedIn(), texts))));
        if (!statement.preparedBy().isBlank())
            facts.add(Fact.of(texts.get("report.statement.prepared"), told(statement.preparedBy())));
        return facts.isEmpty() ? List.of() : List.of(new Facts(facts));
    }

    private List<Block> signatures() {
        if (letter.signers().isEmpty()) return List.of();
        var signers = letter.signers().stream()
                .map(signer -> new Signer(signer.name(), texts.of("paper", signer.office())))
                .toList();
        return List.of(new KeepTogether(List.of(Paragraph.of(letter.body().name()), new SignatureSpace(signers))));
    }

    private List<Block> attachments() {
        var told = letter.attachments().stream().filter(this::isTold).toList();
        if (told.isEmpty()) return List.of();
        return List.of(
                Heading.of(2, texts.get("paper.attachments")),
                NumberedList.of(told.stream().map(StatementAttachment::name).toList()));
    }

    private boolean isTold(StatementAttachment attachment) {
        if (audience == Audience.INTERNAL || attachment.isPublic()) return true;
        leftOut.add(texts.get("paper.leftOut.attachment", attachment.number(), attachment.name()));
        return false;
    }

    private String told(String typed) {
        return audience == Audience.PUBLIC ? cleaned.of(typed) : typed;
    }

    /// The day that the paper is of: when it was sent, must be, or was asked for.
    private @Nullable LocalDate day() {
        if (statement.sentOn() != null) return statement.sentOn();
        return statement.dueOn() == null ? statement.askedOn() : statement.dueOn();
    }
}
