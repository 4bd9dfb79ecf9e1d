package fi.poytakirjuri.ui.meeting.preview;

import fi.poytakirjuri.document.layout.Pages;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// One page on the screen. It keeps its last picture until the next one is painted, so that nothing flickers.
final class PageSheet extends StackPane {
    private final ImageView view = new ImageView();
    private @Nullable Pages pages;
    private double scale;

    PageSheet() {
        getStyleClass().add("page-sheet");
        view.setSmooth(true);
        getChildren().add(view);
    }

    /// @param width of the page in the screen's own units
    void size(double width, double height) {
        view.setFitWidth(width);
        view.setFitHeight(height);
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
    }

    boolean shows(Pages wanted, double wantedScale) {
        return pages == wanted && scale == wantedScale;
    }

    void show(Pages of, double atScale, Image picture) {
        pages = of;
        scale = atScale;
        view.setImage(picture);
    }
}
