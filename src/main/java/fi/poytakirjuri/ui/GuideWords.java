package fi.poytakirjuri.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/// The words of the guide: a paragraph's text with its emphases and keys.
final class GuideWords {
    private GuideWords() {}

    static TextFlow flow(org.commonmark.node.Node block) {
        var flow = new TextFlow();
        flow.setMaxWidth(GuidePane.LINE);
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

    static String plain(org.commonmark.node.Node block) {
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

    static List<org.commonmark.node.Node> children(org.commonmark.node.Node parent) {
        var children = new ArrayList<org.commonmark.node.Node>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) children.add(child);
        return children;
    }
}
