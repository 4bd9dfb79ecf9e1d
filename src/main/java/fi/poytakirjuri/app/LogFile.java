package fi.poytakirjuri.app;

import fi.poytakirjuri.ui.kit.ErrorReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.logging.FileHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// The one log: three files of half a megabyte that take turns, in the user's own folder. An exception stands in it by
/// its class and the places it went through, never by its words, which may hold what was typed.
final class LogFile {
    private static final int BYTES = 500_000;
    private static final int FILES = 3;

    private LogFile() {}

    /// From now on everything is logged there and nothing to the terminal. A log that cannot be written must not keep
    /// the secretary from her work.
    static void begin(Path folder) {
        var root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) root.removeHandler(handler);
        root.setLevel(Level.INFO);
        for (var chatty : new String[] {"org.jooq", "org.apache", "javafx"})
            Logger.getLogger(chatty).setLevel(Level.WARNING);
        try {
            Files.createDirectories(folder);
            var pattern = folder.toString().replace("%", "%%") + "/poytakirjuri.%g.log";
            var file = new FileHandler(pattern, BYTES, FILES, true);
            file.setFormatter(new WithoutWords());
            file.setEncoding("UTF-8");
            root.addHandler(file);
        } catch (IOException unwritable) {
            root.setLevel(Level.OFF);
        }
    }

    private static final class WithoutWords extends Formatter {
        @Override
        public String format(LogRecord record) {
            var at = LocalDateTime.ofInstant(record.getInstant(), ZoneId.systemDefault())
                    .truncatedTo(ChronoUnit.SECONDS);
            var line =
                    at + " " + record.getLevel() + " " + record.getLoggerName() + ": " + formatMessage(record) + "\n";
            var error = record.getThrown();
            return error == null ? line : line + ErrorReport.of(error).trace();
        }
    }
}
