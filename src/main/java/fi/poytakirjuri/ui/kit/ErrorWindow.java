package fi.poytakirjuri.ui.kit;

import fi.poytakirjuri.language.Texts;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Where every error ends that nobody expected: what happened, what is safe, what to do, and a short code.
/// One window at a time; what fails while it is open is only logged.
public final class ErrorWindow implements Consumer<Throwable>, Thread.UncaughtExceptionHandler {
    private final Texts texts;
    private final Theme theme;
    private final Supplier<@Nullable Window> owner;
    private final String program;
    private @Nullable Stage open;

    /// @param program the program's name and version, for the copied details
    public ErrorWindow(Texts texts, Theme theme, Supplier<@Nullable Window> owner, String program) {
        this.texts = texts;
        this.theme = theme;
        this.owner = owner;
        this.program = program;
    }

    /// From any thread.
    @Override
    public void accept(Throwable error) {
        var report = ErrorReport.of(error);
        Log.of(ErrorWindow.class).error("Unexpected error {}", report.code(), error);
        if (Platform.isFxApplicationThread()) show(report);
        else Platform.runLater(() -> show(report));
    }

    @Override
    public void uncaughtException(Thread thread, Throwable error) {
        accept(error);
    }

    private void show(ErrorReport report) {
        if (open != null) return;
        var stage = new Stage();
        open = stage;
        stage.setOnHidden(_ -> open = null);
        stage.initModality(Modality.APPLICATION_MODAL);
        var over = owner.get();
        if (over != null && over.isShowing()) stage.initOwner(over);
        stage.setTitle(texts.get("kit.error.title"));
        var scene = new Scene(content(report, stage));
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.ESCAPE), stage::close);
        theme.dress(scene);
        stage.setScene(scene);
        stage.setResizable(false);
        stage.show();
    }

    private VBox content(ErrorReport report, Stage stage) {
        var title = new Label(texts.get("kit.error.title"), Icon.WARNING.node());
        title.getStyleClass().add("section-title");
        var goOn = new Button(texts.get("kit.error.goOn"));
        goOn.setDefaultButton(true);
        goOn.setOnAction(_ -> stage.close());
        var copy = new Button(texts.get("kit.error.copy"), Icon.COPY.node());
        copy.setOnAction(_ -> copy(report));
        var buttons = new HBox(goOn, copy);
        buttons.getStyleClass().add("button-row");
        var content = new VBox(
                title,
                paragraph(texts.get("kit.error.happened")),
                paragraph(texts.get("kit.error.safe")),
                paragraph(texts.get("kit.error.todo")),
                paragraph(texts.get("kit.error.code", report.code())),
                buttons);
        content.getStyleClass().addAll("page", "error-window");
        return content;
    }

    private static Label paragraph(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        return label;
    }

    private void copy(ErrorReport report) {
        var content = new ClipboardContent();
        content.putString(String.join(
                "\n",
                report.code(),
                program,
                "Java " + System.getProperty("java.version") + ", " + System.getProperty("os.name") + " "
                        + System.getProperty("os.version"),
                report.trace()));
        Clipboard.getSystemClipboard().setContent(content);
    }
}
