package fi.poytakirjuri.ui;

import fi.poytakirjuri.ui.kit.Prefs;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Where the window was and how large; a place that is no longer on any screen is forgotten.
final class WindowPlace {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double SMALLEST_WIDTH = 860;
    private static final double SMALLEST_HEIGHT = 560;

    private final Stage stage;
    private final Prefs prefs;

    WindowPlace(Stage stage, Prefs prefs) {
        this.stage = stage;
        this.prefs = prefs;
    }

    void restore() {
        var space = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(SMALLEST_WIDTH, space.getWidth()));
        stage.setMinHeight(Math.min(SMALLEST_HEIGHT, space.getHeight()));
        double width = prefs.number("window.width").orElse(Math.min(WIDTH, space.getWidth()));
        double height = prefs.number("window.height").orElse(Math.min(HEIGHT, space.getHeight()));
        stage.setWidth(width);
        stage.setHeight(height);
        var x = prefs.number("window.x");
        var y = prefs.number("window.y");
        if (x.isPresent() && y.isPresent() && isSeen(new Rectangle2D(x.get(), y.get(), width, height))) {
            stage.setX(x.get());
            stage.setY(y.get());
        }
        stage.setMaximized(prefs.get("window.maximized").filter("true"::equals).isPresent());
    }

    void remember() {
        prefs.put("window.maximized", Boolean.toString(stage.isMaximized()));
        if (stage.isMaximized() || stage.isIconified()) return;
        put("window.x", stage.getX());
        put("window.y", stage.getY());
        put("window.width", stage.getWidth());
        put("window.height", stage.getHeight());
    }

    private void put(String name, double value) {
        if (!Double.isNaN(value)) prefs.put(name, Double.toString(value));
    }

    private static boolean isSeen(Rectangle2D window) {
        return !Screen.getScreensForRectangle(window).isEmpty();
    }
}
