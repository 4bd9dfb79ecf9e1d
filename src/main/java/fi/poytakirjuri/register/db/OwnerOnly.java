package fi.poytakirjuri.register.db;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// Makes a new register's file so that only its owner may read it: it holds people's contact details.
final class OwnerOnly {
    private OwnerOnly() {}

    static void make(Path file) throws OpeningTrouble {
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix"))
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            else Files.createFile(file);
        } catch (IOException e) {
            throw new OpeningTrouble(OpeningTrouble.Kind.NOT_ACCESSIBLE, file, e);
        }
    }

    /// Takes away a file that could not be made a register.
    static void remove(Path file, Exception reason) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }
}
