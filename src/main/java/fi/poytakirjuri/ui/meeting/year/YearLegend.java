package fi.poytakirjuri.ui.meeting.year;

import fi.poytakirjuri.language.Texts;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/// What the shapes of the days mean.
final class YearLegend extends FlowPane {
    private final Texts texts;

    YearLegend(Texts texts) {
        super(16, 4);
        this.texts = texts;
        getStyleClass().add("year-legend");
        getChildren()
                .setAll(
                        sign("plan.legend.planned", "planned"),
                        sign("plan.legend.held", "held"),
                        sign("plan.legend.cancelled", "cancelled"),
                        sign("plan.legend.proposed", "proposed"),
                        sign("plan.legend.holiday", "holiday"));
    }

    private Node sign(String key, String style) {
        var day = new Label("12");
        day.getStyleClass().setAll("label", "day", style);
        var words = new Label(texts.get(key));
        words.getStyleClass().addAll("quiet", "small");
        var sign = new HBox(6, day, words);
        sign.getStyleClass().add("legend-sign");
        return sign;
    }
}
