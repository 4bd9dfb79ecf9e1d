package fi.poytakirjuri.ui.task;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.action.ActionWords;
import fi.poytakirjuri.ui.check.Badge;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Tools;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// An action in the list: what, who and by when, and how it stands; over the first of a group the group's name.
final class TaskCell extends ListCell<TaskRow> {
    private final Tools tools;
    private final Texts texts;
    private final ActionWords words;
    private final Label heading = new Label();
    private final Label what = new Label();
    private final Label about = new Label();
    private final Label state = new Label();
    private final Badge badge;
    private final VBox cell;

    TaskCell(Tools tools) {
        this.tools = tools;
        this.texts = tools.texts();
        this.words = new ActionWords(texts);
        heading.getStyleClass().add("task-heading");
        about.getStyleClass().addAll("quiet", "small");
        about.setMaxWidth(Double.MAX_VALUE);
        about.setMinWidth(0);
        HBox.setHgrow(about, Priority.ALWAYS);
        state.setMinWidth(USE_PREF_SIZE);
        badge = new Badge(tools).inCell();
        var second = new HBox(12, about, badge, state);
        second.setAlignment(Pos.CENTER_LEFT);
        var line = new VBox(2, what, second);
        line.getStyleClass().add("task-line");
        cell = new VBox(heading, line);
        // As wide as the list, so that long words end in three dots instead of making it scroll sideways.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable TaskRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        heading.setText(row.heading());
        heading.setVisible(!row.heading().isEmpty());
        heading.setManaged(!row.heading().isEmpty());
        var action = row.line().action();
        what.setText(action.text().isBlank() ? texts.get("task.noText") : firstLine(action.text()));
        about.setText(row.line().about());
        words.dress(state, action, tools.today());
        badge.show(Place.task(action.id()));
        setAccessibleText(
                String.join(", ", row.heading(), what.getText(), about.getText(), state.getText(), badge.told()));
        setGraphic(cell);
    }

    private static String firstLine(String text) {
        return text.strip().lines().findFirst().orElse("");
    }
}
