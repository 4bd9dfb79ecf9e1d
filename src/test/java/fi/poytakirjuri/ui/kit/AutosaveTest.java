package fi.poytakirjuri.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.ui.WindowTest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// What the secretary types is on disk, or still before her eyes.
class AutosaveTest extends WindowTest {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.CONTROL_DOWN);

    private static final Label RENAMING = Label.of("undo.table.new");

    @TempDir
    private Path registers;

    private final TextField name = new TextField();
    private final TextArea notes = new TextArea();
    private final Button elsewhere = new Button("Muualla");
    private Database register;
    private SaveState state;
    private Autosave autosave;
    private AutosavedField field;
    private volatile boolean isDiskFull;
    private volatile boolean isTidied;
    private volatile long shown = 1;

    @BeforeEach
    void open() throws Exception {
        register = Database.create(registers.resolve("kokeilu.poyta"), Clock.systemDefaultZone());
        register.change(
                Label.of("undo.table.new"),
                sql -> sql.execute("INSERT INTO body (id, name) VALUES (1, 'Pöytä'), (2, 'Toinen')"));
        var changes = new Changes(register, Platform::runLater);
        state = new SaveState(Clock.systemDefaultZone(), changes);
        autosave = new Autosave(background, state, texts);
        field = autosave.field(name);
        var refresh = new Refresh<>(background, () -> nameOf(shown), read -> show(shown, read));
        changes.whenTouched(refresh::now, "body");
        show(new VBox(name, notes, elsewhere));
        onScreen(() -> {
            autosave.field(notes).show("notes", "", _ -> {});
            show(1, "Pöytä");
            name.getScene()
                    .getAccelerators()
                    .put(UNDO, () -> background.register(register::undo).start());
        });
    }

    @AfterEach
    void close() {
        background.close();
        register.close();
    }

    @Test
    void typedWordsAreOnDiskWithinASecondOfTheLastKey() {
        type(" täällä");
        var lastKey = Instant.now();
        while (!nameOf(1).equals("Pöytä täällä")
                && Duration.between(lastKey, Instant.now()).toMillis() < 3_000) pause(20);
        assertThat(nameOf(1)).isEqualTo("Pöytä täällä");
        assertThat(Duration.between(lastKey, Instant.now())).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void leavingTheFieldSavesAtOnce() {
        type("!");
        press(KeyCode.TAB);
        settle();
        assertThat(nameOf(1)).isEqualTo("Pöytä!");
    }

    @Test
    void savedIsSaidOnlyAfterTheCommit() {
        type("!");
        assertThat(state()).isInstanceOf(SaveState.State.Pending.class);
        press(KeyCode.TAB);
        settle();
        assertThat(state()).isInstanceOf(SaveState.State.Saved.class);
        assertThat(nameOf(1)).isEqualTo("Pöytä!");
    }

    @Test
    void wordsThatCannotBeSavedStayInTheFieldAndAreTriedAgain() {
        isDiskFull = true;
        type(" sanat");
        press(KeyCode.TAB);
        settle();
        assertThat(name.getText()).isEqualTo("Pöytä sanat");
        assertThat(field.messageProperty().get()).isEqualTo(texts.get("kit.save.failed"));
        assertThat(state()).isInstanceOf(SaveState.State.Failed.class);

        isDiskFull = false;
        onScreen(autosave::saveNow);
        settle();
        assertThat(nameOf(1)).isEqualTo("Pöytä sanat");
        assertThat(field.messageProperty().get()).isEmpty();
        assertThat(state()).isInstanceOf(SaveState.State.Saved.class);
    }

    @Test
    void wordsOfAnotherSubjectAreSavedToTheSubjectTheyWereTypedFor() {
        type("!");
        onScreen(() -> show(2, "Toinen"));
        settle();
        assertThat(nameOf(1)).isEqualTo("Pöytä!");
        assertThat(nameOf(2)).isEqualTo("Toinen");
        assertThat(name.getText()).isEqualTo("Toinen");
    }

    @Test
    void unsavedWordsComeBackWithTheirSubject() {
        isDiskFull = true;
        type(" kesken");
        onScreen(() -> show(2, "Toinen"));
        settle();
        assertThat(name.getText()).isEqualTo("Toinen");
        assertThat(autosave.isAllSaved()).isFalse();

        onScreen(() -> show(1, "Pöytä"));
        settle();
        assertThat(name.getText()).isEqualTo("Pöytä kesken");
    }

    @Test
    void wordsThatTheCheckRefusesAreNotSavedAndSayWhy() {
        onScreen(() -> field.checkedBy(text -> text.isBlank() ? Optional.of("Nimi puuttuu") : Optional.empty()));
        robot.clickOn(name);
        press(KeyCode.CONTROL, KeyCode.A);
        press(KeyCode.DELETE);
        press(KeyCode.TAB);
        settle();
        assertThat(field.messageProperty().get()).isEqualTo("Nimi puuttuu");
        assertThat(nameOf(1)).isEqualTo("Pöytä");
        assertThat(name.getText()).isEmpty();
    }

    @Test
    void aChangeFromElsewhereIsShownUnlessOneIsTyping() {
        background.register(() -> rename(1, "Muualta")).start();
        settle();
        assertThat(name.getText()).isEqualTo("Muualta");

        type("!");
        background.register(() -> rename(1, "Taas muualta")).start();
        settle();
        assertThat(name.getText()).isEqualTo("Muualta!");
    }

    @Test
    void whatTheRegisterTidiesIsShownWhenTheFieldIsLeft() {
        isTidied = true;
        type("  kaksi ");
        onScreen(autosave::saveNow);
        settle();
        assertThat(nameOf(1)).isEqualTo("Pöytä kaksi");
        assertThat(name.getText()).isEqualTo("Pöytä  kaksi ");

        press(KeyCode.TAB);
        assertThat(name.getText()).isEqualTo("Pöytä kaksi");
    }

    @Test
    void undoIsTheFieldsOwnUntilTheWordsAreSavedAndThenTheRegisters() {
        type(" yksi");
        press(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(name.getText()).isEqualTo("Pöytä");

        type(" kaksi");
        onScreen(autosave::saveNow);
        settle();
        assertThat(nameOf(1)).isEqualTo("Pöytä kaksi");
        press(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(nameOf(1)).isEqualTo("Pöytä");
        assertThat(name.getText()).isEqualTo("Pöytä");
    }

    @Test
    void tabLeavesATextArea() {
        robot.clickOn(notes).write("Rivi");
        press(KeyCode.TAB);
        assertThat(notes.getText()).isEqualTo("Rivi");
        assertThat(elsewhere.isFocused()).isTrue();
    }

    private void show(long body, String name) {
        shown = body;
        field.show(body, name, text -> rename(body, text));
    }

    private void type(String words) {
        robot.clickOn(name);
        press(KeyCode.END);
        robot.write(words);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void rename(long body, String typed) throws IOException {
        if (isDiskFull) throw new IOException("disk full");
        var name = isTidied ? typed.strip().replaceAll(" +", " ") : typed;
        register.change(RENAMING, sql -> sql.execute("UPDATE body SET name = ? WHERE id = ?", name, body));
    }

    private String nameOf(long body) {
        return register.read(sql -> String.valueOf(sql.fetchValue("SELECT name FROM body WHERE id = ?", body)));
    }

    private SaveState.State state() {
        return onScreen(() -> state.stateProperty().get());
    }

    private static void pause(long millis) {
        WaitForAsyncUtils.sleep(millis, TimeUnit.MILLISECONDS);
    }
}
