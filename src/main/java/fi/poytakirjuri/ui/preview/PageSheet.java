package fi.poytakirjuri.ui.preview;

import fi.poytakirjuri.document.layout.Pages;
import fi.poytakirjuri.document.preview.PageText;
import java.awt.geom.Rectangle2D;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// One page on the screen. It keeps its last picture until the next one is painted, so that nothing flickers. A screen
/// reader reads its words from here.
final class PageSheet extends Pane {
    private static final double MARK_WIDTH = 3;
    private static final double BESIDE = 6;

    private final int page;
    private final ImageView view = new ImageView();
    private @Nullable Pages pages;
    private @Nullable Pages painted;
    private double dots;

    /// @param page counted from 0
    /// @param role what a screen reader calls it
    PageSheet(int page, String role) {
        this.page = page;
        getStyleClass().add("page-sheet");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleRoleDescription(role);
        view.setSmooth(true);
        view.setMouseTransparent(true);
        getChildren().add(view);
    }

    int page() {
        return page;
    }

    /// The page is of these from now on.
    ///
    /// @param scale the screen's units for each point of paper
    void size(Pages of, double scale) {
        pages = of;
        double width = of.width() * scale;
        double height = of.height() * scale;
        view.setFitWidth(width);
        view.setFitHeight(height);
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
    }

    boolean shows(Pages wanted, double wantedDots) {
        return painted == wanted && dots == wantedDots;
    }

    void show(Pages of, double atDots, Image picture) {
        painted = of;
        dots = atDots;
        view.setImage(picture);
    }

    /// Gives the picture's memory back; the page is far from sight.
    void forget() {
        painted = null;
        view.setImage(null);
    }

    /// Draws a quiet bar beside what is marked, and takes the former ones away.
    ///
    /// @param areas in points from the page's left and top edge
    void mark(List<Rectangle2D> areas, double scale) {
        if (areas.isEmpty() && getChildren().size() == 1) return;
        getChildren().setAll(view);
        for (var area : areas) {
            var bar = new Region();
            bar.getStyleClass().add("page-mark");
            bar.setManaged(false);
            bar.setMouseTransparent(true);
            bar.resizeRelocate(
                    area.getMinX() * scale - BESIDE - MARK_WIDTH,
                    area.getMinY() * scale,
                    MARK_WIDTH,
                    area.getHeight() * scale);
            getChildren().add(bar);
        }
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.TEXT && pages != null && page < pages.count())
            return PageText.of(pages.pages().get(page));
        return super.queryAccessibleAttribute(attribute, parameters);
    }
}
