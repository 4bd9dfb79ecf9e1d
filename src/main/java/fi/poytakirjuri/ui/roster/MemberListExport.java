package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.document.desk.PaperOrder;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.MadePaper;
import fi.poytakirjuri.exchange.paper.PaperFiles;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.FileChoice;
import fi.poytakirjuri.ui.kit.Questions;
import fi.poytakirjuri.ui.kit.Tools;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/// Vie jäsenluettelo: the public list, whose leavings-out are told first, or the internal one.
final class MemberListExport {
    private final Tools tools;
    private final Questions questions;
    private final PaperFiles files;
    private final Texts texts;
    private final RosterModel model;

    MemberListExport(Tools tools, Questions questions, PaperFiles files, RosterModel model) {
        this.tools = tools;
        this.questions = questions;
        this.files = files;
        this.texts = tools.texts();
        this.model = model;
    }

    /// Puts the two exports into a menu.
    void into(MenuButton menu) {
        var open = new MenuItem(texts.get("roster.export.public"));
        open.setId("export-public");
        open.setOnAction(_ -> make(Audience.PUBLIC));
        var internal = new MenuItem(texts.get("roster.export.internal"));
        internal.setId("export-internal");
        internal.setOnAction(_ -> make(Audience.INTERNAL));
        menu.getItems().setAll(open, internal);
    }

    private void make(Audience audience) {
        tools.autosave().saveNow();
        var order = new PaperOrder.Members(model.day());
        tools.background()
                .register(() -> files.make(order, audience))
                .onSuccess(this::askAndSave)
                .start();
    }

    private void askAndSave(MadePaper made) {
        if (made.leftOut().isEmpty()) save(made);
        else
            questions.ask(
                    texts.get("roster.export.leftOut"),
                    String.join("\n\n", made.leftOut()),
                    texts.get("roster.export.save"),
                    texts.get("roster.cancel"),
                    () -> save(made));
    }

    private void save(MadePaper made) {
        tools.files()
                .toSave(FileChoice.Kind.PDF, made.fileName())
                .ifPresent(file -> tools.background()
                        .apart(() -> files.write(made, file))
                        .onSuccess(() -> tellSaved(file))
                        .onError(IOException.class, _ -> tools.toasts().say(texts.get("roster.export.failed", file)))
                        .start());
    }

    private void tellSaved(Path file) {
        tools.toasts()
                .say(
                        texts.get("roster.export.saved", file.getFileName()),
                        texts.get("roster.export.open"),
                        () -> tools.opener().open(file));
    }
}
