package fi.poytakirjuri.app;

import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/// What one of the program's commands said and how it ended, run within the test on 22.11.2026.
record CommandRun(int code, String said, String complained) {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.of("Europe/Helsinki"));

    static CommandRun of(String... words) {
        var said = new StringWriter();
        var complained = new StringWriter();
        var wiring = new Wiring(Folders.ofThisUser(), Texts.in(Language.FI), new PrintWriter(said, true), CLOCK);
        int code =
                wiring.commandLine().setErr(new PrintWriter(complained, true)).execute(words);
        return new CommandRun(code, plain(said), plain(complained));
    }

    private static String plain(StringWriter writer) {
        return writer.toString().replace(System.lineSeparator(), "\n");
    }
}
