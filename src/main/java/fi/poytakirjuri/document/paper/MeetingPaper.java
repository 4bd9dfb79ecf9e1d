package fi.poytakirjuri.document.paper;

import fi.poytakirjuri.document.block.Paper;
import java.util.List;

/// A meeting's paper, ready to be laid out.
///
/// @param leftOut what the public version does not tell, in words for the secretary; empty for the internal one
public record MeetingPaper(Paper paper, List<String> leftOut) {
    public MeetingPaper {
        leftOut = List.copyOf(leftOut);
    }
}
