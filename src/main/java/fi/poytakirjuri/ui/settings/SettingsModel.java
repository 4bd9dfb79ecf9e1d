package fi.poytakirjuri.ui.settings;

import fi.poytakirjuri.document.picture.Picture;
import fi.poytakirjuri.document.picture.Refusal;
import fi.poytakirjuri.register.table.Body;
import fi.poytakirjuri.register.table.BodyField;
import fi.poytakirjuri.register.table.BodyStore;
import fi.poytakirjuri.register.table.Setting;
import fi.poytakirjuri.ui.kit.Refresh;
import fi.poytakirjuri.ui.kit.Tools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The table's own details and choices, which save themselves.
final class SettingsModel {
    private static final long LARGEST_FILE = 20_000_000;

    private final BodyStore bodies;
    private final long bodyId;
    private final Tools tools;
    private final Refresh<Body> refresh;
    private final ReadOnlyObjectWrapper<@Nullable Body> body = new ReadOnlyObjectWrapper<>(null);
    private final ReadOnlyObjectWrapper<Optional<Refusal>> refusal = new ReadOnlyObjectWrapper<>(Optional.empty());

    SettingsModel(BodyStore bodies, long bodyId, Tools tools) {
        this.bodies = bodies;
        this.bodyId = bodyId;
        this.tools = tools;
        this.refresh = new Refresh<>(tools.background(), () -> bodies.body(bodyId), body::set);
        tools.changes().whenTouched(refresh::now, "body", "setting");
        refresh.now();
    }

    /// The table as it is in the register; nothing before the first reading.
    ReadOnlyObjectProperty<@Nullable Body> bodyProperty() {
        return body.getReadOnlyProperty();
    }

    /// Why the picture that was chosen last was not taken; empty when it was.
    ReadOnlyObjectProperty<Optional<Refusal>> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /// Writes one of the details; call on the register's thread.
    void write(BodyField field, String words) {
        bodies.change(bodyId, field, words);
    }

    /// Writes a limit; call on the register's thread.
    void set(Setting setting, String value) {
        bodies.set(bodyId, setting, value);
    }

    void choose(Setting setting, String value) {
        tools.background().register(() -> bodies.set(bodyId, setting, value)).start();
    }

    /// Back to what holds until one says otherwise.
    void reset(Setting setting) {
        choose(setting, setting.usual());
    }

    /// Takes a picture file as the logo, or tells why not.
    void takeLogo(Path file) {
        tools.background()
                .apart(() -> looked(file))
                .onSuccess(this::take)
                .onError(IOException.class, _ -> refusal.set(Optional.of(Refusal.BROKEN)))
                .start();
    }

    void removeLogo() {
        refusal.set(Optional.empty());
        tools.background()
                .register(() -> bodies.removeLogo(bodyId))
                .onSuccess(() -> tools.sayUndoable(tools.texts().get("settings.logo.removed")))
                .start();
    }

    private void take(Looked looked) {
        refusal.set(looked.refusal);
        var now = body.get();
        if (looked.refusal.isPresent() || now == null) return;
        tools.background()
                .register(() -> bodies.setLogo(bodyId, looked.bytes, now.logoText()))
                .start();
    }

    private static Looked looked(Path file) throws IOException {
        if (Files.size(file) > LARGEST_FILE) return new Looked(new byte[0], Optional.of(Refusal.TOO_LARGE));
        var bytes = Files.readAllBytes(file);
        return switch (Picture.read(bytes)) {
            case Picture.Reading.Read _ -> new Looked(bytes, Optional.empty());
            case Picture.Reading.Refused(var reason) -> new Looked(bytes, Optional.of(reason));
        };
    }

    private record Looked(byte[] bytes, Optional<Refusal> refusal) {}
}
