package fi.poytakirjuri.document.layout;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Box;
import fi.poytakirjuri.document.block.BulletList;
import fi.poytakirjuri.document.block.Chart;
import fi.poytakirjuri.document.block.Facts;
import fi.poytakirjuri.document.block.Heading;
import fi.poytakirjuri.document.block.Inline;
import fi.poytakirjuri.document.block.KeepTogether;
import fi.poytakirjuri.document.block.NumberedList;
import fi.poytakirjuri.document.block.OpenPoint;
import fi.poytakirjuri.document.block.PageBreak;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.block.Pillars;
import fi.poytakirjuri.document.block.Placed;
import fi.poytakirjuri.document.block.SideHeading;
import fi.poytakirjuri.document.block.SignatureSpace;
import fi.poytakirjuri.document.block.Table;
import fi.poytakirjuri.document.block.Table.Align;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Sets blocks one under another, each by the setter of its kind, with the right white space between.
final class BlockSetter {
    private static final int LOWEST_HEADING = 3;
    private static final Pattern OPEN_END = Pattern.compile("[\\p{L}\\p{N},:;–]$");

    private final TextSetter text;
    private final ListSetter lists;
    private final TableSetter tables;
    private final FactsSetter facts;
    private final SignatureSetter signatures;
    private final BoxSetter boxes;
    private final ChartSetter charts;
    private int headingLevel;

    BlockSetter(TextSetter text) {
        this.text = text;
        this.lists = new ListSetter(text, this);
        this.tables = new TableSetter(text, this);
        this.facts = new FactsSetter(text, this);
        this.signatures = new SignatureSetter(text);
        this.boxes = new BoxSetter(text, this);
        this.charts = new ChartSetter(text);
    }

    /// The body of a paper: headings, facts and wide tables hang left of the text.
    List<Strip> body(List<Block> blocks, Element parent) {
        return set(blocks, new Frame(Grid.text(), TextStyle.BODY, Align.START, true, false), parent);
    }

    List<Strip> set(List<Block> blocks, Frame frame, Element parent) {
        var strips = new ArrayList<Strip>();
        var before = Spacing.Kind.NOTHING;
        @Nullable Block above = null;
        for (var block : blocks) {
            var set = set(block, frame, parent);
            if (set.isEmpty()) continue;
            var kind = Spacing.first(block);
            var gap = Spacing.between(before, kind, frame.style());
            if (above != null && introduces(above, kind))
                strips.set(strips.size() - 1, strips.getLast().keepingNext());
            strips.add(
                    strips.isEmpty()
                            ? set.getFirst().withGap(0)
                            : set.getFirst().withGap(gap));
            strips.addAll(set.subList(1, set.size()));
            before = Spacing.last(block);
            above = block;
        }
        return strips;
    }

    /// Whether a text leads over to what is below: any text to a table, which says little alone on top of a page;
    /// "Keskustelussa todettiin, että" to a list, "Pöytäkirja on tarkastettu:" to anything but a heading.
    private static boolean introduces(Block above, Spacing.Kind below) {
        return switch (above) {
            case Paragraph(var inlines) -> {
                var text = Inline.plain(inlines).strip();
                yield switch (below) {
                    case LIST, TABLE, FACTS, FIGURE, SIGNATURES ->
                        OPEN_END.matcher(text).find();
                    case TEXT, SIDE, BOX -> text.endsWith(":");
                    case NOTHING, TITLE, HEADING, SUBHEADING -> false;
                };
            }
            case Placed(var _, var blocks) -> !blocks.isEmpty() && introduces(blocks.getLast(), below);
            case KeepTogether(var blocks) -> !blocks.isEmpty() && introduces(blocks.getLast(), below);
            case Heading _, BulletList _, NumberedList _, Table _, Facts _ -> false;
            case SideHeading _, SignatureSpace _, Box _, PageBreak _ -> false;
            case Pillars _, OpenPoint _, Chart _ -> false;
        };
    }

    private List<Strip> set(Block block, Frame frame, Element parent) {
        return switch (block) {
            case Heading heading -> heading(heading, frame, parent);
            case Paragraph(var inlines) ->
                text.set(inlines, Role.PARAGRAPH, frame.column(), frame.style(), frame.align(), parent);
            case BulletList list -> lists.set(list, frame, parent);
            case NumberedList list -> lists.set(list, frame, parent);
            case Table table -> tables.set(table, frame, parent);
            case Facts list -> facts.set(list, frame, parent);
            case SideHeading side -> facts.set(side, frame, parent);
            case SignatureSpace space -> signatures.set(space, frame, parent);
            case Box box -> boxes.set(box, frame, parent);
            case Pillars pillars -> boxes.set(pillars, frame, parent);
            case OpenPoint open -> boxes.set(open, frame, parent);
            case Chart chart -> charts.set(chart, frame, parent);
            case PageBreak() -> List.of(new Strip.NewPage());
            case KeepTogether(var blocks) -> gathered(set(blocks, frame, parent));
            case Placed(var place, var blocks) ->
                set(blocks, frame, parent).stream()
                        .map(strip -> strip.at(place))
                        .toList();
        };
    }

    /// A level is never skipped: a heading of level 3 right under one of level 1 is of level 2.
    List<Strip> heading(Heading heading, Frame frame, Element parent) {
        var level = Math.min(heading.level(), headingLevel + 1);
        var column = frame.hanging() ? Grid.whole() : frame.column();
        return heading(heading.inlines(), level, column, TextStyle.heading(heading.level()), parent);
    }

    /// A box's heading is one level below the heading above it; where no level is left, a strong line.
    List<Strip> boxHeading(List<Inline> inlines, Column column, Element parent) {
        if (headingLevel < LOWEST_HEADING)
            return heading(inlines, headingLevel + 1, column, TextStyle.BOX_HEADING, parent);
        var line = text.set(inlines, Role.PARAGRAPH, column, TextStyle.BOX_HEADING, Align.START, parent);
        return line.isEmpty() ? line : keepingNext(kept(line));
    }

    int level() {
        return headingLevel;
    }

    /// What comes next stands no longer under the headings since then, but is still read after them.
    void backTo(int level) {
        headingLevel = Math.min(level, headingLevel);
    }

    private List<Strip> heading(List<Inline> inlines, int level, Column column, TextStyle style, Element parent) {
        var element = Element.of(Role.heading(level));
        var strips = text.setInto(inlines, column, style, Align.START, element);
        if (strips.isEmpty()) return strips;
        headingLevel = level;
        parent.add(element);
        var titled = new Strip.Titled(level, Inline.plain(inlines).strip(), element);
        var kept = new ArrayList<Strip>(kept(strips));
        kept.set(0, ((Strip.Solid) kept.getFirst()).titled(titled));
        return keepingNext(kept);
    }

    private static List<Strip> keepingNext(List<Strip> strips) {
        var kept = new ArrayList<>(strips);
        kept.set(kept.size() - 1, kept.getLast().keepingNext());
        return kept;
    }

    private static List<Strip> gathered(List<Strip> strips) {
        var gathered = new ArrayList<Strip>();
        for (var strip : strips) gathered.add(strip == strips.getLast() ? strip : strip.wishingNext());
        return gathered;
    }

    private static List<Strip> kept(List<Strip> strips) {
        var kept = new ArrayList<Strip>();
        for (var i = 0; i < strips.size(); i++)
            kept.add(i + 1 < strips.size() ? strips.get(i).keepingNext() : strips.get(i));
        return kept;
    }

    /// Where blocks are set and how.
    ///
    /// @param hanging whether headings and labels may hang left of the column
    /// @param cell whether it is a table's cell: a table in it looks like one but is read as paragraphs, for nobody
    /// who listens finds the way in tables within tables
    record Frame(Column column, TextStyle style, Align align, boolean hanging, boolean cell) {
        Frame within(Column inner) {
            return new Frame(inner, style, align, false, cell);
        }

        Frame styled(TextStyle other) {
            return new Frame(column, other, align, hanging, cell);
        }

        Frame cell(Column inner, TextStyle ofCell, Align ofColumn) {
            return new Frame(inner, ofCell, ofColumn, false, true);
        }

        Frame cell(Column inner) {
            return cell(inner, style, align);
        }

        /// A part of a table: the role itself, or what is read in its stead within a cell.
        Role role(Role ofTable) {
            return switch (ofTable) {
                case HEADER_CELL, CAPTION -> cell ? Role.PARAGRAPH : ofTable;
                case TABLE, TABLE_HEAD, TABLE_BODY, ROW, CELL -> cell ? Role.GROUP : ofTable;
                default -> ofTable;
            };
        }

        Element headerCell(Element.Trait.Scope scope) {
            return cell ? Element.of(Role.PARAGRAPH) : Element.of(Role.HEADER_CELL, scope);
        }
    }
}
