package fi.poytakirjuri.ui.meeting.live;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.AgendaClock;
import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.register.meeting.MeetingPace;
import fi.poytakirjuri.register.meeting.Minutes.Matter;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import fi.poytakirjuri.ui.meeting.open.WrappedLabel;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The items of the meeting: which one is under way, which are done, when each begins and how long it took. Enter takes
/// the lit one up.
final class LiveAgenda extends ListView<Matter> {
    private final Texts texts;
    private final LiveModel model;
    private final OpenMeeting open;
    private boolean isShowing;

    LiveAgenda(Texts texts, LiveModel model, Runnable takeUp) {
        this.texts = texts;
        this.model = model;
        this.open = model.open();
        setId("live-agenda");
        getStyleClass().add("item-list");
        setMinWidth(150);
        setAccessibleText(texts.get("live.agenda"));
        setCellFactory(_ -> new Cell());
        open.minutesProperty().subscribe(_ -> show());
        open.itemProperty().subscribe(_ -> select());
        getSelectionModel().selectedItemProperty().subscribe((_, matter) -> {
            if (!isShowing && matter != null) open.goTo(matter.item().id());
        });
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ENTER || key.isShortcutDown()) return;
            takeUp.run();
            key.consume();
        });
    }

    void showPace() {
        refresh();
    }

    private void show() {
        isShowing = true;
        getItems().setAll(open.matters());
        isShowing = false;
        select();
    }

    private void select() {
        var id = open.itemProperty().get();
        for (int i = 0; i < getItems().size(); i++)
            if (Long.valueOf(getItems().get(i).item().id()).equals(id)) {
                isShowing = true;
                getSelectionModel().clearAndSelect(i);
                getFocusModel().focus(i);
                isShowing = false;
                if (!isFocused()) scrollTo(Math.max(0, i - 2));
            }
    }

    private final class Cell extends ListCell<Matter> {
        private final Label number = new Label();
        private final WrappedLabel title = new WrappedLabel();
        private final Label time = new Label();
        private final HBox line = new HBox(8, number, new VBox(2, title, time));

        Cell() {
            number.setMinWidth(Region.USE_PREF_SIZE);
            number.getStyleClass().add("quiet");
            time.getStyleClass().addAll("quiet", "small");
            title.wrapTo(LiveAgenda.this
                    .widthProperty()
                    .subtract(number.widthProperty())
                    .subtract(48));
            setPrefWidth(1);
        }

        @Override
        protected void updateItem(@Nullable Matter matter, boolean empty) {
            super.updateItem(matter, empty);
            if (matter == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var item = matter.item();
            var pace = model.course().pace();
            boolean isNow = model.course().isUnderWay()
                    && pace.flatMap(MeetingPace::underWay)
                            .map(AgendaItem::id)
                            .filter(i -> i == item.id())
                            .isPresent();
            boolean isDone = !isNow && model.course().begun().containsKey(item.id());
            number.setText(
                    open.minutes().flatMap(m -> m.writtenNumber(item.id())).orElse(""));
            title.setText(item.title());
            title.getStyleClass().setAll("label", isNow ? "item-now" : "item-later");
            var told = time(item, pace, isNow, isDone);
            time.setText(told);
            time.setManaged(!told.isEmpty());
            time.setGraphic(isNow ? Icon.NEXT.node() : isDone ? Icon.DONE.node() : null);
            setAccessibleText(String.join(", ", number.getText() + " " + title.getText(), told));
            setGraphic(line);
        }
    }

    private String time(AgendaItem item, Optional<MeetingPace> pace, boolean isNow, boolean isDone) {
        var planned = item.minutes() == null ? "" : texts.get("meeting.minutes", item.minutes());
        var used = pace.flatMap(p -> p.used(item.id())).map(u -> u.toMinutes());
        if (isNow) return texts.get("live.item.now", taken(item, used.orElse(0L)));
        if (isDone) return texts.get("live.item.done", taken(item, used.orElse(0L)));
        var begins = open.meeting()
                .flatMap(m -> new AgendaClock(
                                m.timetable(),
                                open.matters().stream().map(Matter::item).toList())
                        .begins(item.id()))
                .map(texts.dates()::clock)
                .orElse("");
        return planned.isEmpty() ? begins : (begins + " · " + planned);
    }

    /// "7/15 min", or what was taken where nothing was planned.
    private String taken(AgendaItem item, long minutes) {
        return item.minutes() == null
                ? texts.get("meeting.minutes", minutes)
                : texts.get("meeting.agenda.used.of", minutes, item.minutes());
    }
}
