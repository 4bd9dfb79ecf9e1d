package fi.poytakirjuri.exchange.bundle;

import java.nio.file.Path;
import java.util.List;

/// A kokouspaketti that was made.
///
/// @param place the PDF or the folder
/// @param files the names of what is in the folder; of a PDF its own name
/// @param pages of the PDF, or of the paper in the folder
/// @param apart the attachments that are not in it, each with the reason: "Liite 2: Budjetti (puuttuu vielä)"
/// @param leftOut what the public version does not tell, in words
/// @param unknown characters that the typeface does not have, each once
public record MadeBundle(
        Path place, List<String> files, int pages, List<String> apart, List<String> leftOut, List<String> unknown) {
    public MadeBundle {
        files = List.copyOf(files);
        apart = List.copyOf(apart);
        leftOut = List.copyOf(leftOut);
        unknown = List.copyOf(unknown);
    }
}
