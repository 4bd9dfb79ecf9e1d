package fi.poytakirjuri.ui;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.stage.Stage;

/// The user guide, readable beside the work.
public final class GuideWindow {
    private final Stage stage = new Stage();

    public GuideWindow(Texts texts, Theme theme, Stage owner) {
        var scene = new Scene(new GuidePane(text(), texts), 860, 680);
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.ESCAPE), stage::close);
        theme.dress(scene);
        stage.initOwner(owner);
        stage.setTitle(texts.get("app.guide.title"));
        stage.setScene(scene);
    }

    public void show() {
        stage.show();
    }

    private static String text() {
        try (var stream = GuideWindow.class.getResourceAsStream("/guide/kayttoopas.md")) {
            if (stream == null) throw new IllegalStateException("The guide is not in the program");
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
