package fi.poytakirjuri.ui.check;

import fi.poytakirjuri.register.check.Checked.Accepted;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A finding that was accepted: the reason and the day, and the way to have it told of again.
final class AcceptedRow extends HBox {
    AcceptedRow(Tools tools, CheckModel model, Accepted accepted) {
        super(12);
        var texts = tools.texts();
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("plain-row");
        var why = accepted.dismissed();
        var message = words(accepted.finding().message(texts));
        var reason = words(texts.get("check.accepted.why", texts.dates().date(why.on()), why.reason()));
        reason.getStyleClass().addAll("quiet", "small");
        var lines = new VBox(2, message, reason);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var again = tools.buttons().of("check.again", Icon.UNDO, () -> model.tellAgain(accepted.finding()));
        again.getStyleClass().add("flat");
        again.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(Icon.DONE.node(), lines, again);
    }

    private static Label words(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
