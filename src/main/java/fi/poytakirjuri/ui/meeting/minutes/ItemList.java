package fi.poytakirjuri.ui.meeting.minutes;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.Minutes.Matter;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import fi.poytakirjuri.ui.meeting.open.WrappedLabel;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The items of the meeting, with a sign of what has been written of each.
final class ItemList extends ListView<Matter> {
    private final Texts texts;
    private final OpenMeeting open;
    private boolean isShowing;

    ItemList(Texts texts, OpenMeeting open) {
        this.texts = texts;
        this.open = open;
        setId("minutes-items");
        getStyleClass().add("item-list");
        setMinWidth(150);
        setAccessibleText(texts.get("meeting.minutes.items"));
        setCellFactory(_ -> new Cell());
        open.minutesProperty().subscribe(_ -> show());
        open.itemProperty().subscribe(_ -> select());
        getSelectionModel().selectedItemProperty().subscribe((_, matter) -> {
            if (!isShowing && matter != null) open.goTo(matter.item().id());
        });
    }

    private void show() {
        isShowing = true;
        var now = open.matters();
        if (getItems().size() != now.size()) getItems().setAll(now);
        else
            for (int i = 0; i < now.size(); i++)
                if (!getItems().get(i).equals(now.get(i))) getItems().set(i, now.get(i));
        isShowing = false;
        select();
    }

    private void select() {
        var id = open.itemProperty().get();
        for (int i = 0; i < getItems().size(); i++)
            if (Long.valueOf(getItems().get(i).item().id()).equals(id)) {
                if (getSelectionModel().getSelectedIndex() != i)
                    getSelectionModel().clearAndSelect(i);
                if (!isFocused()) scrollTo(Math.max(0, i - 2));
            }
    }

    private final class Cell extends ListCell<Matter> {
        private final Label number = new Label();
        private final WrappedLabel title = new WrappedLabel();
        private final HBox signs = new HBox(4);
        private final VBox words = new VBox(4, title, signs);
        private final HBox line = new HBox(8, number, words);

        Cell() {
            number.setMinWidth(Region.USE_PREF_SIZE);
            number.getStyleClass().add("quiet");
            signs.getStyleClass().add("quiet");
            title.wrapTo(ItemList.this
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
            number.setText(number(matter));
            title.setText(matter.item().title());
            var told = told(matter);
            signs.getChildren().setAll(told.stream().map(s -> s.icon.node()).toList());
            signs.setManaged(!told.isEmpty());
            var words = told.stream().map(Sign::words).toList();
            setAccessibleText(number.getText() + " " + title.getText() + ", " + String.join(", ", words));
            setGraphic(line);
        }
    }

    private String number(Matter matter) {
        return open.meeting()
                .map(m -> matter.item().number().write(m.numberStyle()))
                .orElse("");
    }

    private List<Sign> told(Matter matter) {
        var item = matter.item();
        var told = new ArrayList<Sign>();
        boolean isWritten = !(item.text() + item.discussion()).isEmpty();
        if (isWritten) told.add(new Sign(Icon.EDIT, texts.get("meeting.minutes.written")));
        if (!item.decision().isEmpty()) told.add(new Sign(Icon.DECISION, texts.get("meeting.minutes.decided")));
        if (!matter.actions().isEmpty())
            told.add(new Sign(
                    Icon.ACTION,
                    texts.count("meeting.minutes.actions", matter.actions().size())));
        return told;
    }

    private record Sign(Icon icon, String words) {}
}
