package fi.poytakirjuri.document.paper.privacy;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.BulletList;
import fi.poytakirjuri.document.block.Facts;
import fi.poytakirjuri.document.block.Heading;
import fi.poytakirjuri.document.block.Metadata;
import fi.poytakirjuri.document.block.Paper;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.block.Table;
import fi.poytakirjuri.document.block.Table.Cell;
import fi.poytakirjuri.document.block.Table.Column;
import fi.poytakirjuri.document.block.Table.Row;
import fi.poytakirjuri.document.paper.Letterhead;
import fi.poytakirjuri.document.paper.MadePaper;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.privacy.Mention;
import fi.poytakirjuri.register.privacy.PersonRecord;
import fi.poytakirjuri.register.privacy.PersonRecord.Fact;
import fi.poytakirjuri.register.privacy.PersonRecord.Line;
import fi.poytakirjuri.register.privacy.PersonRecord.Part;
import fi.poytakirjuri.register.privacy.RegisterColumn;
import fi.poytakirjuri.register.privacy.RegisterTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Everything that the register holds on one person, for that person (GDPR, article 15). The file's name tells a number
/// and not the person.
public final class PersonDataPaper {
    private static final int MOST_COLUMNS = 6;
    private static final Pattern LIST_MARK = Pattern.compile("^[-*] +");

    private final PersonRecord record;
    private final Letterhead letterhead;
    private final Texts texts;

    public PersonDataPaper(PersonRecord record, Letterhead letterhead, Texts texts) {
        this.record = record;
        this.letterhead = letterhead;
        this.texts = texts;
    }

    public MadePaper paper() {
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.of(texts.get("privacy.record.about", texts.dates().date(record.on()))));
        for (var part : record.parts()) {
            blocks.add(Heading.of(2, texts.of("privacy", part.table())));
            blocks.addAll(told(part));
        }
        blocks.addAll(mentions());
        blocks.addAll(elsewhere());
        return new MadePaper(framed(blocks), PersonDataFile.name(letterhead.body(), record, "pdf", texts), List.of());
    }

    private Paper framed(List<Block> blocks) {
        var kind = texts.get("privacy.record.kind");
        var title = texts.get("privacy.record.title", record.name());
        var head = letterhead.head(
                kind, "", texts.dates().date(record.on()), "", texts.get("privacy.record.classification"), title);
        var body = letterhead.body();
        var metadata = new Metadata(
                title, body.name(), kind, List.of(kind), record.on().atStartOfDay());
        return new Paper(head, blocks, letterhead.contact(), texts.language(), metadata).naming(Set.of(record.name()));
    }

    /// What all rows say alike is told once; the rest stands in a table, or as facts where it would be too wide.
    private List<Block> told(Part part) {
        var lines = part.lines();
        var columns = new LinkedHashSet<RegisterColumn>();
        lines.forEach(line -> line.facts().forEach(fact -> columns.add(fact.column())));
        if (columns.isEmpty()) return List.of(Paragraph.of(texts.count("privacy.record.rows", lines.size())));
        if (lines.size() == 1) return List.of(facts(lines.getFirst().facts()));
        var alike = lines.getFirst().facts().stream()
                .filter(fact -> columns.size() > 2
                        && lines.stream().allMatch(l -> l.facts().contains(fact)))
                .toList();
        alike.forEach(fact -> columns.remove(fact.column()));
        var blocks = new ArrayList<Block>();
        if (!alike.isEmpty()) blocks.add(facts(alike));
        if (columns.size() == 1) blocks.add(list(part.table(), columns.getFirst(), lines));
        else if (columns.size() <= MOST_COLUMNS) blocks.add(table(List.copyOf(columns), lines));
        else
            lines.forEach(line -> blocks.add(facts(line.facts().stream()
                    .filter(fact -> columns.contains(fact.column()))
                    .toList())));
        return blocks;
    }

    private Table table(List<RegisterColumn> columns, List<Line> lines) {
        return Table.of(
                columns.stream().map(this::headed).toList(),
                lines.stream()
                        .map(line -> columns.stream()
                                .map(column -> said(line, column))
                                .toList())
                        .toList());
    }

    /// As what the person is named in a meeting must be told; elsewhere the heading tells it.
    private BulletList list(RegisterTable table, RegisterColumn column, List<Line> lines) {
        return BulletList.of(lines.stream()
                .map(line -> said(line, column))
                .map(said ->
                        table == RegisterTable.MEETING ? texts.get("privacy.record.line", headed(column), said) : said)
                .toList());
    }

    private Facts facts(List<Fact> facts) {
        return new Facts(facts.stream()
                .map(fact -> Facts.Fact.of(headed(fact.column()), fact.words()))
                .toList());
    }

    private static String said(Line line, RegisterColumn column) {
        return line.facts().stream()
                .filter(fact -> fact.column() == column)
                .map(Fact::words)
                .findFirst()
                .orElse("");
    }

    /// Sähköposti
    private String headed(RegisterColumn column) {
        var words = texts.of("privacy", column);
        return words.substring(0, 1).toUpperCase(texts.language().locale()) + words.substring(1);
    }

    private List<Block> mentions() {
        if (record.mentions().isEmpty()) return List.of();
        var byPlace = record.mentions().stream()
                .collect(Collectors.groupingBy(m -> m.where(texts), LinkedHashMap::new, Collectors.toList()));
        var columns = List.of(
                Column.of(texts.get("privacy.record.mentions.where"), 2),
                Column.of(texts.get("privacy.record.mentions.sentence"), 3));
        var rows = byPlace.entrySet().stream()
                .map(entry -> new Row(List.of(Cell.of(entry.getKey()), sentences(entry.getValue()))))
                .toList();
        return List.of(
                Heading.of(2, texts.get("privacy.record.mentions")),
                Paragraph.of(texts.get("privacy.record.mentions.about")),
                new Table("", columns, rows, false));
    }

    private static Cell sentences(List<Mention> mentions) {
        return new Cell(mentions.stream()
                .map(mention -> LIST_MARK.matcher(mention.sentence()).replaceFirst(""))
                .distinct()
                .<Block>map(Paragraph::of)
                .toList());
    }

    private List<Block> elsewhere() {
        var told = new ArrayList<String>();
        if (record.undoable() > 0) told.add(texts.count("privacy.record.undoable", record.undoable()));
        told.add(texts.get("privacy.record.backups"));
        told.add(texts.get("privacy.record.published"));
        return List.of(
                Heading.of(2, texts.get("privacy.record.elsewhere")),
                BulletList.of(told),
                Heading.of(2, texts.get("privacy.record.rights")),
                Paragraph.of(texts.get("privacy.record.rights.about")));
    }
}
