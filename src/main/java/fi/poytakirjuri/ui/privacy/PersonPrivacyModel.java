package fi.poytakirjuri.ui.privacy;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.exchange.privacy.PersonFiles;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.privacy.ErasurePlan;
import fi.poytakirjuri.register.privacy.ErasureReason;
import fi.poytakirjuri.register.privacy.ErasureStore;
import fi.poytakirjuri.register.retention.Due.Former;
import fi.poytakirjuri.register.retention.RetentionStore;
import fi.poytakirjuri.ui.export.Exporting;
import fi.poytakirjuri.ui.export.Progress;
import fi.poytakirjuri.ui.kit.Tools;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What can be done with one person's data: give it to the person, and erase it.
public final class PersonPrivacyModel {
    private final Tools tools;
    private final PersonFiles files;
    private final ErasureStore erasures;
    private final RetentionStore retention;
    private final Exporting exporting;
    private final long bodyId;

    public PersonPrivacyModel(Database database, long bodyId, PaperEngine engine, Tools tools) {
        this.tools = tools;
        this.files = new PersonFiles(database, bodyId, engine, tools.texts());
        this.erasures = new ErasureStore(database, tools.texts());
        this.retention = new RetentionStore(database);
        this.exporting = new Exporting(tools.background(), tools.autosave());
        this.bodyId = bodyId;
    }

    Exporting exporting() {
        return exporting;
    }

    /// Writes the person's data into a folder, as PDF and as JSON.
    void export(long personId, Path folder) {
        var today = tools.today();
        exporting.make(_ -> {
            var written = files.write(personId, today, folder);
            return new Progress.Made(written.map(List::getFirst).orElse(folder), written.isEmpty(), List.of());
        });
    }

    /// Tells until when the contacts may be kept; nothing for one who is no former member.
    void former(long personId, Consumer<Optional<Former>> then) {
        tools.background()
                .register(() -> retention.former(bodyId, personId))
                .onSuccess(then)
                .start();
    }

    /// Tells what erasing would take and leave, once everything typed is saved.
    void plan(long personId, Consumer<ErasurePlan> then) {
        tools.autosave().saveNow();
        tools.background()
                .register(() -> erasures.plan(personId, tools.today()))
                .onSuccess(plan -> plan.ifPresent(then))
                .start();
    }

    void erase(ErasurePlan plan, ErasureReason reason, Runnable then) {
        tools.background()
                .register(() -> erasures.erase(plan.person().id(), reason, tools.today()))
                .onSuccess(then)
                .start();
    }
}
