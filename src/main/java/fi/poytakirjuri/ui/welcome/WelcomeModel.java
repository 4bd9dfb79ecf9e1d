package fi.poytakirjuri.ui.welcome;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.OpeningTrouble;
import fi.poytakirjuri.ui.kit.Background;
import fi.poytakirjuri.ui.kit.Log;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// Opens a register or makes a new one, and says in words what keeps it from opening.
public final class WelcomeModel {
    private final Background background;
    private final Registers registers;
    private final RecentRegisters recent;
    private final Texts texts;
    private final Consumer<Database> opened;
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty shortName = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Trouble> trouble = new ReadOnlyObjectWrapper<>(null);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /// @param opened takes an open register over
    public WelcomeModel(
            Background background,
            Registers registers,
            RecentRegisters recent,
            Texts texts,
            Consumer<Database> opened) {
        this.background = background;
        this.registers = registers;
        this.recent = recent;
        this.texts = texts;
        this.opened = opened;
    }

    /// The new table's official name.
    public StringProperty nameProperty() {
        return name;
    }

    /// What the new table is called in running text.
    public StringProperty shortNameProperty() {
        return shortName;
    }

    /// What keeps a register from opening; none when nothing does.
    public ReadOnlyObjectProperty<@Nullable Trouble> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public List<Path> recent() {
        return recent.list();
    }

    public void forget(Path file) {
        recent.forget(file);
    }

    public void open(Path file) {
        start(() -> registers.open(file), file);
    }

    public void openSample() {
        start(registers::sample, Path.of(texts.get("app.welcome.sample.name")));
    }

    /// Makes a new register of the names typed.
    public void create(Path file) {
        var table = name.get().strip();
        var called = shortName.get().strip();
        start(() -> registers.create(file, table, called), file);
    }

    /// Whether the new register has all it needs.
    public boolean isNamed() {
        return !name.get().isBlank();
    }

    private void start(Callable<Database> opening, Path file) {
        trouble.set(null);
        busy.set(true);
        background
                .register(opening)
                .onSuccess(this::opened)
                .onError(OpeningTrouble.class, t -> failed(t.kind(), t.file()))
                .onError(IOException.class, e -> {
                    Log.of(WelcomeModel.class).warn("Register not made", e);
                    failed(OpeningTrouble.Kind.NOT_ACCESSIBLE, file);
                })
                .andFinally(() -> busy.set(false))
                .start();
    }

    private void opened(Database database) {
        recent.opened(database.file());
        opened.accept(database);
    }

    private void failed(OpeningTrouble.Kind kind, Path file) {
        trouble.set(Trouble.of(kind, file, texts));
    }
}
