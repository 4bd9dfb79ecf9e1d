package fi.poytakirjuri.document.paper;

import fi.poytakirjuri.document.block.Paper;
import java.util.List;

/// A member list for the public, with what had to be left out of it.
///
/// @param leftOut in words, a line for each field that someone has not allowed to be published
public record PublicMemberList(Paper paper, List<String> leftOut) {
    public PublicMemberList {
        leftOut = List.copyOf(leftOut);
    }
}
