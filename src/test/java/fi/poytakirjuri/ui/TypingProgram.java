package fi.poytakirjuri.ui;

import fi.poytakirjuri.app.Main;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The real program in a process of its own, with a robot at its keyboard: it opens the first meeting and writes.
/// Once the promised second after the last key has passed it says so, and waits for its end.
public final class TypingProgram {
    private static final Duration PROMISED = Duration.ofSeconds(1);
    private static final long LONGEST_SECONDS = 40;

    private TypingProgram() {}

    /// @param words the register, and what is typed
    public static void main(String[] words) {
        Thread.ofPlatform().daemon().start(() -> type(words[1]));
        Main.main(new String[] {words[0]});
    }

    private static void type(String words) {
        try {
            await(TypingProgram::isOpen);
            HeadlessFix.install();
            var robot = new FxRobot();
            robot.press(KeyCode.ALT, KeyCode.DIGIT3).release(KeyCode.DIGIT3, KeyCode.ALT);
            await(() -> isFocused("meeting-list"));
            robot.push(KeyCode.ENTER);
            await(() -> isFocused("write-DISCUSSION"));
            robot.write(words);
            Thread.sleep(PROMISED);
            System.out.println(text());
            System.out.flush();
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(1);
        }
    }

    private static boolean isOpen() {
        return Window.getWindows().stream().anyMatch(w -> w.getScene().lookup("#undo") != null);
    }

    private static boolean isFocused(String id) {
        return Window.getWindows().stream()
                .map(w -> w.getScene().getFocusOwner())
                .anyMatch(node -> node != null && id.equals(node.getId()));
    }

    /// What stands in the field that is typed in.
    private static String text() {
        return Window.getWindows().stream()
                .map(w -> w.getScene().getFocusOwner())
                .filter(TextInputControl.class::isInstance)
                .map(node -> ((TextInputControl) node).getText())
                .findFirst()
                .orElse("");
    }

    private static void await(BooleanSupplier so) throws Exception {
        WaitForAsyncUtils.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS, () -> {
            try {
                return WaitForAsyncUtils.waitForAsyncFx(10_000, so::getAsBoolean);
            } catch (IllegalStateException notStartedYet) {
                return false;
            }
        });
        WaitForAsyncUtils.waitForFxEvents();
    }
}
