package fi.poytakirjuri.ui.privacy;

import fi.poytakirjuri.register.choice.PublicField;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.privacy.Answer;
import fi.poytakirjuri.register.privacy.ErasureLogStore;
import fi.poytakirjuri.register.privacy.ErasureReason;
import fi.poytakirjuri.register.privacy.ErasureStore;
import fi.poytakirjuri.register.privacy.PermissionStore;
import fi.poytakirjuri.register.retention.RetentionStore;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.ui.kit.Refresh;
import fi.poytakirjuri.ui.kit.Tools;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What has been kept long enough, who has permitted what, and what has been erased.
final class PrivacyModel {
    private final Tools tools;
    private final Database database;
    private final long bodyId;
    private final RetentionStore retention;
    private final PersonStore persons;
    private final PermissionStore permissions;
    private final ErasureLogStore log;
    private final ErasureStore erasures;
    private final ReadOnlyObjectWrapper<PrivacyView> view = new ReadOnlyObjectWrapper<>(PrivacyView.empty());

    PrivacyModel(Database database, long bodyId, Tools tools) {
        this.tools = tools;
        this.database = database;
        this.bodyId = bodyId;
        this.retention = new RetentionStore(database);
        this.persons = new PersonStore(database);
        this.permissions = new PermissionStore(database);
        this.log = new ErasureLogStore(database);
        this.erasures = new ErasureStore(database, tools.texts());
        var refresh = new Refresh<>(tools.background(), this::read, view::set);
        tools.changes()
                .whenTouched(
                        refresh::now,
                        "person",
                        "permission",
                        "tenure",
                        "office",
                        "candidate",
                        "nomination_round",
                        "erasure",
                        "setting");
        refresh.now();
    }

    ReadOnlyObjectProperty<PrivacyView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /// Takes the contacts of former members for good.
    void eraseContacts(List<Long> personIds, Runnable then) {
        tools.background()
                .register(() -> erasures.eraseContacts(personIds, tools.today()))
                .onSuccess(then)
                .start();
    }

    /// Takes for good those whom nothing speaks of.
    void eraseUnspokenOf(List<Long> personIds, Runnable then) {
        tools.background()
                .register(() -> {
                    for (long id : personIds) erasures.erase(id, ErasureReason.NOT_NEEDED, tools.today());
                })
                .onSuccess(then)
                .start();
    }

    /// Notes the same answer of many, in one step.
    void answer(List<Long> personIds, Set<PublicField> fields, Answer answer, LocalDate on, String source) {
        tools.background()
                .register(() -> permissions.answer(personIds, fields, answer, on, source))
                .start();
    }

    private PrivacyView read() {
        var today = tools.today();
        return database.read(_ -> new PrivacyView(
                retention.due(bodyId, today), persons.contacts(today), log.all(), permissions.sources()));
    }
}
