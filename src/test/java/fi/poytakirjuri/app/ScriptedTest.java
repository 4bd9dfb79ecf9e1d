package fi.poytakirjuri.app;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.exchange.sample.SampleCopy;
import fi.poytakirjuri.ui.SteppedClock;
import fi.poytakirjuri.ui.WindowTest;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.testfx.util.WaitForAsyncUtils;

/// The whole program with the sample register, worked in as the secretary does: each click is where her hand would be.
abstract class ScriptedTest extends WindowTest {
    final SteppedClock clock;
    Path register;
    private WindowWiring wiring;

    /// @param today the day the program is opened on, at nine in the morning
    ScriptedTest(LocalDate today) {
        clock = new SteppedClock(today, LocalTime.of(9, 0));
    }

    final void makeSample() throws Exception {
        register = folder.resolve("esimerkki.poyta");
        SampleCopy.make(register);
    }

    final void openProgram() throws Exception {
        var folders = new Folders(folder.resolve("own"), folder.resolve("own"), folder);
        wiring = onScreen(() -> new WindowWiring(folders, texts, clock));
        stage = wiring.stage();
        onScreen(() -> {
            wiring.start(register, () -> {});
            stage.setX(0);
            stage.setY(0);
        });
        robot.targetWindow(stage);
        rest();
    }

    @AfterEach
    void closeProgram() {
        wiring.close();
    }

    final void closeWindow() {
        rest();
        onScreen(() -> Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST)));
        rest();
        wiring.close();
    }

    final void keys(KeyCode... keys) {
        robot.press(keys).release(keys);
        rest();
    }

    final void click(String selector) {
        robot.clickOn(selector);
        rest();
    }

    final void fill(String selector, String words) {
        await(() -> lookup(selector) != null);
        onScreen(() -> {
            var field = (TextInputControl) lookup(selector);
            field.requestFocus();
            field.selectAll();
        });
        robot.write(words);
        rest();
    }

    /// What has come to be shown is in its place with the next picture.
    final void await(BooleanSupplier so) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> onScreen(so::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("did not come", e);
        }
    }

    final String told(String selector) {
        return onScreen(() -> ((Labeled) lookup(selector)).getText()).replace('\u00a0', ' ');
    }

    final Node lookup(String selector) {
        return stage.getScene().getRoot().lookup(selector);
    }

    /// Until what followed is done, on the register and on the screen.
    final void rest() {
        for (int i = 0; i < 2; i++) {
            onScreen(() -> {});
            assertThat(wiring.background().awaitIdle(Duration.ofSeconds(20))).isTrue();
        }
        onScreen(() -> {});
    }
}
