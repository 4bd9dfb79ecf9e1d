package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.block.Paper;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.FileNames;
import fi.poytakirjuri.document.paper.MemberListPaper;
import fi.poytakirjuri.document.pdf.Standard;
import fi.poytakirjuri.exchange.file.WholeFile;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.roster.MemberList;
import fi.poytakirjuri.ui.kit.FileChoice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
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
        this.papers = new MemberListPaper(texts);
    }

    /// Puts the two exports into a menu.
    void into(MenuButton menu) {
        var open = new MenuItem(texts.get("roster.export.public"));
        open.setId("export-public");
        open.setOnAction(_ -> exportPublic());
        var internal = new MenuItem(texts.get("roster.export.internal"));
        internal.setId("export-internal");
        internal.setOnAction(_ -> exportInternal());
        menu.getItems().setAll(open, internal);
    }

    private void exportPublic() {
        make(list -> {
            var open = papers.forPublic(list);
            return new Ready(open.paper(), open.leftOut(), fileName(list, Audience.PUBLIC));
        });
    }

    private void exportInternal() {
        make(list -> new Ready(papers.internal(list), List.of(), fileName(list, Audience.INTERNAL)));
    }

    private void make(Function<MemberList, Ready> paper) {
        tools.autosave().saveNow();
        var day = model.dayProperty().get();
        tools.background()
                .register(() -> paper.apply(MemberList.read(tools.database(), tools.bodyId(), day)))
                .onSuccess(this::askAndSave)
                .start();
    }

    private String fileName(MemberList list, Audience audience) {
        var kind = texts.get("paper.members.kind");
        return FileNames.paper(list.body(), kind, list.roster().on(), audience, texts);
    }

    private void askAndSave(Ready ready) {
        if (ready.leftOut.isEmpty()) save(ready.paper, ready.fileName);
        else
            tools.questions()
                    .ask(
                            texts.get("roster.export.leftOut"),
                            String.join("\n\n", ready.leftOut),
                            texts.get("roster.export.save"),
                            texts.get("roster.cancel"),
                            () -> save(ready.paper, ready.fileName));
    }

    private void save(Paper paper, String name) {
        tools.files()
                .toSave(FileChoice.Kind.PDF, name)
                .ifPresent(file -> tools.background()
                        .apart(() -> WholeFile.write(file, engine.pdf(engine.lay(paper), Standard.A2A_UA1)))
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

    /// A paper that waits for a place.
    private record Ready(Paper paper, List<String> leftOut, String fileName) {}
}
