package fi.poytakirjuri.ui.task;

import fi.poytakirjuri.document.desk.PaperOrder;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.table.TaskOrder;
import fi.poytakirjuri.exchange.paper.PaperFiles;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.export.ExportOutcome;
import fi.poytakirjuri.ui.export.Exporting;
import fi.poytakirjuri.ui.export.Progress;
import fi.poytakirjuri.ui.kit.FileChoice;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/// Vie työnjako: the open actions as a paper, in the order of the screen, for everyone or for the table itself.
final class TasksExport {
    private final Tools tools;
    private final TasksModel model;
    private final PaperFiles files;
    private final Exporting exporting;

    TasksExport(Tools tools, TasksModel model, PaperFiles files) {
        this.tools = tools;
        this.model = model;
        this.files = files;
        this.exporting = new Exporting(tools.background(), tools.autosave());
    }

    MenuButton menu() {
        Texts texts = tools.texts();
        var menu = new MenuButton(texts.get("task.export"), Icon.EXPORT.node());
        menu.setId("task-export");
        menu.getItems()
                .setAll(
                        item("task-export-public", texts.get("task.export.public"), Audience.PUBLIC),
                        item("task-export-internal", texts.get("task.export.internal"), Audience.INTERNAL));
        return menu;
    }

    /// How the making goes on, and where it went.
    ExportOutcome outcome() {
        return new ExportOutcome(tools, exporting);
    }

    void save(Audience audience) {
        var order = new PaperOrder.Tasks(tools.today(), order());
        tools.background()
                .apart(() -> files.make(order, audience))
                .onSuccess(made -> tools.files()
                        .toSave(FileChoice.Kind.PDF, made.fileName())
                        .ifPresent(file -> exporting.make(_ -> {
                            files.write(order, audience, file);
                            return new Progress.Made(file, false, made.leftOut());
                        })))
                .start();
    }

    private TaskOrder order() {
        return switch (model.groupingProperty().get()) {
            case BY_OWNER -> TaskOrder.BY_OWNER;
            case BY_DUE -> TaskOrder.BY_DUE;
            case BY_MEETING -> TaskOrder.BY_MEETING;
        };
    }

    private MenuItem item(String id, String words, Audience audience) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(_ -> save(audience));
        return item;
    }
}
