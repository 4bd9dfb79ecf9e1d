package fi.poytakirjuri.ui.settings;

import fi.poytakirjuri.register.phrase.Phrase;
import fi.poytakirjuri.register.phrase.PhraseCategory;
import fi.poytakirjuri.register.phrase.PhraseStore;
import fi.poytakirjuri.ui.kit.Refresh;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The table's phrases, to add, change, order and remove.
final class PhrasesModel {
    private final PhraseStore store;
    private final long bodyId;
    private final Tools tools;
    private final Refresh<List<Phrase>> refresh;
    private final ReadOnlyObjectWrapper<List<Phrase>> phrases = new ReadOnlyObjectWrapper<>(List.of());

    PhrasesModel(PhraseStore store, long bodyId, Tools tools) {
        this.store = store;
        this.bodyId = bodyId;
        this.tools = tools;
        this.refresh = new Refresh<>(tools.background(), () -> store.of(bodyId), phrases::set);
        tools.changes().whenTouched(refresh::now, "phrase");
        refresh.now();
    }

    ReadOnlyObjectProperty<List<Phrase>> phrasesProperty() {
        return phrases.getReadOnlyProperty();
    }

    /// Words of one; call on the register's thread.
    void write(long id, String text) {
        store.setText(id, text);
    }

    void add(PhraseCategory category, String text) {
        if (!text.isBlank())
            tools.background().register(() -> store.add(bodyId, category, text)).start();
    }

    void move(Phrase phrase, int step) {
        tools.background().register(() -> store.move(phrase.id(), step)).start();
    }

    void remove(Phrase phrase) {
        tools.background()
                .register(() -> store.remove(phrase.id()))
                .onSuccess(() -> tools.sayUndoable(tools.texts().get("settings.phrases.removed", phrase.text())))
                .start();
    }

    /// Brings back those of the usual ones that are missing.
    void addUsual() {
        tools.background().register(() -> store.addUsual(bodyId)).start();
    }
}
