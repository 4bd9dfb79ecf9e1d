package fi.poytakirjuri.document.paper.table;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.BulletList;
import fi.poytakirjuri.document.block.Facts;
import fi.poytakirjuri.document.block.Facts.Fact;
import fi.poytakirjuri.document.block.KeepTogether;
import fi.poytakirjuri.document.block.ListItem;
import fi.poytakirjuri.document.block.NumberedList;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.block.SideHeading;
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
import fi.poytakirjuri.register.table.Setting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Lausunto: a statement as the letter it is sent as (SFS 2487): whom it is to, what it answers, what it says, who
/// signs, what goes with it. A draft until it is sent.
public final class StatementPaper {
    private static final String ELECTRONIC = "ELECTRONIC";

    private final StatementLetter letter;
    private final Statement statement;
    private final Audience audience;
    private final Letterhead letterhead;
    private final List<String> leftOut = new ArrayList<>();
    private final Texts texts;

    public StatementPaper(StatementLetter letter, Audience audience, Letterhead letterhead, Texts texts) {
        this.letter = letter;
        this.statement = letter.statement();
        this.audience = audience;
        this.letterhead = letterhead;
        this.texts = texts;
    }

    public MadePaper paper() {
        var sent = statement.sentOn();
        var blocks = new ArrayList<Block>();
        blocks.addAll(references());
        blocks.addAll(signed(Markup.blocks(statement.text())));
        blocks.addAll(attachments());
        var dateLine = sent == null ? "" : texts.dates().date(sent);
        var kind = texts.get("report.statement.kind");
        var frame = new TableFrame(letterhead, kind, "", dateLine, !statement.isSent(), audience);
        var day = day();
        var paper = frame.letter(
                statement.addressee(), statement.title(), day == null ? LocalDate.EPOCH : day, blocks, texts);
        var which = (day == null ? "" : day + "_") + FileNames.safe(statement.title());
        return frame.made(which, paper, new PublicWords("", letter.unpublished(), texts), leftOut, texts);
    }

    private List<Block> references() {
        var facts = new ArrayList<Fact>();
        if (statement.askedOn() != null)
            facts.add(Fact.of(
                    texts.get("report.statement.reference"),
                    texts.get("report.statement.request", texts.dates().date(statement.askedOn()))));
        if (letter.decidedIn() != null)
            facts.add(Fact.of(
                    texts.get("report.statement.decided"),
                    texts.get("report.statement.decidedIn", PaperWords.dealtIn(letter.decidedIn(), texts))));
        if (!statement.preparedBy().isBlank())
            facts.add(Fact.of(texts.get("report.statement.prepared"), statement.preparedBy()));
        return facts.isEmpty() ? List.of() : List.of(new Facts(facts));
    }

    /// The last paragraph goes with the signatures, so that these never stand on a page alone.
    private List<Block> signed(List<Block> text) {
        var signatures = signatures();
        if (signatures.isEmpty() || text.isEmpty() || !(text.getLast() instanceof Paragraph)) {
            var blocks = new ArrayList<>(text);
            if (!signatures.isEmpty()) blocks.add(new KeepTogether(signatures));
            return blocks;
        }
        var blocks = new ArrayList<>(text.subList(0, text.size() - 1));
        var together = new ArrayList<Block>();
        together.add(text.getLast());
        together.addAll(signatures);
        blocks.add(new KeepTogether(together));
        return blocks;
    }

    /// Room to sign by hand, or typed names on what is signed electronically.
    private List<Block> signatures() {
        if (letter.signers().isEmpty()) return List.of();
        var signers = letter.signers().stream()
                .map(signer -> new Signer(signer.name(), texts.of("paper", signer.office())))
                .toList();
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(letter.body().name()));
        if (letter.body().settings().choice(Setting.SIGNING).equals(ELECTRONIC)) {
            blocks.add(BulletList.of(signers.stream().map(Signer::nameAndRole).toList()));
            if (statement.isSent()) blocks.add(Paragraph.of(texts.get("paper.signed.electronically")));
        } else blocks.add(new SignatureSpace(signers));
        return blocks;
    }

    /// Each attachment that this paper lists, under its own number.
    private List<Block> attachments() {
        var told = letter.attachments().stream().filter(this::isTold).toList();
        if (told.isEmpty()) return List.of();
        boolean isWhole = told.size() == letter.attachments().size();
        var lists = isWhole
                ? List.<Block>of(NumberedList.of(
                        told.stream().map(StatementAttachment::name).toList()))
                : told.stream().map(StatementPaper::alone).toList();
        return List.of(new SideHeading(texts.get("report.statement.attachments"), lists));
    }

    private static Block alone(StatementAttachment attachment) {
        return new NumberedList(attachment.number(), List.of(ListItem.of(attachment.name())));
    }

    private boolean isTold(StatementAttachment attachment) {
        if (audience == Audience.INTERNAL || attachment.isPublic()) return true;
        leftOut.add(texts.get("paper.leftOut.attachment", attachment.number(), attachment.name()));
        return false;
    }

    /// The day that the paper is of: when it was sent, must be, or was asked for.
    private @Nullable LocalDate day() {
        if (statement.sentOn() != null) return statement.sentOn();
        return statement.dueOn() == null ? statement.askedOn() : statement.dueOn();
    }
}
