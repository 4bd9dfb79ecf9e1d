package fi.poytakirjuri.register.db;

import java.nio.file.Path;

/// A register that cannot be opened, told apart so that the screen can say what happened, what is safe and what to do.
public final class OpeningTrouble extends Exception {
    /// What is the matter with the file. The screen's words stand under `app.trouble.KIND`.
    public enum Kind {
        /// There is no such file.
        MISSING,
        /// The file has no bytes; SQLite itself would take it for a healthy empty register.
        EMPTY,
        /// Not an SQLite file at all.
        NOT_A_REGISTER,
        /// An SQLite file of another program.
        OTHER_PROGRAM,
        /// Made by a newer version of this program.
        NEWER,
        /// Open in another window or on another machine.
        IN_USE,
        /// SQLite finds it damaged.
        DAMAGED,
        /// It holds something that no version of this program made: triggers, views or tables of its own.
        FOREIGN_OBJECTS,
        /// It cannot be read or written: rights, a full disk, a read-only medium.
        NOT_ACCESSIBLE
    }

    private final Kind kind;
    private final Path file;

    OpeningTrouble(Kind kind, Path file) {
        super(kind + ": " + file.getFileName());
        this.kind = kind;
        this.file = file;
    }

    OpeningTrouble(Kind kind, Path file, Exception cause) {
        super(kind + ": " + file.getFileName(), cause);
        this.kind = kind;
        this.file = file;
    }

    public Kind kind() {
        return kind;
    }

    public Path file() {
        return file;
    }
}
