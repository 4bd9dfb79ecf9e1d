package fi.poytakirjuri.exchange.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;

/// Writes a folder whole or not at all: into a hidden folder beside, which then takes the name.
public final class FolderWriter {
    private FolderWriter() {}

    /// @param into the folder in which the new one is made; made too where it is missing
    /// @throws FolderTaken when a folder of the name holds something else than what the program last put there
    public static Path write(Path into, String name, List<FolderFile> files) throws IOException {
        Files.createDirectories(into);
        var folder = into.resolve(name);
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            var strange = HashList.notOurs(folder);
            if (!strange.isEmpty()) throw new FolderTaken(folder, strange);
        }
        var part = into.resolve("." + name + ".part");
        try {
            remove(part);
            Files.createDirectory(part);
            for (var file : files) write(part.resolve(file.name()), file.bytes());
            replace(part, folder, into.resolve("." + name + ".old"));
        } finally {
            remove(part);
        }
        return folder;
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) channel.write(buffer);
            channel.force(true);
        }
    }

    /// A folder cannot be moved over another one: the old one steps aside first, and comes back when the move fails.
    private static void replace(Path part, Path folder, Path old) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        remove(old);
        Files.move(folder, old, StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.move(old, folder, StandardCopyOption.ATOMIC_MOVE);
            throw e;
        }
        remove(old);
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) return;
        try (var inside = Files.walk(folder)) {
            for (var file : inside.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
