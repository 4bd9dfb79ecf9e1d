package fi.poytakirjuri.document.paper;

import fi.poytakirjuri.document.block.Paper;
import java.util.List;

/// A paper, ready to be laid out.
///
/// @param fileName what its file is called, in small ASCII letters
/// @param leftOut what the public version does not tell, in words for the secretary; empty for the internal one
public record MadePaper(Paper paper, String fileName, List<String> leftOut) {
    public MadePaper {
        leftOut = List.copyOf(leftOut);
    }
}
