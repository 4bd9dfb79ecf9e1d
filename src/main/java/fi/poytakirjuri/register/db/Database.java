package fi.poytakirjuri.register.db;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/// An open register. Reading is free; writing has one door, [#change(Label, Work)]: one transaction, one undo step,
/// one [Change] told after the commit. Any thread may call, one at a time is served; each call waits for the disk,
/// so a screen never calls on its own thread.
public final class Database implements AutoCloseable {
    private final Path file;
    private final RegisterLock lockFile;
    private final Sessions sessions;
    private final UndoLog undoLog;
    private final Listeners listeners = new Listeners();
    private final ReentrantLock turn = new ReentrantLock(true);
    private @Nullable DSLContext underWay;

    private Database(Path file, RegisterLock lockFile, Sessions sessions, Clock clock) {
        this.file = file;
        this.lockFile = lockFile;
        this.sessions = sessions;
        this.undoLog = new UndoLog(clock);
    }

    /// Opens a register that exists, brings its schema up to date and sweeps file contents that nothing speaks of.
    public static Database open(Path file, Clock clock) throws OpeningTrouble {
        if (!Files.exists(file)) throw new OpeningTrouble(OpeningTrouble.Kind.MISSING, file);
        return locked(file, clock, true);
    }

    /// Makes a new, empty register that only its owner may read.
    ///
    /// @throws IllegalArgumentException when the file exists: the caller must have asked first
    public static Database create(Path file, Clock clock) throws OpeningTrouble {
        if (Files.exists(file)) throw new IllegalArgumentException("Exists already: " + file.getFileName());
        OwnerOnly.make(file);
        try {
            return locked(file, clock, false);
        } catch (OpeningTrouble | RuntimeException e) {
            OwnerOnly.remove(file, e);
            throw e;
        }
    }

    private static Database locked(Path file, Clock clock, boolean existed) throws OpeningTrouble {
        var lockFile = RegisterLock.take(file);
        try {
            if (existed) FileHeader.check(file, Migrator.newest());
            return new Database(file, lockFile, Sessions.open(file), clock);
        } catch (OpeningTrouble | RuntimeException e) {
            lockFile.close();
            throw e;
        }
    }

    public Path file() {
        return file;
    }

    /// Reads; an attempt to write fails. What the reader returns must not hold on to the SQL context.
    public <T extends @Nullable Object> T read(Query<T> query) {
        turn.lock();
        try {
            return query.run(underWay == null ? sessions.current().sql() : underWay);
        } finally {
            turn.unlock();
        }
    }

    /// Writes in one transaction and one undo step. Inside another change it becomes a part of that; failing there, it
    /// leaves only its own part unwritten.
    ///
    /// @throws DataAccessException when nothing was written: a broken constraint, a full disk
    /// @throws ContentLocked when nothing was written, for a memo is finalised
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
            if (underWay != null) return joined(underWay, work);
            var made = transaction(sql -> {
                long step = undoLog.begin(sql, label);
                T result = work.run(sql);
                return new Made<>(result, undoLog.end(sql, step, label));
            });
            listeners.tell(made.change);
            return made.result;
        } finally {
            turn.unlock();
        }
    }

    /// Writes for good, as erasing does: neither this nor anything done before can be undone any more, no word of it
    /// stays in the log, and what was taken away is overwritten in the file, not only let go.
    ///
    /// @throws IllegalStateException inside another change
    public void changeForGood(Label label, Work work) {
        turn.lock();
        try {
            var change = transaction(sql -> {
                long step = undoLog.begin(sql, label);
                work.run(sql);
                var made = undoLog.end(sql, step, label);
                undoLog.forget(sql);
                return made;
            });
            sessions.current().writeAnew();
            listeners.tell(change);
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

    /// The steps made last, the latest first.
    public List<PastStep> latestSteps(int howMany) {
        return read(sql -> undoLog.latestSteps(sql, howMany));
    }

    /// From now on nothing of what has been done can be undone: for the beginning of a register.
    public void forgetUndo() {
        turn.lock();
        try {
            transaction(undoLog::forget);
        } finally {
            turn.unlock();
        }
    }

    /// Called after each commit, on the thread that made it. A listener's failure is the thread's uncaught exception:
    /// what was written stays written, and the other listeners hear of it.
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
            sessions.close();
        } finally {
            turn.unlock();
        }
    }

    private Optional<Change> turned(Query<Optional<Change>> undoOrRedo) {
        turn.lock();
        try {
            var change = transaction(undoOrRedo);
            change.ifPresent(listeners::tell);
            return change;
        } finally {
            turn.unlock();
        }
    }

    private <T> T transaction(Query<T> work) {
        if (underWay != null) throw new IllegalStateException("Not inside a change");
        try {
            return sessions.current().transaction(sql -> {
                underWay = sql;
                return work.run(sql);
            });
        } catch (RuntimeException e) {
            sessions.afterFailure(e);
            throw ContentLocked.in(e).<RuntimeException>map(locked -> locked).orElse(e);
        } finally {
            underWay = null;
        }
    }

    private <T extends @Nullable Object> T joined(DSLContext outer, Query<T> work) {
        try {
            // A transaction in a transaction is a savepoint.
            return outer.transactionResult(t -> {
                underWay = t.dsl();
                return work.run(t.dsl());
            });
        } finally {
            underWay = outer;
        }
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
