package fi.poytakirjuri.ui.meeting.agenda;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Caret;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.Directory;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import fi.poytakirjuri.ui.meeting.open.Target;
import fi.poytakirjuri.ui.meeting.preview.MeetingPreview;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The agenda above, the item one is at below, and a drawer of what can be brought beside them. A title and Enter adds
/// an item, and the caret waits for the next one.
public final class AgendaPane extends StackPane {
    private static final double DRAWER = 340;
    private static final double ROOM_FOR_BOTH = 820;
    private static final double ROOM_IN_A_ROW = 680;
    private static final double ITEMS_SHARE = 0.66;

    private final Tools tools;
    private final Texts texts;
    private final AgendaModels models;
    private final AgendaBar bar;
    private final BringDrawer drawer;
    private final AgendaTable table;
    private final ItemPane item;
    private final TextField adding = new TextField();
    private final StackPane above = new StackPane();
    private final SplitPane split = new SplitPane();
    private final ScrollPane scroll = new ScrollPane(split);

    public AgendaPane(
            Tools tools, OpenMeeting open, AgendaModels models, MeetingPreview preview, Supplier<Directory> directory) {
        this.tools = tools;
        this.texts = tools.texts();
        this.models = models;
        var mark = new DropMark(texts);
        this.table = new AgendaTable(texts, models.agenda(), models.order(), open, mark, this::attach);
        this.item = new ItemPane(tools, open, models, preview, directory);
        this.bar = new AgendaBar(tools, models.templates(), models.transfers(), item::toTitle);
        this.drawer =
                new BringDrawer(tools, models.transfers(), () -> bar().bring().setSelected(false));
        getStyleClass().add("agenda");
        setId("agenda");
        table.onKeys(this::remove, item);
        split.setOrientation(Orientation.VERTICAL);
        split.getItems().setAll(upper());
        VBox.setVgrow(above, Priority.ALWAYS);
        StackPane.setAlignment(drawer, Pos.CENTER_RIGHT);
        drawer.setMaxWidth(DRAWER);
        drawer.visibleProperty().bind(bar.bring().selectedProperty());
        bar.bring().selectedProperty().subscribe(isOpen -> {
            if (isOpen) drawer.focusFirst();
            makeRoom();
        });
        widthProperty().subscribe(_ -> makeRoom());
        makeScroll();
        getChildren().setAll(scroll, drawer);
        var withMark = new StackPane(table, mark);
        var none = new EmptyAgenda(tools, models.templates(), item::toTitle, this::addItem);
        models.agenda().rowsProperty().subscribe(rows -> {
            above.getChildren().setAll(rows.isEmpty() ? none : withMark);
            showItem(!rows.isEmpty());
            bar.hasItems(!rows.isEmpty());
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

    /// What one does stands in the row where titles are typed, or above the items where that has no room for it.
    private Node upper() {
        var row = addRow();
        var upper = new VBox(bar, above, row, new AgendaFooter(tools, models.agenda()));
        widthProperty().map(width -> width.doubleValue() >= ROOM_IN_A_ROW).subscribe(isWide -> {
            upper.getChildren().remove(bar);
            row.getChildren().remove(bar);
            if (isWide) row.getChildren().add(bar);
            else upper.getChildren().addFirst(bar);
        });
        return upper;
    }

    private HBox addRow() {
        adding.setId("add-item");
        adding.setPromptText(texts.get("meeting.agenda.add.prompt"));
        adding.setAccessibleText(texts.get("meeting.agenda.add"));
        HBox.setHgrow(adding, Priority.ALWAYS);
        adding.setOnKeyPressed(key -> {
            if (key.getCode() != KeyCode.ENTER) return;
            add(key.isShiftDown());
            key.consume();
        });
        var row = new HBox(adding, tools.buttons().icon("meeting.agenda.add", Icon.ADD, () -> add(false)));
        row.getStyleClass().addAll("button-row", "agenda-add");
        return row;
    }

    private void add(boolean isAfterThis) {
        models.agenda().add(adding.getText(), isAfterThis);
        adding.clear();
        adding.requestFocus();
    }

    private void remove() {
        models.agenda().remove(titles -> tools.sayUndoable(texts.get("meeting.item.removed", titles)));
    }

    /// In a low window, or with large text, the agenda and the item keep their heights and are scrolled.
    private void makeScroll() {
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        split.getStyleClass().add("agenda-split");
    }

    /// An empty agenda has the whole height.
    private void showItem(boolean isShown) {
        if (isShown == split.getItems().contains(item)) return;
        if (isShown) {
            split.getItems().add(item);
            split.setDividerPositions(ITEMS_SHARE);
        } else split.getItems().remove(item);
    }

    /// What dropping files on an item does; a test calls it, for no test can drop.
    void attach(long itemId, List<Path> files) {
        models.attachments()
                .add(
                        files,
                        itemId,
                        leftOut -> tools.toasts()
                                .say(texts.get(
                                        "meeting.attachments.leftOut",
                                        leftOut.getFirst().getFileName())));
    }

    /// The drawer stands beside the agenda where there is room for both, and over its end where there is not.
    private void makeRoom() {
        boolean isBeside = bar.bring().isSelected() && getWidth() >= ROOM_FOR_BOTH;
        StackPane.setMargin(scroll, new Insets(0, isBeside ? DRAWER + 8 : 0, 0, 0));
    }

    private AgendaBar bar() {
        return bar;
    }
}
