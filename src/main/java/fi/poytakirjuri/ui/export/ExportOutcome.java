package fi.poytakirjuri.ui.export;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Log;
import fi.poytakirjuri.ui.kit.Tools;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// How the making of a file or a folder goes on, and where it went.
public final class ExportOutcome extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final Exporting exporting;
    private final ProgressBar bar = new ProgressBar();

    public ExportOutcome(Tools tools, Exporting exporting) {
        this.tools = tools;
        this.texts = tools.texts();
        this.exporting = exporting;
        getStyleClass().add("section");
        managedProperty().bind(Bindings.isNotEmpty(getChildren()));
        bar.setAccessibleText(texts.get("export.underWay"));
        exporting.progressProperty().subscribe(this::tell);
    }

    private void tell(Progress progress) {
        switch (progress) {
            case Progress.Idle _ -> getChildren().clear();
            case Progress.UnderWay(var done, var of) -> tellUnderWay(done, of);
            case Progress.Unsaved _ -> getChildren().setAll(line(texts.get("export.unsaved"), Icon.WARNING));
            case Progress.Made made -> tellMade(made);
            case Progress.Taken(var why) ->
                getChildren()
                        .setAll(line(
                                texts.get("export.taken", why.folder(), String.join(", ", why.files())), Icon.WARNING));
            case Progress.Failed(var why) -> {
                Log.of(ExportOutcome.class).warn("Not written", why);
                getChildren().setAll(line(texts.get("export.failed"), Icon.ERROR));
            }
        }
    }

    /// One thing tells nothing of how far it is; of many one sees it.
    private void tellUnderWay(int done, int of) {
        bar.setProgress(of > 1 ? (double) done / of : ProgressBar.INDETERMINATE_PROGRESS);
        if (!getChildren().isEmpty()
                && getChildren().getFirst() instanceof HBox row
                && row.getChildren().contains(bar)) return;
        var row = new HBox(bar, tools.buttons().of("export.cancel", Icon.REMOVE, exporting::cancel));
        row.getStyleClass().add("button-row");
        getChildren().setAll(row);
    }

    private void tellMade(Progress.Made made) {
        var where = line(texts.get("export.where", made.path()), Icon.SAVED);
        where.setId("export-made");
        var nodes = new ArrayList<Node>(List.of(where));
        for (var note : made.notes()) nodes.add(line(note, Icon.NOTICE));
        nodes.add(openers(made.path(), made.isFolder()));
        getChildren().setAll(nodes);
        tools.toasts()
                .say(
                        texts.get("export.made", made.path().getFileName()),
                        texts.get("export.open"),
                        () -> tools.opener().open(made.path()));
    }

    private Node openers(Path path, boolean isFolder) {
        var buttons = new HBox();
        buttons.getStyleClass().add("button-row");
        if (!isFolder)
            buttons.getChildren()
                    .add(tools.buttons()
                            .of("export.open", Icon.OPEN, () -> tools.opener().open(path)));
        var parent = path.toAbsolutePath().getParent();
        var folder = isFolder || parent == null ? path : parent;
        buttons.getChildren()
                .add(tools.buttons()
                        .of(
                                "export.openFolder",
                                Icon.FOLDER,
                                () -> tools.opener().open(folder)));
        return buttons;
    }

    private static Label line(String words, Icon icon) {
        var line = new Label(words, icon.node());
        line.setWrapText(true);
        return line;
    }
}
