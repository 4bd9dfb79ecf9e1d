package fi.poytakirjuri.register.db;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// One program per register: a locked file beside it. The system frees the lock also when the program is killed.
final class RegisterLock implements AutoCloseable {
    /// The locks of this program. It must not even open one of them again: closing any channel of a file drops all of
    /// a process's locks on it (POSIX fcntl).
    private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

    private static final int ATTEMPTS = 10;

    private final Path path;
    private final FileChannel channel;

    private RegisterLock(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /// @param register a file that exists
    static RegisterLock take(Path register) throws OpeningTrouble {
        var path = lockOf(register);
        if (!OURS.add(path)) throw new OpeningTrouble(OpeningTrouble.Kind.IN_USE, register);
        try {
            var channel = locked(path);
            if (channel.isPresent()) return new RegisterLock(path, channel.get());
        } catch (IOException e) {
            OURS.remove(path);
            throw new OpeningTrouble(OpeningTrouble.Kind.NOT_ACCESSIBLE, register, e);
        }
        OURS.remove(path);
        throw new OpeningTrouble(OpeningTrouble.Kind.IN_USE, register);
    }

    @Override
    public void close() {
        try (channel) {
            // Deleted while still held; whoever has it open by then sees that it is not the one in the folder.
            Files.deleteIfExists(path);
        } catch (IOException e) {
            System.getLogger(RegisterLock.class.getName()).log(System.Logger.Level.WARNING, "The lock file stays", e);
        } finally {
            OURS.remove(path);
        }
    }

    /// The same for every way to the register: links are followed.
    private static Path lockOf(Path register) throws OpeningTrouble {
        try {
            var real = register.toRealPath();
            return real.resolveSibling(real.getFileName() + ".lock");
        } catch (IOException e) {
            throw new OpeningTrouble(OpeningTrouble.Kind.NOT_ACCESSIBLE, register, e);
        }
    }

    /// Empty when somebody else has it.
    private static Optional<FileChannel> locked(Path path) throws IOException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            var file = identity(path);
            var channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isLocked(channel)) {
                channel.close();
                return Optional.empty();
            }
            if (file.equals(identity(path))) return Optional.of(channel);
            // What we locked was deleted meanwhile by its previous holder, and is no longer the one in the folder.
            channel.close();
        }
        return Optional.empty();
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    /// What tells this lock file from a later one of the same name, where the system knows.
    private static Object identity(Path path) throws IOException {
        try {
            var key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
            return key == null ? path : key;
        } catch (NoSuchFileException e) {
            FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                    .close();
            return identity(path);
        }
    }
}
