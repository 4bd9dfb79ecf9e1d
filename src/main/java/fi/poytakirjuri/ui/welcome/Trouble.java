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
        var sentences = words(kind, texts).split("\\|");
        return new Trouble(file, sentences[0].strip(), sentences[1].strip(), sentences[2].strip());
    }

    /// For the command line.
    public String inOneLine() {
        return file + ": " + happened + ". " + todo;
    }

    /// Three sentences with bars between them.
    private static String words(OpeningTrouble.Kind kind, Texts texts) {
        return switch (kind) {
            case MISSING -> texts.get("app.trouble.missing");
            case EMPTY -> texts.get("app.trouble.empty");
            case NOT_A_REGISTER -> texts.get("app.trouble.notARegister");
            case OTHER_PROGRAM -> texts.get("app.trouble.otherProgram");
            case NEWER -> texts.get("app.trouble.newer");
            case IN_USE -> texts.get("app.trouble.inUse");
            case DAMAGED -> texts.get("app.trouble.damaged");
            case FOREIGN_OBJECTS -> texts.get("app.trouble.foreignObjects");
            case NOT_ACCESSIBLE -> texts.get("app.trouble.notAccessible");
        };
    }
}
