package fi.poytakirjuri.document.layout;

import fi.poytakirjuri.document.block.Heading;
import fi.poytakirjuri.document.block.Inline;
import fi.poytakirjuri.document.block.Logo;
import fi.poytakirjuri.document.block.PaperHead;
import fi.poytakirjuri.document.block.Table.Align;
import fi.poytakirjuri.document.layout.BlockSetter.Frame;
import fi.poytakirjuri.document.layout.Strip.Abreast;
import fi.poytakirjuri.document.layout.Strip.Solid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Sets the upper part of the first page: the sender left, what the paper is right, the main title under both.
final class HeadSetter {
    private static final double LOGO_WIDTH = Grid.mm(62);
    private static final double LOGO_HEIGHT = Grid.mm(16);
    private static final double BETWEEN = 14;
    private static final double BEFORE_ADDRESSEE = 26;

    private final TextSetter text;
    private final BlockSetter blocks;

    HeadSetter(TextSetter text, BlockSetter blocks) {
        this.text = text;
        this.blocks = blocks;
    }

    List<Strip> set(PaperHead head, Element parent) {
        var strips = new ArrayList<Strip>();
        var sender = sender(head, parent);
        var identity = identity(head, parent);
        if (!sender.isEmpty() || !identity.isEmpty()) strips.add(Abreast.of(List.of(sender, identity)));
        strips.addAll(addressee(head, parent));
        var frame = new Frame(Grid.text(), TextStyle.BODY, Align.START, true, false);
        var title = blocks.heading(Heading.of(1, head.title()), frame, parent);
        if (title.isEmpty()) return strips;
        strips.add(title.getFirst().withGap(30));
        strips.addAll(title.subList(1, title.size()));
        return strips;
    }

    private List<Strip> sender(PaperHead head, Element parent) {
        var column = new Column(Grid.HANG, Grid.IDENTITY - Grid.HANG - BETWEEN);
        var strips = new ArrayList<Strip>(logo(head.logo(), parent));
        var name = line(head.sender(), TextStyle.BODY_STRONG, column, parent);
        for (var strip : name) strips.add(strip == name.getFirst() && !strips.isEmpty() ? strip.withGap(6) : strip);
        return strips;
    }

    /// Whom a letter is to: below the sender, as in a window envelope.
    private List<Strip> addressee(PaperHead head, Element parent) {
        var column = new Column(Grid.HANG, Grid.IDENTITY - Grid.HANG - BETWEEN);
        var inlines = new ArrayList<Inline>();
        head.addressee().lines().forEach(line -> {
            if (!inlines.isEmpty()) inlines.add(Inline.lineBreak());
            inlines.add(Inline.text(line));
        });
        var strips =
                new ArrayList<Strip>(text.set(inlines, Role.PARAGRAPH, column, TextStyle.BODY, Align.START, parent));
        if (!strips.isEmpty()) strips.set(0, strips.getFirst().withGap(BEFORE_ADDRESSEE));
        return strips;
    }

    private List<Strip> identity(PaperHead head, Element parent) {
        var column = new Column(Grid.IDENTITY, Grid.RIGHT - Grid.IDENTITY);
        var what = List.of(Inline.strong(head.kind()), Inline.text(" " + head.number()));
        var strips = new ArrayList<Strip>();
        if (!head.kindAndNumber().isEmpty())
            strips.addAll(text.set(what, Role.PARAGRAPH, column, TextStyle.BODY, Align.START, parent));
        strips.addAll(line(head.dateLine(), TextStyle.BODY, column, parent));
        strips.addAll(line(head.status(), TextStyle.BODY_STRONG, column, parent));
        strips.addAll(line(head.classification(), TextStyle.BODY, column, parent));
        return strips;
    }

    private List<Strip> line(String words, TextStyle style, Column column, Element parent) {
        return text.set(List.of(Inline.text(words)), Role.PARAGRAPH, column, style, Align.START, parent);
    }

    /// As large as its place allows, but never larger than 72 points to the inch, where its points would be seen.
    private static List<Strip> logo(@Nullable Logo logo, Element parent) {
        if (logo == null) return List.of();
        var picture = logo.picture();
        var scale = Math.min(1, Math.min(LOGO_WIDTH / picture.width(), LOGO_HEIGHT / picture.height()));
        var figure = Element.of(Role.FIGURE, new Element.Trait.Alternative(logo.alt()));
        parent.add(figure);
        var width = picture.width() * scale;
        var height = picture.height() * scale;
        var mark = new Mark.Picture(Grid.HANG, 0, width, height, picture.image(), figure.content());
        return List.of(Solid.of(height, List.of(mark)));
    }
}
