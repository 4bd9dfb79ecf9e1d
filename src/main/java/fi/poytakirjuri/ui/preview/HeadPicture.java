package fi.poytakirjuri.ui.preview;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.layout.Pages;
import fi.poytakirjuri.ui.kit.Background;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The upper part of a paper's first page.
public final class HeadPicture extends StackPane {
    private final ImageView view = new ImageView();
    private final double width;
    private final double part;
    private final Painting painting;
    private @Nullable Pages wanted;
    private @Nullable Pages painted;

    /// @param width in the screen's units
    /// @param part  how much of the page's height is shown, from 0 to 1
    /// @param words what a screen reader says of it
    public HeadPicture(
            Background background,
            PaperEngine engine,
            ObservableValue<@Nullable Pages> pages,
            double width,
            double part,
            String words) {
        this.width = width;
        this.part = part;
        this.painting = new Painting(background, engine, this::unpainted, this::hang);
        getStyleClass().add("page-sheet");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(words);
        view.setPreserveRatio(true);
        view.setFitWidth(width);
        getChildren().setAll(view);
        pages.subscribe(now -> {
            wanted = now;
            painting.goOn();
        });
        sceneProperty().subscribe(_ -> painting.goOn());
    }

    private List<Painting.Wanted> unpainted() {
        var now = wanted;
        if (now == null || now == painted || getScene() == null || getScene().getWindow() == null) return List.of();
        double height = now.height() * width / now.width() * part;
        setMinSize(width, height);
        setMaxSize(width, height);
        return List.of(new Painting.Wanted(
                now, 0, width / now.width() * getScene().getWindow().getOutputScaleX()));
    }

    private void hang(Painting.Wanted of, Image picture) {
        painted = of.pages();
        view.setViewport(new Rectangle2D(0, 0, picture.getWidth(), picture.getHeight() * part));
        view.setImage(picture);
    }
}
