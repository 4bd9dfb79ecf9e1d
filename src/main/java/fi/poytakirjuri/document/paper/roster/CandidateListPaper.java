package fi.poytakirjuri.document.paper.roster;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Heading;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.block.Table;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.FileNames;
import fi.poytakirjuri.document.paper.Letterhead;
import fi.poytakirjuri.document.paper.MadePaper;
import fi.poytakirjuri.document.paper.PaperWords;
import fi.poytakirjuri.document.paper.PublicWords;
import fi.poytakirjuri.document.paper.TableFrame;
import fi.poytakirjuri.language.FinnishOrder;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.nomination.Candidate;
import fi.poytakirjuri.register.nomination.NominationRound;
import fi.poytakirjuri.register.nomination.Nominations;
import fi.poytakirjuri.register.roster.Sector;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Ehdokasluettelo: who is proposed, sector by sector, and which sectors nobody would stand for. The public one tells
/// only of those who have agreed to stand and to be published, and no contact details (rules 11 and 16).
public final class CandidateListPaper {
    private final Nominations nominations;
    private final Audience audience;
    private final Letterhead letterhead;
    private final CandidateCells cells;
    private final PublicWords cleaned;
    private final Texts texts;

    public CandidateListPaper(Nominations nominations, Audience audience, Letterhead letterhead, Texts texts) {
        this.nominations = nominations;
        this.audience = audience;
        this.letterhead = letterhead;
        this.cleaned = new PublicWords("", nominations.unpublished(), texts);
        this.cells = new CandidateCells(nominations, audience, cleaned, texts);
        this.texts = texts;
    }

    public MadePaper paper() {
        var round = nominations.round();
        var blocks = new ArrayList<Block>();
        blocks.addAll(summary());
        for (var sector : nominations.sectors()) blocks.addAll(of(sector));
        blocks.addAll(group(texts.get("report.candidates.elsewhere"), withoutSector()));
        if (audience == Audience.INTERNAL) {
            blocks.addAll(group(texts.get("report.candidates.withdrawn"), withdrawn()));
            blocks.add(Paragraph.of(texts.get("paper.members.caution")));
        }
        var kind = texts.get("report.candidates.kind");
        var dateLine =
                texts.get("report.asOf", texts.dates().date(round.closesAt().toLocalDate()));
        var frame = new TableFrame(letterhead, kind, "", dateLine, false, audience);
        var paper = frame.around(title(round), round.closesAt().toLocalDate(), blocks, texts);
        var file = FileNames.paper(nominations.body(), kind, round.closesAt().toLocalDate(), audience, texts);
        return new MadePaper(paper, file, leftOut());
    }

    private String title(NominationRound round) {
        var term = round.term();
        return term == null
                ? texts.get("report.candidates.title")
                : texts.get("report.candidates.titleOfTerm", term.years());
    }

    private List<Block> summary() {
        var round = nominations.round();
        var sentences = new ArrayList<String>();
        sentences.add(texts.get(
                "report.candidates.period",
                texts.dates().date(round.opensAt().toLocalDate()),
                texts.dates().moment(round.closesAt())));
        if (round.electionOn() != null)
            sentences.add(texts.get("report.candidates.election", texts.dates().inSentence(round.electionOn())));
        var told = told().size();
        sentences.add(told == 0 ? texts.get("report.candidates.none") : texts.count("report.candidates.count", told));
        var uncovered = uncovered();
        if (!uncovered.isEmpty())
            sentences.add(texts.count(
                    "report.candidates.uncovered",
                    uncovered.size(),
                    PaperWords.listed(uncovered.stream().map(Sector::name).toList(), texts)));
        else if (!nominations.sectors().isEmpty()) sentences.add(texts.get("report.candidates.allCovered"));
        return List.of(Paragraph.of(String.join(" ", sentences)));
    }

    private List<Block> of(Sector sector) {
        var heading = texts.get(
                "report.candidates.sector", sector.name(), ofSector(sector).size());
        var blocks = group(heading, ofSector(sector));
        return blocks.isEmpty()
                ? List.of(Heading.of(2, heading), Paragraph.of(texts.get("report.candidates.nobody")))
                : blocks;
    }

    private List<Block> group(String heading, List<Candidate> candidates) {
        if (candidates.isEmpty()) return List.of();
        return List.of(
                Heading.of(2, heading),
                new Table(
                        "", cells.columns(), candidates.stream().map(cells::row).toList(), true));
    }

    private List<Candidate> ofSector(Sector sector) {
        return told().stream().filter(c -> c.sectorIds().contains(sector.id())).toList();
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

    private List<Sector> uncovered() {
        return nominations.sectors().stream()
                .filter(sector -> ofSector(sector).isEmpty())
                .toList();
    }

    private List<String> leftOut() {
        if (audience == Audience.INTERNAL) return List.of();
        var hidden = inOrder(nominations.standing().stream().filter(c -> !c.mayBePublished()));
        var unsaid = names(hidden.stream().filter(c -> !Boolean.TRUE.equals(c.isConsenting())));
        var unpublished = names(hidden.stream().filter(c -> Boolean.TRUE.equals(c.isConsenting())));
        return Stream.of(
                        unsaid.isEmpty() ? null : texts.get("report.candidates.leftOut.consent", unsaid),
                        unpublished.isEmpty() ? null : texts.get("report.candidates.leftOut.publishing", unpublished),
                        told().isEmpty() ? null : texts.get("report.candidates.leftOut.contacts"))
                .filter(Objects::nonNull)
                .toList();
    }

    private static String names(Stream<Candidate> candidates) {
        return String.join(", ", candidates.map(Candidate::name).toList());
    }

    private static List<Candidate> inOrder(Stream<Candidate> candidates) {
        return candidates.sorted(new FinnishOrder().by(Candidate::listName)).toList();
    }
}
