package fi.poytakirjuri.exchange.publish;

import fi.poytakirjuri.register.file.FileStore;
import java.nio.charset.StandardCharsets;

/// One file of the folder. Its bytes are not to be changed.
record FolderFile(String name, byte[] bytes) {
    static FolderFile text(String name, String text) {
        return new FolderFile(name, text.getBytes(StandardCharsets.UTF_8));
    }

    String sha256() {
        return FileStore.hash(bytes);
    }
}
