package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.Letterheads;
import fi.poytakirjuri.document.paper.MadePaper;
import fi.poytakirjuri.document.paper.roster.MemberListPaper;
import fi.poytakirjuri.document.pdf.Standard;
import fi.poytakirjuri.exchange.file.WholeFile;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.file.FileStore;
import fi.poytakirjuri.register.roster.MemberList;
import fi.poytakirjuri.ui.kit.FileChoice;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/// Vie jäsenluettelo: the public list, whose leavings-out are told first, or the internal one.
final class MemberListExport {
    private final RosterTools tools;
    private final Texts texts;
    private final RosterModel model;
    private final PaperEngine engine = new PaperEngine();
    private final MemberListPaper papers;

    MemberListExport(RosterTools tools, RosterModel model) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        this.papers = new MemberListPaper(new Letterheads(new FileStore(tools.database())), texts);
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
        var day = model.dayProperty().get();
        tools.background()
                .register(() -> papers.paper(MemberList.read(tools.database(), tools.bodyId(), day), audience))
                .onSuccess(this::askAndSave)
                .start();
    }

    private void askAndSave(MadePaper made) {
        if (made.leftOut().isEmpty()) save(made);
        else
            tools.questions()
                    .ask(
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
                        .apart(() -> WholeFile.write(file, engine.pdf(engine.lay(made.paper()), Standard.A2A_UA1)))
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
