package fi.poytakirjuri.exchange.file;

import fi.poytakirjuri.register.file.FileStore;
import java.nio.charset.StandardCharsets;

/// One file of the folder. Its bytes are not to be changed.
public record FolderFile(String name, byte[] bytes) {
    public static FolderFile text(String name, String text) {
        return new FolderFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public String sha256() {
        return FileStore.hash(bytes);
    }
}
