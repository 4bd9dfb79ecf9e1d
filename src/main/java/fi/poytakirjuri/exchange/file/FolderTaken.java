package fi.poytakirjuri.exchange.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The folder holds something that this program did not make, or that was changed since; nothing was touched.
public final class FolderTaken extends IOException {
    private final transient Path folder;
    private final List<String> files;

    FolderTaken(Path folder, List<String> files) {
        super("Not only ours: " + folder.getFileName());
        this.folder = folder;
        this.files = List.copyOf(files);
    }

    public Path folder() {
        return folder;
    }

    /// The files in question.
    public List<String> files() {
        return files;
    }
}
