package fi.poytakirjuri.ui.meeting.export;

import fi.poytakirjuri.exchange.publish.MadeFolder;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Log;
import fi.poytakirjuri.ui.meeting.export.ExportModel.Progress;
import fi.poytakirjuri.ui.meeting.open.Tools;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// How the making of a file or a folder goes on, and where it went.
final class ExportOutcome extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final ExportModel model;

    ExportOutcome(Tools tools, ExportModel model) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        getStyleClass().add("section");
        model.progressProperty().subscribe(this::tell);
    }

    private void tell(Progress progress) {
        switch (progress) {
            case Progress.Idle _ -> getChildren().clear();
            case Progress.UnderWay _ -> getChildren().setAll(underWay());
            case Progress.Unsaved _ ->
                getChildren().setAll(ExportPane.line(texts.get("meeting.export.unsaved"), Icon.WARNING));
            case Progress.MadePaper(var file) -> tellMade(file, false, List.of());
            case Progress.MadeToPublish(var folder) -> tellMade(folder.folder(), true, notes(folder));
            case Progress.Taken(var why) ->
                getChildren()
                        .setAll(ExportPane.line(
                                texts.get("meeting.publish.taken", why.folder(), String.join(", ", why.files())),
                                Icon.WARNING));
            case Progress.Failed(var why) -> {
                Log.of(ExportOutcome.class).warn("Not written", why);
                getChildren().setAll(ExportPane.line(texts.get("meeting.export.failed"), Icon.ERROR));
            }
        }
    }

    private Node underWay() {
        var bar = new ProgressBar();
        bar.setAccessibleText(texts.get("meeting.export.underWay"));
        return new HBox(12, bar, tools.buttons().of("meeting.export.cancel", Icon.REMOVE, model::cancel));
    }

    private void tellMade(Path path, boolean isFolder, List<String> notes) {
        var where = ExportPane.line(texts.get("meeting.export.where", path), Icon.SAVED);
        where.setId("export-made");
        var nodes = new ArrayList<Node>(List.of(where));
        for (var note : notes) nodes.add(ExportPane.line(note, Icon.NOTICE));
        nodes.add(openers(path, isFolder));
        getChildren().setAll(nodes);
        tools.toasts()
                .say(
                        texts.get("meeting.export.made", path.getFileName()),
                        texts.get("meeting.export.open"),
                        () -> tools.opener().open(path));
    }

    /// What the secretary should know before she publishes.
    private List<String> notes(MadeFolder made) {
        var notes = new ArrayList<>(made.leftOut());
        for (var name : made.missing()) notes.add(texts.get("meeting.publish.missing", name));
        if (!made.unknown().isEmpty())
            notes.add(texts.get("meeting.publish.unknown", String.join(" ", made.unknown())));
        return notes;
    }

    private Node openers(Path path, boolean isFolder) {
        var buttons = new HBox();
        buttons.getStyleClass().add("button-row");
        if (!isFolder)
            buttons.getChildren()
                    .add(tools.buttons()
                            .of(
                                    "meeting.export.open",
                                    Icon.OPEN,
                                    () -> tools.opener().open(path)));
        var parent = path.toAbsolutePath().getParent();
        var folder = isFolder || parent == null ? path : parent;
        buttons.getChildren()
                .add(tools.buttons()
                        .of(
                                "meeting.export.openFolder",
                                Icon.FOLDER,
                                () -> tools.opener().open(folder)));
        return buttons;
    }
}
