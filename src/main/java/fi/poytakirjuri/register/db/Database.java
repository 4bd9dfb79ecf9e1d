package fi.poytakirjuri.register.db;

import static fi.poytakirjuri.register.db.schema.Tables.UNDO_STEP;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// An open register. Reading is free; writing has one door, [#change(Label, Work)]: one transaction, one undo step,
/// one [Change] told after the commit. Any thread may call, one at a time is served; each call waits for the disk,
/// so a screen never calls on its own thread.
public final class Database implements AutoCloseable {
    private final Path file;
    private final RegisterLock lockFile;
    private final UndoLog undoLog;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final List<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private Session session;
    private @Nullable DSLContext underWay;

    private Database(Path file, RegisterLock lockFile, Session session, Clock clock) {
        this.file = file;
        this.lockFile = lockFile;
        this.session = session;
        this.undoLog = new UndoLog(clock);
    }

    /// Opens a register that exists, brings its schema up to date and sweeps file contents that nothing speaks of.
    public static Database open(Path file, Clock clock) throws OpeningTrouble {
        FileHeader.check(file, Migrator.newest());
        var database = opened(file, clock, false);
        database.read(sql -> sql.transactionResult(t -> FileSweep.sweep(t.dsl())));
        return database;
    }

    /// Makes a new, empty register that only its owner may read.
    ///
    /// @throws java.nio.file.FileAlreadyExistsException as an [OpeningTrouble] never: an existing file is an
    ///     [IllegalArgumentException], since the caller must have asked first
    public static Database create(Path file, Clock clock) throws OpeningTrouble {
        if (Files.exists(file)) throw new IllegalArgumentException("Exists already: " + file.getFileName());
        OwnerOnly.make(file);
        return opened(file, clock, true);
    }

    private static Database opened(Path file, Clock clock, boolean create) throws OpeningTrouble {
        var lockFile = RegisterLock.take(file);
        try {
            return new Database(file, lockFile, Session.open(file, create), clock);
        } catch (SQLException e) {
            lockFile.close();
            throw new OpeningTrouble(kindOf(e), file, e);
        } catch (RuntimeException e) {
            lockFile.close();
            throw e;
        }
    }

    public Path file() {
        return file;
    }

    /// Reads; whatever the reader returns must not hold on to the SQL context.
    public <T extends @Nullable Object> T read(Query<T> query) {
        turn.lock();
        try {
            return query.run(underWay == null ? session.sql() : underWay);
        } finally {
            turn.unlock();
        }
    }

    /// Writes in one transaction and one undo step. Inside another change it becomes a part of that.
    ///
    /// @throws DataAccessException when nothing was written: a broken constraint, a full disk
    public void change(Label label, Work work) {
        changeAndGet(label, sql -> {
            work.run(sql);
            return true;
        });
    }

    /// As [#change(Label, Work)], for work that tells something, such as a new row's id.
    public <T extends @Nullable Object> T changeAndGet(Label label, Query<T> work) {
        turn.lock();
        try {
            if (underWay != null) return work.run(underWay);
            var made = transaction(sql -> {
                long step = undoLog.begin(sql, label);
                T result = work.run(sql);
                return new Made<>(result, undoLog.end(sql, step, label));
            });
            tell(made.change);
            return made.result;
        } finally {
            turn.unlock();
        }
    }

    /// Takes back the latest step; empty when there is none.
    public Optional<Change> undo() {
        return turned(undoLog::undo);
    }

    /// Does again what was taken back last; empty when there is nothing.
    public Optional<Change> redo() {
        return turned(undoLog::redo);
    }

    public Optional<Label> undoable() {
        return read(undoLog::undoable);
    }

    public Optional<Label> redoable() {
        return read(undoLog::redoable);
    }

    /// From now on nothing can be undone: for the beginning of a register, before which there is nothing.
    public void forgetUndo() {
        turn.lock();
        try {
            transaction(sql -> sql.deleteFrom(UNDO_STEP).execute());
        } finally {
            turn.unlock();
        }
    }

    /// Called after each commit, on the thread that made it.
    public void onChange(Consumer<Change> listener) {
        listeners.add(listener);
    }

    public void noLonger(Consumer<Change> listener) {
        listeners.remove(listener);
    }

    @Override
    public void close() {
        turn.lock();
        try (lockFile) {
            session.close();
        } catch (SQLException e) {
            throw new DataAccessException("Closing the register", e);
        } finally {
            turn.unlock();
        }
    }

    private Optional<Change> turned(Query<Optional<Change>> undoOrRedo) {
        turn.lock();
        try {
            var change = transaction(undoOrRedo);
            change.ifPresent(this::tell);
            return change;
        } finally {
            turn.unlock();
        }
    }

    private <T> T transaction(Query<T> work) {
        try {
            return session.sql().transactionResult(t -> {
                underWay = t.dsl();
                return work.run(t.dsl());
            });
        } catch (DataAccessException e) {
            if (needsNewSession(e)) reopen(e);
            throw e;
        } finally {
            underWay = null;
        }
    }

    private void tell(Change change) {
        if (!change.touched().isEmpty()) listeners.forEach(listener -> listener.accept(change));
    }

    /// After these SQLite may have rolled back by itself, and the connection's idea of a transaction is no longer to be
    /// trusted.
    private static boolean needsNewSession(DataAccessException e) {
        return e.getCause() instanceof SQLiteException sqlite
                && switch (primary(sqlite)) {
                    case SQLITE_FULL, SQLITE_IOERR, SQLITE_CORRUPT, SQLITE_NOMEM, SQLITE_READONLY -> true;
                    default -> false;
                };
    }

    private void reopen(DataAccessException cause) {
        try {
            session.close();
            session = Session.open(file, false);
        } catch (SQLException e) {
            cause.addSuppressed(e);
        }
    }

    private static OpeningTrouble.Kind kindOf(SQLException e) {
        if (!(e instanceof SQLiteException sqlite)) return OpeningTrouble.Kind.NOT_ACCESSIBLE;
        return switch (primary(sqlite)) {
            case SQLITE_CORRUPT, SQLITE_NOTADB -> OpeningTrouble.Kind.DAMAGED;
            case SQLITE_BUSY, SQLITE_LOCKED -> OpeningTrouble.Kind.IN_USE;
            default -> OpeningTrouble.Kind.NOT_ACCESSIBLE;
        };
    }

    /// An extended code such as IOERR_FSYNC says its primary code in the lowest byte.
    private static SQLiteErrorCode primary(SQLiteException e) {
        return SQLiteErrorCode.getErrorCode(e.getResultCode().code & 0xff);
    }

    /// Work that writes.
    @FunctionalInterface
    public interface Work {
        void run(DSLContext sql);
    }

    /// Work that tells something.
    @FunctionalInterface
    public interface Query<T extends @Nullable Object> {
        T run(DSLContext sql);
    }

    private record Made<T extends @Nullable Object>(T result, Change change) {}
}
