package fi.poytakirjuri.register.db;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What SQLite said was wrong, found under whatever it was wrapped in.
final class SqliteFault {
    private SqliteFault() {}

    /// The primary code: an extended one such as IOERR_FSYNC says it in its lowest byte.
    static Optional<SQLiteErrorCode> in(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof SQLiteException sqlite)
                return Optional.of(SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & 0xff));
        return Optional.empty();
    }

    /// Whether the connection may no longer be what it seems. A broken constraint or a fault in an SQL text is not so.
    static boolean leavesDoubt(RuntimeException failure) {
        if (failure instanceof UndoLog.LostTransaction) return true;
        return in(failure)
                .map(code -> switch (code) {
                    case SQLITE_CONSTRAINT, SQLITE_ERROR, SQLITE_MISMATCH, SQLITE_TOOBIG -> false;
                    default -> true;
                })
                .orElse(false);
    }

    /// What a failure to open says of the file.
    static OpeningTrouble.Kind kindOf(Exception failure) {
        return in(failure)
                .map(code -> switch (code) {
                    case SQLITE_CORRUPT, SQLITE_NOTADB -> OpeningTrouble.Kind.DAMAGED;
                    case SQLITE_BUSY, SQLITE_LOCKED -> OpeningTrouble.Kind.IN_USE;
                    default -> OpeningTrouble.Kind.NOT_ACCESSIBLE;
                })
                .orElse(OpeningTrouble.Kind.NOT_ACCESSIBLE);
    }
}
