package fi.poytakirjuri.document.paper.annual;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.BulletList;
import fi.poytakirjuri.document.block.Chart;
import fi.poytakirjuri.document.block.Heading;
import fi.poytakirjuri.document.block.KeepTogether;
import fi.poytakirjuri.document.block.Table;
import fi.poytakirjuri.document.block.Table.Column;
import fi.poytakirjuri.document.block.Table.Row;
import fi.poytakirjuri.document.paper.PaperWords;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.PublicField;
import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.report.Attendance;
import fi.poytakirjuri.register.report.MemberFigures;
import fi.poytakirjuri.register.report.YearMembers;
import fi.poytakirjuri.register.roster.Member;
import fi.poytakirjuri.register.roster.RosterWords;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Who sat at the table, who came and went, and how often each was there.
final class MembersChapter {
    private static final String NEVER = "–";

    private final Telling telling;
    private final YearMembers members;
    private final Map<Long, Attendance> attendance;
    private final RosterWords words;
    private final Texts texts;

    MembersChapter(Telling telling) {
        this.telling = telling;
        this.members = telling.figures().members();
        this.attendance = telling.figures().attendance().stream()
                .collect(Collectors.toMap(MemberFigures::personId, MemberFigures::attendance));
        this.texts = telling.texts();
        this.words = new RosterWords(texts);
    }

    List<Block> blocks() {
        if (members.sat().isEmpty()) return List.of();
        var blocks = new ArrayList<Block>();
        blocks.add(Heading.of(2, texts.get("report.annual.members")));
        var sentences = new ArrayList<String>();
        sentences.add(composition());
        members.newTerm()
                .ifPresent(term -> sentences.add(texts.get(
                        "report.annual.termBegan", term.years(), texts.dates().date(term.startsOn()))));
        sentences.addAll(new OfficeWords(telling).sentences());
        blocks.addAll(Telling.paragraph(sentences));
        var changes = changes();
        if (!changes.isEmpty()) blocks.add(BulletList.of(changes));
        blocks.add(table());
        if (shown().stream().anyMatch(this::couldCome)) blocks.add(new KeepTogether(List.of(chart())));
        return blocks;
    }

    /// Who is not named on a public report, as on a public list of members.
    List<String> leftOut() {
        if (!telling.isPublic()) return List.of();
        var hidden = everyone().stream()
                .filter(member -> !member.person().allows(PublicField.NAME))
                .map(member -> member.person().name())
                .toList();
        return hidden.isEmpty() ? List.of() : List.of(texts.get("report.annual.leftOut", String.join(", ", hidden)));
    }

    /// Jäseniä oli vuoden lopussa 15: 12 järjestöedustajaa, Järjestöareenan puheenjohtaja ja kaksi nimettyä edustajaa.
    private String composition() {
        var kinds = new ArrayList<String>();
        int representatives = members.representatives();
        if (representatives > 0) kinds.add(telling.count("report.annual.representatives", representatives));
        if (members.sitting().stream().anyMatch(member -> member.seat().role() == SeatRole.ARENA_CHAIR))
            kinds.add(words.role(SeatRole.ARENA_CHAIR));
        if (members.named() > 0) kinds.add(telling.count("report.annual.named", members.named()));
        if (kinds.isEmpty()) return texts.get("report.annual.noMembers");
        return texts.get(
                telling.past("report.annual.membersAtEnd", "report.annual.membersNow"),
                members.sitting().size(),
                PaperWords.listed(kinds, texts));
    }

    private List<String> changes() {
        var changes = new ArrayList<String>();
        for (var left : members.left()) {
            if (isHidden(left)) continue;
            var gone = texts.get(
                    "report.annual.left", named(left), date(left.tenure().days().to()));
            changes.add(members.successor(left)
                    .filter(successor -> !isHidden(successor))
                    .map(successor -> gone + " "
                            + texts.get(
                                    "report.annual.successor",
                                    nameAndOrganisation(successor),
                                    date(successor.tenure().startsOn())))
                    .orElse(gone));
        }
        for (var joined : members.joined())
            if (!members.isSuccessor(joined) && !isHidden(joined))
                changes.add(texts.get(
                        "report.annual.joined",
                        named(joined),
                        date(joined.tenure().startsOn())));
        return changes;
    }

    private Table table() {
        return new Table(
                telling.captions()
                        .table(texts.get(
                                "report.annual.membersTable", telling.figures().year())),
                List.of(
                        Column.of(texts.get("report.annual.member")),
                        Column.of(texts.get("report.annual.organisation")),
                        Column.of(texts.get("report.annual.sectorOrRole")),
                        Column.of(texts.get("report.annual.present"))),
                shown().stream().map(this::row).toList(),
                true);
    }

    private Row row(Member member) {
        return Row.of(List.of(
                texts.get("report.annual.nameAndDays", member.person().name(), days(member))
                        .strip(),
                member.organisation(),
                words.inParentheses(member.seat()),
                couldCome(member)
                        ? texts.get(
                                "report.annual.presentOf",
                                of(member).present(),
                                of(member).of())
                        : NEVER));
    }

    private Chart chart() {
        var bars = shown().stream()
                .filter(this::couldCome)
                .map(member -> new Chart.Bar(
                        member.person().name(),
                        List.of(new Chart.Value(
                                of(member).percent(),
                                texts.get("report.annual.percent", of(member).percent())))))
                .toList();
        return Chart.bars(
                telling.captions()
                        .figure(texts.get(
                                "report.annual.memberChart", telling.figures().year())),
                texts.get("report.annual.memberChart.about"),
                bars);
    }

    /// (30.9.2025 saakka), for one who was not there all the year.
    private String days(Member member) {
        var tenure = member.tenure();
        var firstDay = LocalDate.of(members.year(), Month.JANUARY, 1);
        if (members.left().contains(member)) return texts.get("report.annual.until", date(tenure.endsOn()));
        return tenure.startsOn().isAfter(firstDay) ? texts.get("report.annual.since", date(tenure.startsOn())) : "";
    }

    /// Everyone once, in the order of the table.
    private List<Member> everyone() {
        var met = new HashSet<Long>();
        return members.sat().stream()
                .filter(member -> met.add(member.person().id()))
                .toList();
    }

    private List<Member> shown() {
        return everyone().stream().filter(member -> !isHidden(member)).toList();
    }

    private boolean isHidden(Member member) {
        return telling.isPublic() && !member.person().allows(PublicField.NAME);
    }

    private boolean couldCome(Member member) {
        return attendance.containsKey(member.person().id());
    }

    private Attendance of(Member member) {
        return attendance.getOrDefault(member.person().id(), Attendance.NONE);
    }

    /// Hanna Sirkiä (Sote: päihdetyö ja työllisyydenhoito)
    private String named(Member member) {
        return words.line(member.person().name(), "", words.inParentheses(member.seat()), "");
    }

    private static String nameAndOrganisation(Member member) {
        return member.contact().nameAndOrganisation();
    }

    private String date(@Nullable LocalDate day) {
        return day == null ? "" : texts.dates().date(day);
    }
}
