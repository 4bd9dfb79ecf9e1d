package fi.poytakirjuri.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Background;
import fi.poytakirjuri.ui.kit.Prefs;
import fi.poytakirjuri.ui.kit.Theme;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A test with a real window, a robot's hands and real background threads. Any error that the program would have shown
/// in its error window fails the test.
@ExtendWith(WithPango.class)
public abstract class WindowTest {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    static {
        startToolkit();
    }

    protected final FxRobot robot = new FxRobot();
    protected final Texts texts = Texts.in(Language.FI);
    protected final List<Throwable> unexpected = new CopyOnWriteArrayList<>();
    protected final Background background = new Background(Platform::runLater, unexpected::add);

    @TempDir
    protected Path folder;

    protected Stage stage;
    protected Prefs prefs;
    protected Theme theme;

    /// Before a test's own fields are made, for some of them may be controls.
    private static void startToolkit() {
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException("JavaFX did not start", e);
        }
    }

    @BeforeEach
    final void makeWindow() {
        HeadlessFix.install();
        prefs = new Prefs(folder.resolve("prefs"));
        theme = onScreen(() -> new Theme(prefs));
        stage = onScreen(() -> new Stage());
        robot.targetWindow(stage);
    }

    /// Shows the content in the test's window, dressed as the program's windows are.
    protected final void show(Parent content) {
        onScreen(() -> {
            var scene = new Scene(content, 980, 800);
            theme.dress(scene);
            stage.setScene(scene);
            stage.show();
            stage.requestFocus();
        });
        settle();
    }

    @AfterEach
    final void nothingWentWrongUnseen() {
        settle();
        onScreen(() -> List.copyOf(Window.getWindows()).forEach(Window::hide));
        background.close();
        prefs.close();
        assertThat(unexpected).isEmpty();
    }

    /// Waits until the background work under way is done and shown, and also what its showing sets going: what was
    /// written is read again by those who show it.
    protected final void settle() {
        do {
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(background.awaitIdle(LONGEST_WAIT)).as("background idle").isTrue();
            WaitForAsyncUtils.waitForFxEvents();
        } while (!background.awaitIdle(Duration.ZERO));
    }

    /// Runs on the screen's thread and waits.
    protected final <T> T onScreen(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(LONGEST_WAIT.toMillis(), work);
    }

    protected final void onScreen(Runnable work) {
        onScreen(() -> {
            work.run();
            return true;
        });
    }

    protected final void press(KeyCode... keys) {
        robot.press(keys).release(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
