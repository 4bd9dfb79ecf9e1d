package fi.poytakirjuri.ui.meeting.course;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.version.Comparison.Part;
import fi.poytakirjuri.register.version.Comparison.Piece;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// What changed in one part of a paper: words that came are underlined between plus signs, those that went are struck
/// through between minus signs, so that nobody needs to see colours.
final class DifferenceView extends VBox {
    private static final int CONTEXT = 160;

    DifferenceView(Texts texts, Part part) {
        super(4);
        getStyleClass().add("difference");
        var heading = new Label(
                switch (part.change()) {
                    case SAME -> part.heading();
                    case ADDED -> texts.get("version.compare.added", part.heading());
                    case REMOVED -> texts.get("version.compare.removed", part.heading());
                });
        heading.getStyleClass().add("form-label");
        heading.setWrapText(true);
        var flow = new TextFlow();
        flow.setFocusTraversable(true);
        flow.setAccessibleText(
                part.pieces().stream().map(DifferenceView::marked).collect(Collectors.joining()));
        for (var piece : part.pieces()) flow.getChildren().add(text(piece));
        getChildren().setAll(heading, flow);
    }

    private static Text text(Piece piece) {
        var text = new Text(marked(piece));
        text.getStyleClass().add("difference-words");
        switch (piece.change()) {
            case SAME -> {}
            case ADDED -> {
                text.setUnderline(true);
                text.getStyleClass().add("difference-added");
            }
            case REMOVED -> {
                text.setStrikethrough(true);
                text.getStyleClass().add("difference-removed");
            }
        }
        return text;
    }

    /// Of a long stretch that is the same only its ends are told.
    private static String marked(Piece piece) {
        var words = piece.words();
        return switch (piece.change()) {
            case SAME ->
                words.length() <= 2 * CONTEXT
                        ? words
                        : words.substring(0, CONTEXT) + " … " + words.substring(words.length() - CONTEXT);
            case ADDED -> "[+" + words + "+]";
            case REMOVED -> "[−" + words + "−]";
        };
    }
}
