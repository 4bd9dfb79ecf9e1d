package fi.poytakirjuri.document.paper.roster;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Heading;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.block.Table;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.Captions;
import fi.poytakirjuri.document.paper.Letterhead;
import fi.poytakirjuri.document.paper.MadePaper;
import fi.poytakirjuri.document.paper.PublicWords;
import fi.poytakirjuri.document.paper.TableFrame;
import fi.poytakirjuri.language.FinnishOrder;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.nomination.Candidate;
import fi.poytakirjuri.register.nomination.Nominations;
import fi.poytakirjuri.register.roster.Sector;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Ehdokasluettelo: who is proposed, sector by sector, and which sectors nobody would stand for. The public one tells
/// only of those who have agreed to stand and to be published, and no contact details (rules 11 and 16).
public final class CandidateListPaper {
    private final Nominations nominations;
    private final Audience audience;
    private final Letterhead letterhead;
    private final CandidateCells cells;
    private final Texts texts;

    public CandidateListPaper(Nominations nominations, Audience audience, Letterhead letterhead, Texts texts) {
        this.nominations = nominations;
        this.audience = audience;
        this.letterhead = letterhead;
        this.cells = new CandidateCells(nominations, audience, texts);
        this.texts = texts;
    }

    public MadePaper paper() {
        var blocks = new ArrayList<Block>();
        blocks.addAll(new CandidateSummary(nominations, audience, texts).blocks(new Captions(texts)));
        for (var sector : nominations.sectors()) blocks.addAll(of(sector));
        blocks.addAll(group(texts.get("report.candidates.elsewhere"), withoutSector()));
        if (audience == Audience.INTERNAL) {
            blocks.addAll(group(texts.get("report.candidates.withdrawn"), withdrawn()));
            blocks.add(Paragraph.of(texts.get("paper.members.caution")));
        }
        var kind = texts.get("report.candidates.kind");
        var closed = nominations.round().closesAt().toLocalDate();
        var frame = new TableFrame(letterhead, kind, "", "", false, audience);
        var paper = frame.around(title(), closed, blocks, texts);
        var words = new PublicWords("", nominations.unpublished(), texts);
        return frame.made(closed.toString(), paper, words, leftOut(), texts);
    }

    private String title() {
        var term = nominations.round().term();
        return term == null
                ? texts.get("report.candidates.title")
                : texts.get("report.candidates.titleOfTerm", term.years());
    }

    private List<Block> of(Sector sector) {
        var told = Nominations.of(sector, told());
        if (!told.isEmpty()) return group(sector.name(), told);
        int unnamed = Nominations.of(sector, nominations.eligible()).size();
        var instead = unnamed == 0
                ? texts.get("report.candidates.nobody")
                : texts.count("report.candidates.unnamedHere", unnamed);
        return List.of(Heading.of(2, sector.name()), Paragraph.of(instead));
    }

    private List<Block> group(String heading, List<Candidate> candidates) {
        if (candidates.isEmpty()) return List.of();
        var rows = candidates.stream().map(cells::row).toList();
        return List.of(Heading.of(2, heading), new Table("", cells.columns(), rows, true));
    }

    private List<Candidate> withoutSector() {
        var open = nominations.sectors().stream().map(Sector::id).toList();
        return told().stream()
                .filter(c -> c.sectorIds().stream().noneMatch(open::contains))
                .toList();
    }

    private List<Candidate> withdrawn() {
        return inOrder(nominations.candidates().stream().filter(Candidate::isWithdrawn));
    }

    /// Those that this paper may tell of.
    private List<Candidate> told() {
        return inOrder(
                nominations.standing().stream().filter(c -> audience == Audience.INTERNAL || c.mayBePublished()));
    }

    private List<String> leftOut() {
        if (audience == Audience.INTERNAL) return List.of();
        var leftOut = new ArrayList<String>();
        var unsaid = names(nominations.withoutConsent());
        if (!unsaid.isEmpty()) leftOut.add(texts.get("report.candidates.leftOut.consent", unsaid));
        var unpublished = names(
                nominations.eligible().stream().filter(c -> !c.mayBePublished()).toList());
        if (!unpublished.isEmpty()) leftOut.add(texts.get("report.candidates.leftOut.publishing", unpublished));
        if (!told().isEmpty()) leftOut.add(texts.get("report.candidates.leftOut.contacts"));
        return leftOut;
    }

    private static String names(List<Candidate> candidates) {
        return String.join(
                ", ", inOrder(candidates.stream()).stream().map(Candidate::name).toList());
    }

    private static List<Candidate> inOrder(Stream<Candidate> candidates) {
        return candidates.sorted(new FinnishOrder().by(Candidate::listName)).toList();
    }
}
