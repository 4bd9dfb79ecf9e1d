package fi.poytakirjuri.document.layout;

import java.awt.geom.Rectangle2D;

/// Where something from the register stands on paper.
///
/// @param page counted from 0
/// @param area in points from the page's left and top edge
public record PlaceOnPage(String place, int page, Rectangle2D area) {
    public PlaceOnPage {
        area = (Rectangle2D) area.clone();
    }

    @Override
    public Rectangle2D area() {
        return (Rectangle2D) area.clone();
    }
}
