package fi.poytakirjuri.ui.check;

import fi.poytakirjuri.ui.kit.Tools;
import java.time.LocalDate;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/// Looks each minute whether the day has turned: a computer that slept over midnight notices it too.
final class Midnight {
    private final Timeline minutes;
    private LocalDate today;

    Midnight(Tools tools, Runnable dayTurned) {
        today = tools.today();
        minutes = new Timeline(new KeyFrame(Duration.minutes(1), _ -> {
            if (tools.today().equals(today)) return;
            today = tools.today();
            dayTurned.run();
        }));
        minutes.setCycleCount(Animation.INDEFINITE);
    }

    void watch() {
        minutes.play();
    }

    void stop() {
        minutes.stop();
    }
}
