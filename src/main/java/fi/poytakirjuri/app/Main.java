package fi.poytakirjuri.app;

import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/// Where the program begins. No JavaFX class is touched here, so that the command line works without a screen.
public final class Main {
    private Main() {}

    public static void main(String[] words) {
        var folders = Folders.ofThisUser();
        LogFile.begin(folders.log());
        var wiring =
                new Wiring(folders, Texts.in(Language.FI), new PrintWriter(System.out, true, StandardCharsets.UTF_8));
        int code = wiring.commandLine().execute(words);
        System.exit(code);
    }
}
