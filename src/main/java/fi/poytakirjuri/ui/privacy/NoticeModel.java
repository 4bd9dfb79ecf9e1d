package fi.poytakirjuri.ui.privacy;

import fi.poytakirjuri.document.desk.PaperOrder;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.exchange.paper.PaperFiles;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.privacy.PrivacyNotice.Told;
import fi.poytakirjuri.register.privacy.PrivacyNoticeStore;
import fi.poytakirjuri.register.privacy.PrivacyPart;
import fi.poytakirjuri.ui.export.Exporting;
import fi.poytakirjuri.ui.export.Progress;
import fi.poytakirjuri.ui.kit.Refresh;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.preview.Making;
import fi.poytakirjuri.ui.preview.PreviewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The parts of the privacy notice, and its pages laid anew whenever something of it changes.
final class NoticeModel {
    private final Tools tools;
    private final PaperFiles files;
    private final PrivacyNoticeStore notices;
    private final long bodyId;
    private final PreviewModel preview;
    private final Exporting exporting;
    private final Refresh<List<Told>> refresh;
    private final ReadOnlyObjectWrapper<List<Told>> parts = new ReadOnlyObjectWrapper<>(List.of());

    NoticeModel(Database database, long bodyId, PaperFiles files, Tools tools) {
        this.tools = tools;
        this.files = files;
        this.bodyId = bodyId;
        this.notices = new PrivacyNoticeStore(database, tools.texts());
        this.preview = new PreviewModel(tools.background(), files.engine());
        this.exporting = new Exporting(tools.background(), tools.autosave());
        this.refresh = new Refresh<>(
                tools.background(), () -> notices.read(bodyId, tools.today()).parts(), this::show);
        tools.changes().whenTouched(refresh::now, "privacy_text", "setting", "body");
        refresh.now();
    }

    ReadOnlyObjectProperty<List<Told>> partsProperty() {
        return parts.getReadOnlyProperty();
    }

    PreviewModel preview() {
        return preview;
    }

    Exporting exporting() {
        return exporting;
    }

    /// Runs where it is called, on the register's thread.
    void write(PrivacyPart part, String text) {
        notices.write(bodyId, part, text);
    }

    /// Brings a part's usual text back.
    void makeUsual(PrivacyPart part) {
        tools.background().register(() -> notices.write(bodyId, part, "")).start();
    }

    /// Tells the name that the file would have.
    void name(Consumer<String> then) {
        var order = order();
        tools.background()
                .apart(() -> files.make(order, Audience.PUBLIC).fileName())
                .onSuccess(then)
                .start();
    }

    void export(Path file) {
        var order = order();
        exporting.make(_ -> {
            files.write(order, Audience.PUBLIC, file);
            return Progress.Made.file(file);
        });
    }

    private void show(List<Told> now) {
        parts.set(now);
        var order = order();
        preview.lay(new Making("notice", () -> files.make(order, Audience.PUBLIC)));
    }

    private PaperOrder order() {
        return new PaperOrder.PrivacyNotice(tools.today());
    }
}
