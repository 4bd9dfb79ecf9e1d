package fi.poytakirjuri.ui.preview;

import fi.poytakirjuri.document.layout.PlaceOnPage;
import java.util.List;
import java.util.Optional;

/// What stays where it is on the screen while the paper is laid anew: the place being written when it is in sight, else
/// the first place that is. So words that come above it do not make the page jump.
///
/// @param isEnd whether it is the place's end that stays, for its beginning is above the sight
/// @param below how far below the view's top, in the screen's units
record Anchor(String place, boolean isEnd, double below) {

    /// @param marked where the place being written stands
    static Optional<Anchor> of(LaidPaper laid, List<PlaceOnPage> marked, PageScroll at, double scale) {
        return edge(laid, marked, at, scale)
                .or(() -> laid.pages().places().stream()
                        .map(on -> edge(laid, List.of(on), at, scale))
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    /// Where the view's top has to be; empty when the place is gone.
    Optional<Double> top(LaidPaper now, double scale) {
        var all = now.all(place);
        if (all.isEmpty()) return Optional.empty();
        double edge = isEnd
                ? PageScroll.end(now.pages(), all.getLast(), scale)
                : PageScroll.beginning(now.pages(), all.getFirst(), scale);
        return Optional.of(edge - below);
    }

    private static Optional<Anchor> edge(LaidPaper laid, List<PlaceOnPage> all, PageScroll at, double scale) {
        if (all.isEmpty()) return Optional.empty();
        var place = all.getFirst().place();
        double from = PageScroll.beginning(laid.pages(), all.getFirst(), scale);
        double to = PageScroll.end(laid.pages(), all.getLast(), scale);
        if (at.isSeen(from, from)) return Optional.of(new Anchor(place, false, from - at.top()));
        if (at.isSeen(to, to)) return Optional.of(new Anchor(place, true, to - at.top()));
        return Optional.empty();
    }
}
