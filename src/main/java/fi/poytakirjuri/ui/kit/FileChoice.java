package fi.poytakirjuri.ui.kit;

import java.nio.file.Path;
import java.util.Optional;

/// Asks the user for a file or a folder. Behind an interface, for a test cannot press the system's own dialogs.
public interface FileChoice {
    /// A file that exists.
    Optional<Path> toOpen(Kind kind);

    /// A file to write; the dialog has asked about overwriting.
    Optional<Path> toSave(Kind kind, String suggestedName);

    /// A folder that exists or that the dialog made.
    Optional<Path> folder(String title);

    /// What sort of file.
    enum Kind {
        REGISTER("poyta"),
        PDF("pdf"),
        IMAGE("png", "jpg", "jpeg"),
        /// A table of cells, to be read.
        TABLE("csv", "xlsx", "tsv", "txt"),
        ANY("*");

        private final String[] endings;

        Kind(String... endings) {
            this.endings = endings;
        }

        String[] patterns() {
            var patterns = endings.clone();
            for (int i = 0; i < patterns.length; i++) patterns[i] = "*." + patterns[i];
            return this == ANY ? new String[] {"*"} : patterns;
        }

        public String ending() {
            return endings[0];
        }
    }
}
