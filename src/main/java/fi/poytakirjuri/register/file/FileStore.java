package fi.poytakirjuri.register.file;

import static fi.poytakirjuri.register.db.schema.Tables.FILE_CONTENT;

import fi.poytakirjuri.register.db.Database;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.jooq.DSLContext;

/// Keeps each file's bytes once, under their SHA-256 in lower-case hex.
public final class FileStore {
    private final Database database;

    public FileStore(Database database) {
        this.database = database;
    }

    public Optional<byte[]> bytes(String sha256) {
        return database.read(sql -> sql.select(FILE_CONTENT.BYTES)
                .from(FILE_CONTENT)
                .where(FILE_CONTENT.SHA256.eq(sha256))
                .fetchOptional(FILE_CONTENT.BYTES));
    }

    /// Adds the bytes within a change that is under way and returns their hash.
    public static String put(DSLContext sql, byte[] bytes) {
        var hash = hash(bytes);
        sql.insertInto(FILE_CONTENT, FILE_CONTENT.SHA256, FILE_CONTENT.BYTES)
                .values(hash, bytes)
                .onConflictDoNothing()
                .execute();
        return hash;
    }

    public static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
