package fi.poytakirjuri.ui;

import fi.poytakirjuri.language.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;

/// CommonMark as a page to read, with its headings as a table of contents.
final class GuidePane extends SplitPane {
    private static final double LINE = 680;

    private final VBox page = new VBox();
    private final VBox contents = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);

    GuidePane(String markdown, Texts texts) {
        getStyleClass().add("guide");
        page.getStyleClass().add("guide-page");
        contents.getStyleClass().add("guide-contents");
        for (var block : children(Parser.builder().build().parse(markdown)))
            page.getChildren().add(block(block));
        scroll.setFitToWidth(true);
        var contentsScroll = new ScrollPane(contents);
        contentsScroll.setFitToWidth(true);
        contentsScroll.setMinWidth(180);
        contentsScroll.setAccessibleText(texts.get("app.guide.contents"));
        getItems().addAll(contentsScroll, scroll);
        setDividerPositions(0.27);
        SplitPane.setResizableWithParent(contentsScroll, false);
    }

    private Node block(org.commonmark.node.Node block) {
        return switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> flow(paragraph);
            case BulletList list -> list(list, _ -> "•");
            case OrderedList list -> list(list, i -> i + 1 + ".");
            case FencedCodeBlock code -> code(code.getLiteral());
            case BlockQuote quote -> quote(quote);
            default -> new Region();
        };
    }

    private Node heading(Heading heading) {
        var words = flow(heading);
        words.getStyleClass().add("guide-heading-" + heading.getLevel());
        if (heading.getLevel() == 2) {
            var link = new Hyperlink(plain(heading));
            link.setWrapText(true);
            link.setOnAction(_ -> scrollTo(words));
            contents.getChildren().add(link);
        }
        return words;
    }

    private void scrollTo(Node node) {
        double space = page.getHeight() - scroll.getViewportBounds().getHeight();
        scroll.setVvalue(space <= 0 ? 0 : Math.min(1, node.getBoundsInParent().getMinY() / space));
    }

    private Node list(org.commonmark.node.Node list, IntFunction<String> mark) {
        var box = new VBox();
        box.getStyleClass().add("guide-list");
        int i = 0;
        for (var item : children(list)) {
            if (!(item instanceof ListItem)) continue;
            var content = new VBox();
            content.getStyleClass().add("guide-item");
            for (var child : children(item)) content.getChildren().add(block(child));
            HBox.setHgrow(content, Priority.ALWAYS);
            var label = new Label(mark.apply(i++));
            label.setMinWidth(Region.USE_PREF_SIZE);
            var row = new HBox(label, content);
            row.getStyleClass().add("guide-row");
            row.setMaxWidth(LINE);
            box.getChildren().add(row);
        }
        return box;
    }

    private static Node code(String literal) {
        var label = new Label(literal.strip());
        label.getStyleClass().add("guide-code");
        return label;
    }

    private Node quote(BlockQuote quote) {
        var box = new VBox();
        for (var child : children(quote)) box.getChildren().add(block(child));
        box.getStyleClass().add("guide-quote");
        return box;
    }

    private static TextFlow flow(org.commonmark.node.Node block) {
        var flow = new TextFlow();
        flow.setMaxWidth(LINE);
        addInlines(flow, block, List.of());
        flow.setAccessibleText(plain(block));
        return flow;
    }

    private static void addInlines(TextFlow flow, org.commonmark.node.Node parent, List<String> styles) {
        for (var inline : children(parent)) {
            switch (inline) {
                case org.commonmark.node.Text text -> flow.getChildren().add(text(text.getLiteral(), styles));
                case Code code -> flow.getChildren().add(text(code.getLiteral(), with(styles, "guide-key")));
                case SoftLineBreak _ -> flow.getChildren().add(text(" ", styles));
                case HardLineBreak _ -> flow.getChildren().add(text("\n", styles));
                case StrongEmphasis strong -> addInlines(flow, strong, with(styles, "text-bold"));
                case Emphasis emphasis -> addInlines(flow, emphasis, with(styles, "text-italic"));
                default -> addInlines(flow, inline, styles);
            }
        }
    }

    private static Text text(String words, List<String> styles) {
        var text = new Text(words);
        text.getStyleClass().add("guide-text");
        text.getStyleClass().addAll(styles);
        return text;
    }

    private static List<String> with(List<String> styles, String another) {
        var all = new ArrayList<>(styles);
        all.add(another);
        return all;
    }

    private static String plain(org.commonmark.node.Node block) {
        var words = new StringBuilder();
        for (var inline : children(block)) {
            switch (inline) {
                case org.commonmark.node.Text text -> words.append(text.getLiteral());
                case Code code -> words.append(code.getLiteral());
                case SoftLineBreak _ -> words.append(' ');
                default -> words.append(plain(inline));
            }
        }
        return words.toString();
    }

    private static List<org.commonmark.node.Node> children(org.commonmark.node.Node parent) {
        var children = new ArrayList<org.commonmark.node.Node>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) children.add(child);
        return children;
    }
}
