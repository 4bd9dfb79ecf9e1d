package fi.poytakirjuri.app.command;

import fi.poytakirjuri.language.Texts;
import java.io.PrintWriter;
import java.util.List;

/// What the secretary should know of a paper that was made; nothing is said where there is nothing to say.
final class Remarks {
    private final Texts texts;
    private final PrintWriter out;

    Remarks(Texts texts, PrintWriter out) {
        this.texts = texts;
        this.out = out;
    }

    Remarks leftOut(List<String> what) {
        return list(texts.get("cli.leftOut"), what);
    }

    Remarks missing(List<String> attachments) {
        return list(texts.get("cli.missing"), attachments);
    }

    Remarks apart(List<String> attachments) {
        return list(texts.get("cli.apart"), attachments);
    }

    Remarks unknown(List<String> characters) {
        if (!characters.isEmpty()) out.println(texts.get("cli.unknownCharacters", String.join(" ", characters)));
        return this;
    }

    private Remarks list(String heading, List<String> lines) {
        if (lines.isEmpty()) return this;
        out.println(heading);
        for (var line : lines) out.println("- " + line);
        return this;
    }
}
