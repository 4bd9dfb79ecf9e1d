package fi.poytakirjuri.ui.meeting.agenda;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.AgendaClock;
import fi.poytakirjuri.ui.kit.Icon;
import java.time.Duration;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// Whether the items fit the meeting's time: "140/150 min, päättyy klo 15.20", and in words when they do not.
final class AgendaFooter extends HBox {
    private final Texts texts;
    private final Label sum = new Label();
    private final Label over = new Label();

    AgendaFooter(Texts texts, AgendaModel model) {
        this.texts = texts;
        getStyleClass().add("agenda-footer");
        sum.setGraphic(Icon.CLOCK.node());
        sum.getStyleClass().add("quiet");
        sum.setId("agenda-sum");
        over.setGraphic(Icon.WARNING.node());
        over.getStyleClass().addAll("state", "bad");
        over.setId("agenda-over");
        getChildren().setAll(sum, over);
        model.clockProperty().subscribe(this::show);
    }

    private void show(@Nullable AgendaClock clock) {
        setVisible(clock != null);
        if (clock == null) return;
        sum.setText(sum(clock));
        over.setText(texts.get("meeting.agenda.over", clock.overrun().toMinutes()));
        over.setVisible(clock.overrun().compareTo(Duration.ZERO) > 0);
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
