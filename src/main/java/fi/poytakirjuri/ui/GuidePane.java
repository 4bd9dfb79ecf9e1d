package fi.poytakirjuri.ui;

import fi.poytakirjuri.language.Texts;
import java.util.List;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;

/// CommonMark as a page to read, with its headings as a table of contents.
final class GuidePane extends SplitPane {
    static final double LINE = 680;

    private static final double MARGINS = 70;
    private static final double LEAST = 200;

    private final VBox page = new VBox();
    private final VBox contents = new VBox();
    private final ScrollPane scroll = new ScrollPane(page);

    GuidePane(String markdown, Texts texts) {
        getStyleClass().add("guide");
        page.getStyleClass().add("guide-page");
        contents.getStyleClass().add("guide-contents");
        for (var block : GuideWords.children(Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(markdown))) page.getChildren().add(block(block));
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
            case Paragraph paragraph -> paragraph(paragraph);
            case BulletList list -> list(list, _ -> "•");
            case OrderedList list -> list(list, i -> i + 1 + ".");
            case FencedCodeBlock code -> code(code.getLiteral());
            case BlockQuote quote -> quote(quote);
            case TableBlock table -> new GuideTable(table);
            default -> new Region();
        };
    }

    /// A picture stands alone in its paragraph.
    private Node paragraph(Paragraph paragraph) {
        return paragraph.getFirstChild() instanceof Image image && image.getNext() == null
                ? picture(image)
                : GuideWords.flow(paragraph);
    }

    private Node picture(Image image) {
        var resource = GuidePane.class.getResource("/guide/" + image.getDestination());
        if (resource == null) return new Region();
        var view = new ImageView(resource.toExternalForm());
        view.fitWidthProperty()
                .bind(scroll.viewportBoundsProperty().map(seen -> Math.clamp(seen.getWidth() - MARGINS, LEAST, LINE)));
        view.setPreserveRatio(true);
        view.setAccessibleText(GuideWords.plain(image));
        var framed = new StackPane(view);
        framed.getStyleClass().add("guide-picture");
        framed.setMinWidth(0);
        framed.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return framed;
    }

    private Node heading(Heading heading) {
        var words = GuideWords.flow(heading);
        words.getStyleClass().add("guide-heading-" + heading.getLevel());
        if (heading.getLevel() == 2) {
            var link = new Hyperlink(GuideWords.plain(heading));
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
        for (var item : GuideWords.children(list)) {
            if (!(item instanceof ListItem)) continue;
            var content = new VBox();
            content.getStyleClass().add("guide-item");
            for (var child : GuideWords.children(item)) content.getChildren().add(block(child));
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
        for (var child : GuideWords.children(quote)) box.getChildren().add(block(child));
        box.getStyleClass().add("guide-quote");
        return box;
    }
}
