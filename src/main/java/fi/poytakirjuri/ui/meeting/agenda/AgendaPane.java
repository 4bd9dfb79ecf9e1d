package fi.poytakirjuri.ui.meeting.agenda;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Caret;
import fi.poytakirjuri.ui.kit.EmptyState;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.Directory;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import fi.poytakirjuri.ui.meeting.open.Target;
import fi.poytakirjuri.ui.meeting.preview.MeetingPreview;
import java.util.function.Supplier;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The agenda above, the item one is at below. A title and Enter adds an item, and the caret waits for the next one.
public final class AgendaPane extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final AgendaModel model;
    private final AgendaTable table;
    private final ItemPane item;
    private final TextField adding = new TextField();
    private final StackPane above = new StackPane();
    private final SplitPane split = new SplitPane();

    public AgendaPane(
            Tools tools, OpenMeeting open, AgendaModel model, MeetingPreview preview, Supplier<Directory> directory) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        this.table = new AgendaTable(texts, model, open);
        this.item = new ItemPane(tools, open, model, preview, directory);
        getStyleClass().add("agenda");
        setId("agenda");
        table.onKeys(this::remove, item);
        split.setOrientation(Orientation.VERTICAL);
        split.getItems().setAll(new VBox(above, addRow(), new AgendaFooter(texts, model)), item);
        split.setDividerPositions(0.56);
        VBox.setVgrow(above, Priority.ALWAYS);
        VBox.setVgrow(split, Priority.ALWAYS);
        getChildren().setAll(split);
        var none = empty();
        model.rowsProperty().subscribe(rows -> {
            above.getChildren().setAll(rows.isEmpty() ? none : table);
            item.setVisible(!rows.isEmpty());
        });
    }

    /// The caret to where the next item's title is typed.
    public void addItem() {
        Caret.to(adding);
    }

    /// The caret into the field of a place of the item one is at.
    ///
    /// @return false when it is not written here
    public boolean write(Target target) {
        return item.write(target);
    }

    private Node addRow() {
        adding.setId("add-item");
        adding.setPromptText(texts.get("meeting.agenda.add.prompt"));
        adding.setAccessibleText(texts.get("meeting.agenda.add"));
        HBox.setHgrow(adding, Priority.ALWAYS);
        adding.setOnKeyPressed(key -> {
            if (key.getCode() != KeyCode.ENTER) return;
            add(key.isShiftDown());
            key.consume();
        });
        var row = new HBox(adding, tools.buttons().of("meeting.agenda.add", Icon.ADD, () -> add(false)));
        row.getStyleClass().addAll("button-row", "agenda-add");
        return row;
    }

    private void add(boolean isAfterThis) {
        model.add(adding.getText(), isAfterThis);
        adding.clear();
        adding.requestFocus();
    }

    private void remove() {
        model.remove(title -> tools.sayUndoable(texts.get("meeting.item.removed", title)));
    }

    private Node empty() {
        var write = tools.buttons().primary("meeting.agenda.begin", Icon.ADD, this::addItem);
        return new EmptyState(Icon.AGENDA, texts.get("meeting.agenda.none"), write);
    }
}
