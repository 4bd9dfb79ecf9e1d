package fi.poytakirjuri.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The screen's typeface, the same as the papers': the program looks alike on every machine.
final class ScreenFont {
    static final String FAMILY = "Source Sans 3";

    private static final List<String> FILES = List.of("Regular", "It", "Bold");

    private ScreenFont() {}

    /// Makes the typeface known to JavaFX; a second call does no harm.
    static void load() {
        for (var file : FILES) {
            try (var stream = ScreenFont.class.getResourceAsStream("/fonts/SourceSans3-" + file + ".ttf")) {
                Font.loadFont(stream, 1);
            } catch (IOException e) {
                throw new UncheckedIOException(file, e);
            }
        }
    }
}
