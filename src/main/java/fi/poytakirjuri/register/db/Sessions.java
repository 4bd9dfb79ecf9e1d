package fi.poytakirjuri.register.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.Objects;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/// The one session of an open register, made anew after a failure that may have left it in doubt.
final class Sessions implements AutoCloseable {
    private final Path file;
    private final @Nullable Object identity;
    private @Nullable Session session;
    private boolean closed;

    private Sessions(Path file, Session session, @Nullable Object identity) {
        this.file = file;
        this.session = session;
        this.identity = identity;
    }

    static Sessions open(Path file) throws OpeningTrouble {
        var session = Session.first(file);
        try {
            return new Sessions(file, session, identity(file));
        } catch (IOException e) {
            session.close();
            throw new OpeningTrouble(OpeningTrouble.Kind.NOT_ACCESSIBLE, file, e);
        }
    }

    Session current() {
        if (closed) throw new IllegalStateException("The register is closed");
        if (session == null) session = again();
        return session;
    }

    /// SQLite may have rolled back by itself, and the connection's idea of a transaction is no longer to be trusted:
    /// after "disk full" a plain rollback would leave the next change in the file. The next call gets a new one.
    void afterFailure(RuntimeException failure) {
        if (session == null || !SqliteFault.leavesDoubt(failure)) return;
        try {
            session.close();
        } catch (DataAccessException e) {
            failure.addSuppressed(e);
        }
        session = null;
    }

    @Override
    public void close() {
        closed = true;
        if (session != null) session.close();
        session = null;
    }

    private Session again() {
        try {
            if (!Objects.equals(identity, identity(file)))
                throw new DataAccessException("Another file has taken the register's place: " + file.getFileName());
            return Session.again(file);
        } catch (IOException | SQLException e) {
            throw new DataAccessException("The register cannot be reached: " + file.getFileName(), e);
        }
    }

    /// What tells the file from another of the same name, where the system knows. Asks for its attributes only:
    /// opening and closing it would drop SQLite's locks.
    private static @Nullable Object identity(Path file) throws IOException {
        return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
    }
}
