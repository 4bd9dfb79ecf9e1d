package fi.poytakirjuri.ui.welcome;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.OpeningTrouble;
import java.nio.file.Path;

/// A register that did not open, in the secretary's words.
///
/// @param happened what is the matter
/// @param safe     what is not lost
/// @param todo     what to do next
public record Trouble(Path file, String happened, String safe, String todo) {
    public static Trouble of(OpeningTrouble.Kind kind, Path file, Texts texts) {
        return new Trouble(
                file, texts.of("app.happened", kind), texts.of("app.safe", kind), texts.of("app.todo", kind));
    }
}
