package fi.poytakirjuri.app.command;

import fi.poytakirjuri.language.Texts;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;

/// Why a file could not be written, in her words.
final class WriteTrouble {
    private WriteTrouble() {}

    static String sentence(IOException error, Texts texts) {
        if (!(error instanceof FileSystemException trouble) || trouble.getFile() == null)
            return texts.get("cli.write.failed");
        var file = trouble.getFile();
        return switch (trouble) {
            case AccessDeniedException _ -> texts.get("cli.write.denied", file);
            case FileAlreadyExistsException _ -> texts.get("cli.write.noFolder", file);
            case NoSuchFileException _ -> texts.get("cli.write.noPlace", file);
            default -> other(String.valueOf(trouble.getReason()).toLowerCase(Locale.ROOT), file, texts);
        };
    }

    /// For the rest Java gives the system's own words (strerror, FormatMessage).
    private static String other(String reason, String file, Texts texts) {
        if (reason.contains("no space") || reason.contains("not enough space") || reason.contains("quota"))
            return texts.get("cli.write.full", file);
        if (reason.contains("read-only") || reason.contains("write protected"))
            return texts.get("cli.write.denied", file);
        if (reason.contains("not a directory")) return texts.get("cli.write.noFolder", file);
        return texts.get("cli.write.failedAt", file);
    }
}
