package fi.poytakirjuri.register.db;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// The first 100 bytes of a file, read before SQLite sees it (https://sqlite.org/fileformat.html, section 1.3).
/// Never call this on a register that is open: closing a Java channel drops SQLite's own locks on Linux.
final class FileHeader {
    /// "Poy1" in ASCII, in the header's application id.
    static final int APPLICATION_ID = 0x506f7931;

    private static final int LENGTH = 100;
    private static final int USER_VERSION_AT = 60;
    private static final int APPLICATION_ID_AT = 68;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private FileHeader() {}

    /// Tells a register of ours that can be written from everything else.
    ///
    /// @param newest the newest schema version this program knows
    static void check(Path file, int newest) throws OpeningTrouble {
        var bytes = read(file);
        // SQLite would open it for reading only, and each save would fail.
        if (!Files.isWritable(file)) throw new OpeningTrouble(OpeningTrouble.Kind.NOT_ACCESSIBLE, file);
        if (bytes.length == 0) throw new OpeningTrouble(OpeningTrouble.Kind.EMPTY, file);
        if (bytes.length < LENGTH || !startsWith(bytes, MAGIC))
            throw new OpeningTrouble(OpeningTrouble.Kind.NOT_A_REGISTER, file);
        var header = ByteBuffer.wrap(bytes);
        if (header.getInt(APPLICATION_ID_AT) != APPLICATION_ID)
            throw new OpeningTrouble(OpeningTrouble.Kind.OTHER_PROGRAM, file);
        if (header.getInt(USER_VERSION_AT) > newest) throw new OpeningTrouble(OpeningTrouble.Kind.NEWER, file);
    }

    private static byte[] read(Path file) throws OpeningTrouble {
        try (var stream = Files.newInputStream(file)) {
            return stream.readNBytes(LENGTH);
        } catch (NoSuchFileException e) {
            throw new OpeningTrouble(OpeningTrouble.Kind.MISSING, file, e);
        } catch (IOException e) {
            throw new OpeningTrouble(OpeningTrouble.Kind.NOT_ACCESSIBLE, file, e);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        for (int i = 0; i < start.length; i++) if (bytes[i] != start[i]) return false;
        return true;
    }
}
