package fi.poytakirjuri.ui;

import fi.poytakirjuri.ui.kit.Prefs;
import fi.poytakirjuri.ui.kit.Theme;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

/// The program's one window, whatever it shows.
public final class MainWindow {
    private final Stage stage;
    private final WindowPlace place;
    private final Scene scene = new Scene(new StackPane());

    public MainWindow(Stage stage, Prefs prefs, Theme theme) {
        this.stage = stage;
        this.place = new WindowPlace(stage, prefs);
        theme.dress(scene);
        stage.setScene(scene);
        place.restore();
    }

    public Stage stage() {
        return stage;
    }

    public void show() {
        stage.show();
        stage.requestFocus();
    }

    void show(Parent content, String title) {
        scene.getAccelerators().clear();
        scene.setRoot(content);
        stage.setTitle(title);
    }

    /// Told when the user closes the window; it stays open until [#end()].
    void onClosing(Runnable closing) {
        stage.setOnCloseRequest(asked -> {
            asked.consume();
            closing.run();
        });
    }

    /// Closes this and every other window. Popups go first: GTK crashes when the last window goes under an open popup.
    void end() {
        place.remember();
        for (var window : List.copyOf(Window.getWindows())) if (window != stage) window.hide();
        stage.hide();
    }
}
