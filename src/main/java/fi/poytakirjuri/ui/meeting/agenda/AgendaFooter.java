package fi.poytakirjuri.ui.meeting.agenda;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.AgendaClock;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.time.Duration;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Whether the items fit the meeting's time: "140/150 min, päättyy klo 15.20", in words when they do not, and the two
/// ways to make them fit.
final class AgendaFooter extends FlowPane {
    private final Texts texts;
    private final AgendaModel model;
    private final Label sum = new Label();
    private final Label over = new Label();
    private final Button even;
    private final Button fit;

    AgendaFooter(Tools tools, AgendaModel model) {
        this.texts = tools.texts();
        this.model = model;
        getStyleClass().add("agenda-footer");
        sum.setGraphic(Icon.CLOCK.node());
        sum.setId("agenda-sum");
        over.setId("agenda-over");
        even = tools.buttons().of("meeting.agenda.even", Icon.SHARE, model::shareEvenly);
        even.setId("agenda-even");
        fit = tools.buttons().of("meeting.agenda.fit", Icon.FIT, model::fitToEnd);
        fit.setId("agenda-fit");
        for (var button : new Button[] {even, fit}) {
            button.setGraphic(null);
            button.getStyleClass().add("small");
        }
        var words = new HBox(8, sum, over);
        words.getStyleClass().add("agenda-sum");
        sum.setMinWidth(Region.USE_PREF_SIZE);
        over.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().setAll(words, new HBox(6, even, fit));
        model.clockProperty().subscribe(this::show);
    }

    private void show(@Nullable AgendaClock clock) {
        setVisible(clock != null);
        if (clock == null) return;
        boolean hasItems = !model.rowsProperty().get().isEmpty();
        boolean isOver = clock.overrun().isPositive();
        sum.setText(sum(clock));
        sum.getStyleClass().setAll("label", isOver ? "form-problem" : "quiet");
        over.setText(isOver ? texts.get("meeting.agenda.over", clock.overrun().toMinutes()) : spare(clock));
        over.setGraphic(isOver ? Icon.WARNING.node() : Icon.DONE.node());
        over.getStyleClass().setAll("label", "state", isOver ? "bad" : "calm");
        over.setVisible(!over.getText().isEmpty());
        for (var button : new Button[] {even, fit})
            button.setVisible(hasItems && clock.available().isPresent());
    }

    /// How much room there is; nothing before any item has its minutes.
    private String spare(AgendaClock clock) {
        return clock.available()
                .filter(_ -> clock.used().isPositive())
                .map(available -> available.minus(clock.used()))
                .filter(Duration::isPositive)
                .map(left -> texts.get("meeting.agenda.spare", left.toMinutes()))
                .orElse("");
    }

    private String sum(AgendaClock clock) {
        long used = clock.used().toMinutes();
        var minutes = clock.available()
                .map(available -> texts.get("meeting.agenda.used.of", used, available.toMinutes()))
                .orElse(texts.get("meeting.minutes", used));
        // Before any item has its minutes there is no end to tell.
        return clock.ends()
                .filter(_ -> used > 0)
                .map(ends ->
                        texts.get("meeting.agenda.ends", minutes, texts.dates().clock(ends)))
                .orElse(minutes);
    }
}
