package fi.poytakirjuri.ui.preview;

import fi.poytakirjuri.document.layout.Pages;
import fi.poytakirjuri.document.layout.PlaceOnPage;
import fi.poytakirjuri.document.paper.MadePaper;
import java.util.List;

/// A paper laid out for looking at.
///
/// @param paper which one, as [Making#paper()]
public record LaidPaper(Object paper, MadePaper made, Pages pages) {
    /// A place of the paper on each page that it is on.
    List<PlaceOnPage> all(String place) {
        return pages.places().stream().filter(on -> on.place().equals(place)).toList();
    }
}
