package fi.poytakirjuri.document.paper.roster;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Inline;
import fi.poytakirjuri.document.block.Metadata;
import fi.poytakirjuri.document.block.Paper;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.block.Table;
import fi.poytakirjuri.document.block.Table.Cell;
import fi.poytakirjuri.document.block.Table.Column;
import fi.poytakirjuri.document.block.Table.Row;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.FileNames;
import fi.poytakirjuri.document.paper.Letterheads;
import fi.poytakirjuri.document.paper.MadePaper;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.PublicField;
import fi.poytakirjuri.register.roster.MemberList;
import fi.poytakirjuri.register.roster.RosterWords;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Jäsenluettelo. The public one tells name, organisation, sector and role, and contact details only with that field's
/// permission; the internal one tells all of them, and when consent was noted.
public final class MemberListPaper {
    private final Letterheads letterheads;
    private final Texts texts;
    private final RosterWords words;

    /// @param texts the words of the paper's language
    public MemberListPaper(Letterheads letterheads, Texts texts) {
        this.letterheads = letterheads;
        this.texts = texts;
        this.words = new RosterWords(texts);
    }

    public MadePaper paper(MemberList list, Audience audience) {
        var name = FileNames.paper(
                list.body(), texts.get("paper.members.kind"), list.roster().on(), audience, texts);
        return switch (audience) {
            case PUBLIC -> forPublic(list, name);
            case INTERNAL -> new MadePaper(internal(list), name, List.of());
        };
    }

    /// The list for the public, and what had to be left out of it: show that before saving.
    private MadePaper forPublic(MemberList list, String name) {
        var lines = MemberLine.all(list, words);
        var headers = Stream.of(
                "paper.members.name",
                "paper.members.organisation",
                "paper.members.sector",
                "paper.members.role",
                "paper.members.contact");
        var rows = lines.stream()
                .filter(line -> line.allows(PublicField.NAME))
                .map(this::publicRow)
                .toList();
        var paper = paper(list, "", List.of(counts(list), table(headers, rows)));
        return new MadePaper(paper, name, leftOut(lines));
    }

    /// The list for the table's own use, with everyone's contact details.
    private Paper internal(MemberList list) {
        var headers = Stream.of(
                "paper.members.name",
                "paper.members.organisation",
                "paper.members.sectorAndRole",
                "paper.members.contact",
                "paper.members.consent");
        var rows = MemberLine.all(list, words).stream().map(this::internalRow).toList();
        var caution = Paragraph.of(texts.get("paper.members.caution"));
        var body = List.<Block>of(counts(list), table(headers, rows), caution);
        return paper(list, texts.get("paper.members.internal"), body);
    }

    private Paper paper(MemberList list, String classification, List<? extends Block> body) {
        var day = list.roster().on();
        var date = texts.dates().date(day);
        var kind = texts.get("paper.members.kind");
        var letterhead = letterheads.of(list.body());
        var asOf = texts.get("paper.members.asOf", date);
        var head = letterhead.head(kind, "", asOf, "", classification, title(list));
        var name = kind + " " + date + ", " + list.body().calledName();
        var metadata = new Metadata(name, list.body().name(), title(list), List.of(kind), day.atStartOfDay());
        var names = MemberLine.all(list, words).stream()
                .flatMap(line -> Stream.of(line.name(), line.organisation()))
                .collect(Collectors.toSet());
        return new Paper(head, List.copyOf(body), letterhead.contact(), texts.language(), metadata).naming(names);
    }

    private String title(MemberList list) {
        var term = list.term();
        return term == null ? texts.get("paper.members.title") : texts.get("paper.members.titleOfTerm", term.years());
    }

    private Paragraph counts(MemberList list) {
        var roster = list.roster();
        int vacancies = roster.vacancies().size();
        var told = new ArrayList<String>();
        told.add(texts.get("paper.members.representatives", roster.representatives()));
        told.add(texts.get("paper.members.named", roster.named()));
        if (vacancies > 0) told.add(texts.get("paper.members.vacancies", vacancies));
        return Paragraph.of(String.join(" ", told));
    }

    private Row publicRow(MemberLine line) {
        return new Row(List.of(
                Cell.of(name(line)),
                Cell.of(line.organisation()),
                Cell.of(line.sectors()),
                cell(line.role(), line.offices()),
                contact(
                        line.allows(PublicField.EMAIL) ? line.email() : "",
                        line.allows(PublicField.PHONE) ? line.phone() : "")));
    }

    private Row internalRow(MemberLine line) {
        return new Row(List.of(
                Cell.of(name(line)),
                cell(line.organisation(), line.title()),
                cell(line.sectors(), line.role(), line.offices()),
                contact(line.email(), line.phone()),
                Cell.of(consent(line))));
    }

    private String name(MemberLine line) {
        return line.contact() == null ? texts.get("paper.members.vacant") : line.name();
    }

    private String consent(MemberLine line) {
        if (line.contact() == null) return "";
        var on = line.contact().person().consentOn();
        return on == null ? texts.get("paper.members.noConsent") : texts.dates().date(on);
    }

    /// The columns in which anyone has anything; the name heads each row.
    private Table table(Stream<String> headers, List<Row> rows) {
        var columns = headers.map(key -> Column.of(texts.get(key))).toList();
        var kept = Stream.iterate(0, i -> i < columns.size(), i -> i + 1)
                .filter(i ->
                        i == 0 || rows.stream().anyMatch(r -> !r.cells().get(i).equals(Cell.of(""))))
                .toList();
        var keptRows = rows.stream()
                .map(r -> new Row(kept.stream().map(r.cells()::get).toList()))
                .toList();
        return new Table("", kept.stream().map(columns::get).toList(), keptRows, true);
    }

    /// Who is not told of and whose contact details are not, field by field.
    private List<String> leftOut(List<MemberLine> lines) {
        var told = lines.stream().filter(line -> line.allows(PublicField.NAME)).toList();
        return Stream.of(
                        leftOut("paper.members.leftOut.person", lines, PublicField.NAME, MemberLine::name),
                        leftOut("paper.members.leftOut.email", told, PublicField.EMAIL, MemberLine::email),
                        leftOut("paper.members.leftOut.phone", told, PublicField.PHONE, MemberLine::phone))
                .filter(Predicate.not(String::isEmpty))
                .toList();
    }

    private String leftOut(String key, List<MemberLine> lines, PublicField field, Function<MemberLine, String> what) {
        var names = lines.stream()
                .filter(line -> !line.allows(field) && !what.apply(line).isEmpty())
                .map(MemberLine::name)
                .toList();
        return names.isEmpty() ? "" : texts.get(key, String.join(", ", names));
    }

    private static Cell contact(String email, String phone) {
        var address = "mailto:" + email;
        var mail = Inline.Link.allowed(address) ? Inline.link(address, email) : Inline.text(email);
        if (email.isEmpty()) return Cell.of(phone);
        return phone.isEmpty() ? Cell.of(mail) : Cell.of(mail, Inline.lineBreak(), Inline.text(phone));
    }

    private static Cell cell(String... lines) {
        var inlines = lines(Stream.of(lines));
        return inlines.isEmpty() ? Cell.of("") : Cell.of(inlines.toArray(Inline[]::new));
    }

    /// Each line on its own; empty ones are left out.
    private static List<Inline> lines(Stream<String> lines) {
        var inlines = new ArrayList<Inline>();
        lines.filter(Predicate.not(String::isEmpty)).forEach(line -> {
            if (!inlines.isEmpty()) inlines.add(Inline.lineBreak());
            inlines.add(Inline.text(line));
        });
        return inlines;
    }
}
