package fi.poytakirjuri.app;

import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;

/// Where the program begins. No JavaFX class is touched here, so that the command line works without a screen.
public final class Main {
    private Main() {}

    public static void main(String[] words) {
        // So that JavaFX's own words, such as those of the menus of text fields, are Finnish too.
        Locale.setDefault(Language.FI.locale());
        var folders = Folders.ofThisUser();
        LogFile.begin(folders.log());
        var wiring = new Wiring(folders, Texts.in(Language.FI), writer(System.out), Clock.systemDefaultZone());
        int code = wiring.commandLine().setErr(writer(System.err)).execute(words);
        System.exit(code);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
