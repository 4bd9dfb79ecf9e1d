package fi.poytakirjuri.ui.meeting.list;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.ui.kit.Caret;
import fi.poytakirjuri.ui.kit.Chips;
import fi.poytakirjuri.ui.kit.EmptyState;
import fi.poytakirjuri.ui.kit.FilterField;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// All meetings by year; Enter opens one, Ctrl+N adds one, Del removes one.
public final class MeetingListPane extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final MeetingListModel model;
    private final NewMeetingPane newMeeting;
    private final ListView<MeetingRow> list = new ListView<>();
    private final FilterField filter;
    private final Chips chips;
    private final StackPane content = new StackPane();
    private final Node none;
    private final Node noneFits;

    /// @param views    the choice between the list and a year
    /// @param planYear begins the planning of a whole year
    public MeetingListPane(Tools tools, MeetingListModel model, NewMeetingModel adding, Node views, Runnable planYear) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        this.newMeeting = new NewMeetingPane(tools, adding, this::open);
        this.filter = new FilterField(texts.get("meeting.filter"));
        this.chips = new Chips(texts, filter::clear);
        this.none = empty(planYear);
        this.noneFits = nothingFits();
        getStyleClass().add("page");
        setId("meetings");
        getChildren().addAll(head(views), newMeeting, chips, content);
        VBox.setVgrow(content, Priority.ALWAYS);
        makeList();
        model.filterProperty().bindBidirectional(filter.textProperty());
        model.rowsProperty().subscribe(this::show);
        model.countProperty().subscribe(_ -> show(model.rowsProperty().get()));
    }

    /// The caret to the filter.
    public void filter() {
        filter.requestFocus();
        filter.selectAll();
    }

    /// The caret to the list.
    public void focusList() {
        Caret.to(list);
    }

    /// Opens the fields of a new meeting.
    public void makeNew() {
        newMeeting.open();
    }

    private Node head(Node views) {
        var title = new Label(texts.get("meeting.list.title"));
        title.getStyleClass().add("page-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        filter.setPrefColumnCount(18);
        HBox.setHgrow(filter, Priority.SOMETIMES);
        var head = new HBox(
                title, gap, filter, views, tools.buttons().primary("meeting.list.add", Icon.ADD, this::makeNew));
        head.getStyleClass().add("page-head");
        return head;
    }

    private void makeList() {
        list.setId("meeting-list");
        list.getStyleClass().add("meeting-list");
        list.setAccessibleText(texts.get("meeting.list.title"));
        list.setCellFactory(_ -> cell());
        list.getSelectionModel()
                .selectedIndexProperty()
                .subscribe((was, is) -> passHeading(was.intValue(), is.intValue()));
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            var meeting = selected();
            if (meeting.isEmpty()) return;
            if (key.getCode() == KeyCode.ENTER) open(meeting.get().id());
            else if (key.getCode() == KeyCode.DELETE) model.remove(meeting.get());
            else return;
            key.consume();
        });
    }

    private MeetingCell cell() {
        var cell = new MeetingCell(tools, list.widthProperty());
        cell.setOnMouseClicked(click -> {
            if (cell.getItem() instanceof MeetingRow.Line line)
                open(line.meeting().id());
        });
        return cell;
    }

    /// A year's heading is never the one selected: the selection goes on the way it was going.
    private void passHeading(int was, int is) {
        var rows = list.getItems();
        if (is < 0 || is >= rows.size() || rows.get(is) instanceof MeetingRow.Line) return;
        int next = was > is && is > 0 ? is - 1 : is + 1;
        javafx.application.Platform.runLater(() -> list.getSelectionModel().select(next));
    }

    private void show(List<MeetingRow> rows) {
        var selected = selected().map(Meeting::id);
        int index = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(rows);
        var words = filter.getText().strip();
        chips.show(words.isEmpty() ? List.of() : List.of(new Chips.Chip(words, filter::clear)));
        content.getChildren().setAll(model.countProperty().get() == 0 ? none : rows.isEmpty() ? noneFits : list);
        if (rows.isEmpty()) return;
        int at =
                selected.map(id -> indexOf(rows, id)).filter(i -> i >= 0).orElse(Math.clamp(index, 1, rows.size() - 1));
        list.getSelectionModel().select(at);
    }

    private static int indexOf(List<MeetingRow> rows, long id) {
        for (int i = 0; i < rows.size(); i++)
            if (rows.get(i) instanceof MeetingRow.Line line && line.meeting().id() == id) return i;
        return -1;
    }

    private Optional<Meeting> selected() {
        return list.getSelectionModel().getSelectedItem() instanceof MeetingRow.Line line
                ? Optional.of(line.meeting())
                : Optional.empty();
    }

    private void open(long id) {
        tools.navigation().goTo(Place.meeting(id));
    }

    private Node empty(Runnable planYear) {
        var add = tools.buttons().primary("meeting.list.add", Icon.ADD, this::makeNew);
        var plan = tools.buttons().of("plan.begin", Icon.MEETINGS, planYear);
        return new EmptyState(Icon.MEETINGS, texts.get("meeting.list.none"), add, plan);
    }

    private Node nothingFits() {
        var clear = tools.buttons().of("meeting.filter.clear", Icon.REMOVE, filter::clear);
        return new EmptyState(Icon.SEARCH, texts.get("meeting.list.noneFits"), clear);
    }
}
