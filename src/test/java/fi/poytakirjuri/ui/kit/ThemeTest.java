package fi.poytakirjuri.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.ui.WindowTest;
import javafx.application.Application;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/// Looks change in open windows and are remembered.
class ThemeTest extends WindowTest {
    private final Label label = new Label("Sana");

    @Test
    void turningToDarkDressesAnOpenWindowAtOnce() {
        show(new StackPane(label));
        onScreen(() -> theme.choose(Look.DARK));
        assertThat(Application.getUserAgentStylesheet()).contains("dark");
        assertThat(label.getScene().getStylesheets()).contains("/styles/dark.css");
        onScreen(theme::turn);
        assertThat(label.getScene().getStylesheets()).contains("/styles/light.css");
    }

    @Test
    void largerTextIsLargerInTheOpenWindowAndRemembered() {
        show(new StackPane(label));
        double before = label.getFont().getSize();
        onScreen(() -> {
            theme.larger();
            label.applyCss();
        });
        assertThat(label.getFont().getSize()).isGreaterThan(before);
        assertThat(onScreen(() -> new Theme(prefs).textSize())).isEqualTo(theme.textSize());
    }
}
