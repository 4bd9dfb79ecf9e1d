package fi.poytakirjuri.ui.export;

import fi.poytakirjuri.exchange.file.FolderTaken;
import java.nio.file.Path;
import java.util.List;

/// How far the making of a file or a folder is.
public sealed interface Progress {
    record Idle() implements Progress {}

    /// @param done of them are made
    record UnderWay(int done, int of) implements Progress {}

    /// Something typed could not be saved, and a paper without it would be wrong.
    record Unsaved() implements Progress {}

    /// @param notes what the secretary should know before she sends it
    record Made(Path path, boolean isFolder, List<String> notes) implements Progress {
        public Made {
            notes = List.copyOf(notes);
        }

        public static Made file(Path path) {
            return new Made(path, false, List.of());
        }
    }

    /// The folder holds what is not ours; nothing in it was touched.
    record Taken(FolderTaken why) implements Progress {}

    record Failed(Exception why) implements Progress {}
}
