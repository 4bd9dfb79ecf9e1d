package fi.poytakirjuri.document.layout;

import fi.poytakirjuri.document.block.Metadata;
import fi.poytakirjuri.document.typeset.Missing;
import fi.poytakirjuri.language.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A paper laid out: its pages, and the structure a screen reader follows. Never changes.
///
/// @param missing the characters the typeface did not have, each once, in the order they were met
/// @param places in the order they stand on paper; a place that goes over a page's end is there on each
public record Pages(
        List<Page> pages,
        Element structure,
        List<Bookmark> bookmarks,
        List<Missing> missing,
        List<PlaceOnPage> places,
        Language language,
        Metadata metadata) {
    public Pages {
        pages = List.copyOf(pages);
        bookmarks = List.copyOf(bookmarks);
        missing = List.copyOf(missing);
        places = List.copyOf(places);
    }

    public int count() {
        return pages.size();
    }

    /// In points.
    public double width() {
        return Grid.PAGE_WIDTH;
    }

    /// In points.
    public double height() {
        return Grid.PAGE_HEIGHT;
    }

    /// Where the place begins.
    public Optional<PlaceOnPage> where(String place) {
        return places.stream().filter(on -> on.place().equals(place)).findFirst();
    }

    /// Which place stands at a point: the innermost there, else one beside it in the margin.
    ///
    /// @param page counted from 0
    /// @param x in points from the page's left edge
    /// @param y in points from its top
    public Optional<String> placeAt(int page, double x, double y) {
        var abreast = places.stream()
                .filter(on -> on.page() == page && reaches(on, y))
                .toList();
        return abreast.stream()
                .filter(on -> on.area().contains(x, y))
                .min(Comparator.comparingDouble(Pages::size))
                .or(() -> abreast.stream().max(Comparator.comparingDouble(Pages::size)))
                .map(PlaceOnPage::place);
    }

    private static boolean reaches(PlaceOnPage on, double y) {
        return y >= on.area().getMinY() && y < on.area().getMaxY();
    }

    private static double size(PlaceOnPage on) {
        return on.area().getWidth() * on.area().getHeight();
    }
}
