package fi.poytakirjuri.ui.meeting.course;

import fi.poytakirjuri.register.check.DismissedStore.Dismissed;
import fi.poytakirjuri.register.check.Finding;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A finding that was accepted, with the reason, until it is told of again.
final class AcceptedRow extends HBox {
    AcceptedRow(Tools tools, RailModel model, Finding finding, Dismissed why) {
        super(8);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("plain-row");
        var texts = tools.texts();
        var words = Panel.quiet(texts.get("rail.because", finding.message(texts), why.reason()));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var again = tools.buttons().link(texts.get("version.check.again"), () -> model.tellAgain(finding));
        again.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(Icon.DONE.node(), words, again);
    }
}
