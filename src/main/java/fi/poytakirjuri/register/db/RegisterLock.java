package fi.poytakirjuri.register.db;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// One program per register: a locked file beside it. The system frees the lock also when the program is killed.
final class RegisterLock implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;

    private RegisterLock(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    static RegisterLock take(Path register) throws OpeningTrouble {
        var path = register.resolveSibling(register.getFileName() + ".lock");
        FileChannel channel;
        try {
            channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new OpeningTrouble(OpeningTrouble.Kind.NOT_ACCESSIBLE, register, e);
        }
        try {
            if (channel.tryLock() != null) return new RegisterLock(path, channel);
            channel.close();
        } catch (OverlappingFileLockException | IOException e) {
            closeQuietly(channel, e);
        }
        throw new OpeningTrouble(OpeningTrouble.Kind.IN_USE, register);
    }

    @Override
    public void close() {
        try {
            // Deleted while still held, so that nobody's fresh lock is deleted.
            Files.deleteIfExists(path);
            channel.close();
        } catch (IOException e) {
            System.getLogger(RegisterLock.class.getName()).log(System.Logger.Level.WARNING, "The lock file stays", e);
        }
    }

    private static void closeQuietly(FileChannel channel, Exception reason) {
        try {
            channel.close();
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }
}
