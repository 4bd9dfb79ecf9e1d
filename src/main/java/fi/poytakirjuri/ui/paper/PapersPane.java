package fi.poytakirjuri.ui.paper;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.export.ExportOutcome;
import fi.poytakirjuri.ui.export.LeftOutList;
import fi.poytakirjuri.ui.kit.FileChoice;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Shortcuts;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.preview.LaidPaper;
import fi.poytakirjuri.ui.preview.PreviewPane;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The shelf of papers on the left, and on the right the one taken from it: as it will be printed, for whom, and what a
/// public one does not tell before it is saved.
final class PapersPane extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final PapersModel model;
    private final ShelfList list;
    private final PreviewPane pages;
    private final LeftOutList leftOut;

    PapersPane(Tools tools, PapersModel model) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        this.list = new ShelfList(tools, model);
        this.leftOut = new LeftOutList(texts);
        this.pages = new PreviewPane(
                texts,
                tools.background(),
                tools.prefs(),
                model.preview(),
                new PaperQuestions(tools, model),
                _ -> {},
                list::focusChosen);
        setId("papers");
        getStyleClass().add("page");
        var split = new SplitPane(list, right());
        split.getStyleClass().add("meeting-split");
        split.setDividerPositions(0.32);
        SplitPane.setResizableWithParent(list, false);
        VBox.setVgrow(split, Priority.ALWAYS);
        getChildren().setAll(head(), split);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.preview().laidProperty().subscribe(this::tellLeftOut);
    }

    void focusList() {
        list.focusChosen();
    }

    private Node head() {
        var title = new Label(texts.get("kit.Room.PAPERS"));
        title.getStyleClass().add("page-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var all = tools.buttons().of("papers.all", Icon.FOLDER, this::writeYear);
        all.setId("papers-all");
        all.textProperty().bind(model.yearProperty().map(year -> texts.get("papers.all", year.toString())));
        var save = tools.buttons().primary("papers.save", Icon.EXPORT, this::save);
        save.setId("papers-save");
        for (var button : List.of(all, save)) button.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(title, gap, all, save);
        head.getStyleClass().add("page-head");
        return head;
    }

    private Node right() {
        VBox.setVgrow(pages, Priority.ALWAYS);
        var right = new VBox(8, new ExportOutcome(tools, model.exporting()), leftOut, pages);
        right.setMinWidth(300);
        return right;
    }

    private void tellLeftOut(@Nullable LaidPaper laid) {
        leftOut.show(
                laid != null && model.isPublic(),
                laid == null ? List.of() : laid.made().leftOut());
    }

    private void pressed(KeyEvent key) {
        if (Shortcuts.PRINT.match(key)) save();
        else if (key.getCode() == KeyCode.F6) {
            if (pages.isPagesFocused()) list.focusChosen();
            else pages.focusPages();
        } else return;
        key.consume();
    }

    private void save() {
        model.name(name -> tools.files().toSave(FileChoice.Kind.PDF, name).ifPresent(model::write));
    }

    private void writeYear() {
        tools.files().folder(texts.get("papers.all.choose")).ifPresent(model::writeYear);
    }
}
