package fi.poytakirjuri.ui.privacy;

import fi.poytakirjuri.register.choice.PublicField;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.privacy.Answer;
import fi.poytakirjuri.register.privacy.PermissionStore;
import fi.poytakirjuri.register.privacy.Permit;
import fi.poytakirjuri.register.privacy.ShownPaper;
import fi.poytakirjuri.ui.kit.Background;
import fi.poytakirjuri.ui.kit.Job;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Everything that can be changed of permissions to publish. Those named `write…` run where they are called, on the
/// register's thread; the others start in the background.
public final class PermissionEdits {
    private final Background background;
    private final PermissionStore permissions;

    public PermissionEdits(Database database, Background background) {
        this.background = background;
        this.permissions = new PermissionStore(database);
    }

    /// Notes an answer as given on a day; where it was given stays as it was written before.
    void answer(long personId, Permit before, Answer answer, LocalDate on) {
        background
                .register(() -> permissions.answer(personId, before.field(), answer, on, before.source()))
                .start();
    }

    void writeDay(long personId, Permit before, @Nullable LocalDate on) {
        permissions.answer(personId, before.field(), before.answer(), on, before.source());
    }

    void writeSource(long personId, Permit before, String source) {
        permissions.answer(personId, before.field(), before.answer(), before.on(), source);
    }

    /// Tells where a field is public already.
    Job.Cancel shown(long personId, PublicField field, Consumer<List<ShownPaper>> then) {
        return background
                .register(() -> permissions.shown(personId, field))
                .onSuccess(then)
                .start();
    }

    /// Tells the sources that can be offered.
    void sources(Consumer<List<String>> then) {
        background.register(permissions::sources).onSuccess(then).start();
    }
}
