package fi.poytakirjuri.exchange.publish;

import java.nio.file.Path;
import java.util.List;

/// A publishing folder that was made.
///
/// @param files the names of what is in it
/// @param paper which paper, as a publication is marked with it: `muistio`, `poytakirja`, `esityslista`
/// @param sha256 hash of the paper's bytes, to be marked with the publication
/// @param leftOut what the public version does not tell, in words
/// @param missing public attachments whose files have not come, by name
/// @param unknown characters that the typeface does not have, each once
public record MadeFolder(
        Path folder,
        List<String> files,
        String paper,
        String sha256,
        List<String> leftOut,
        List<String> missing,
        List<String> unknown) {
    public MadeFolder {
        files = List.copyOf(files);
        leftOut = List.copyOf(leftOut);
        missing = List.copyOf(missing);
        unknown = List.copyOf(unknown);
    }
}
