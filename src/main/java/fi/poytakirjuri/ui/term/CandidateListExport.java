package fi.poytakirjuri.ui.term;

import fi.poytakirjuri.document.desk.PaperOrder;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.MadePaper;
import fi.poytakirjuri.exchange.paper.PaperFiles;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.FileChoice;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Questions;
import fi.poytakirjuri.ui.kit.Tools;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/// Vie ehdokasluettelo: the public list, whose leavings-out are told first, or the internal one.
final class CandidateListExport extends MenuButton {
    private final Tools tools;
    private final Questions questions;
    private final PaperFiles files;
    private final Texts texts;
    private final RoundModel model;

    CandidateListExport(Tools tools, Questions questions, PaperFiles files, RoundModel model) {
        super(tools.texts().get("nomination.export"), Icon.EXPORT.node());
        this.tools = tools;
        this.questions = questions;
        this.files = files;
        this.texts = tools.texts();
        this.model = model;
        setId("candidates-export");
        setMinWidth(USE_PREF_SIZE);
        getItems()
                .setAll(
                        item("nomination.export.public", "candidates-public", Audience.PUBLIC),
                        item("nomination.export.internal", "candidates-internal", Audience.INTERNAL));
    }

    private MenuItem item(String key, String id, Audience audience) {
        var item = new MenuItem(texts.get(key));
        item.setId(id);
        item.setOnAction(_ -> make(audience));
        return item;
    }

    private void make(Audience audience) {
        var view = model.viewProperty().get();
        if (view == null) return;
        tools.autosave().saveNow();
        var order = new PaperOrder.Candidates(view.nominations().round().id());
        tools.background()
                .register(() -> files.make(order, audience))
                .onSuccess(this::askAndSave)
                .start();
    }

    private void askAndSave(MadePaper made) {
        if (made.leftOut().isEmpty()) save(made);
        else
            questions.ask(
                    texts.get("nomination.export.leftOut"),
                    String.join("\n\n", made.leftOut()),
                    texts.get("nomination.export.save"),
                    texts.get("nomination.cancel"),
                    () -> save(made));
    }

    private void save(MadePaper made) {
        tools.files()
                .toSave(FileChoice.Kind.PDF, made.fileName())
                .ifPresent(file -> tools.background()
                        .apart(() -> files.write(made, file))
                        .onSuccess(() -> tellSaved(file))
                        .onError(
                                IOException.class, _ -> tools.toasts().say(texts.get("nomination.export.failed", file)))
                        .start());
    }

    private void tellSaved(Path file) {
        tools.toasts()
                .say(
                        texts.get("nomination.export.saved", file.getFileName()),
                        texts.get("nomination.export.open"),
                        () -> tools.opener().open(file));
    }
}
