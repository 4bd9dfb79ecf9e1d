package fi.poytakirjuri.ui.meeting.details;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.Attachment;
import fi.poytakirjuri.ui.kit.AutosavedField;
import fi.poytakirjuri.ui.kit.Caret;
import fi.poytakirjuri.ui.kit.FileChoice;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Attachments of a meeting or of one item: added by the button or by dropping files here, renamed and put in order in
/// place, public or not.
public final class AttachmentsPane extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final AttachmentsModel model;
    private final Map<Long, Row> rows = new HashMap<>();
    private final Button adding;
    private final VBox list = new VBox(8);
    private final Label none = new Label();

    public AttachmentsPane(Tools tools, AttachmentsModel model) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        this.adding = tools.buttons().of("meeting.attachments.add", Icon.ATTACHMENT, this::choose);
        setId("attachments");
        getStyleClass().addAll("panel", "details-section", "attachments");
        none.setText(texts.get("meeting.attachments.none"));
        none.setWrapText(true);
        none.getStyleClass().add("quiet");
        getChildren().setAll(head(), list);
        setOnDragOver(this::over);
        setOnDragDropped(drop -> {
            var files = drop.getDragboard().getFiles();
            if (files != null) add(files.stream().map(File::toPath).toList());
            drop.setDropCompleted(true);
            drop.consume();
        });
        model.attachmentsProperty().subscribe(this::show);
    }

    /// What dropping files does; a test calls it, for no test can drop.
    void add(List<Path> files) {
        model.add(
                files,
                leftOut -> tools.toasts()
                        .say(texts.get(
                                "meeting.attachments.leftOut",
                                leftOut.getFirst().getFileName())));
    }

    /// The focus to the first attachment's name, or to where one is added.
    void focusFirst() {
        var first = list.getChildren().getFirst();
        Caret.to(first instanceof Row row ? row.name : adding);
        Platform.runLater(() -> Caret.reveal(this));
    }

    private Node head() {
        var title = new Label(texts.get("meeting.attachments"));
        title.getStyleClass().add("section-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(title, gap, adding);
        head.getStyleClass().add("page-head");
        return head;
    }

    private void choose() {
        tools.files().toOpen(FileChoice.Kind.ANY).ifPresent(file -> add(List.of(file)));
    }

    private void over(DragEvent drag) {
        if (!drag.getDragboard().hasFiles()) return;
        drag.acceptTransferModes(TransferMode.COPY);
        drag.consume();
    }

    private void show(List<Attachment> attachments) {
        rows.keySet().removeIf(id -> attachments.stream().noneMatch(a -> a.id() == id));
        var nodes = new ArrayList<Node>();
        for (var attachment : attachments) {
            var row = rows.computeIfAbsent(attachment.id(), _ -> new Row());
            row.show(attachment);
            nodes.add(row);
        }
        if (nodes.isEmpty()) nodes.add(none);
        if (!list.getChildren().equals(nodes)) list.getChildren().setAll(nodes);
    }

    private final class Row extends HBox {
        private final Label number = new Label();
        private final TextField name = new TextField();
        private final Label file = new Label();
        private final CheckBox isPublic = new CheckBox(texts.get("meeting.attachments.public"));
        private final Button up = tools.buttons().icon("meeting.attachments.up", Icon.UP, () -> {});
        private final Button down = tools.buttons().icon("meeting.attachments.down", Icon.DOWN, () -> {});
        private final Button removing = tools.buttons().icon("meeting.attachments.remove", Icon.DELETE, () -> {});
        private final AutosavedField saved = tools.autosave().field(name);

        Row() {
            setAlignment(Pos.CENTER_LEFT);
            setSpacing(12);
            number.setMinWidth(Region.USE_PREF_SIZE);
            file.getStyleClass().addAll("quiet", "small");
            file.setMaxWidth(200);
            isPublic.setMinWidth(Region.USE_PREF_SIZE);
            name.setAccessibleText(texts.get("meeting.attachments.name"));
            HBox.setHgrow(name, Priority.ALWAYS);
        }

        void show(Attachment attachment) {
            number.setText(
                    attachment.number() == null
                            ? texts.get("meeting.attachments.supporting")
                            : texts.get("meeting.attachments.number", attachment.number()));
            file.setText(
                    attachment.sha256() == null ? texts.get("meeting.attachments.missing") : attachment.fileName());
            saved.show(attachment.id(), attachment.name(), words -> model.rename(attachment.id(), words));
            isPublic.setSelected(attachment.isPublic());
            isPublic.setOnAction(_ -> model.setPublic(attachment, isPublic.isSelected()));
            if (getChildren().isEmpty()) getChildren().setAll(number, name, file, isPublic, up, down, removing);
            up.setDisable(!model.canMove(attachment, -1));
            down.setDisable(!model.canMove(attachment, 1));
            up.setOnAction(_ -> model.move(attachment, -1));
            down.setOnAction(_ -> model.move(attachment, 1));
            removing.setOnAction(_ -> remove(attachment));
        }

        private void remove(Attachment attachment) {
            model.remove(attachment);
            tools.sayUndoable(texts.get("meeting.attachments.removed", attachment.name()));
        }
    }
}
