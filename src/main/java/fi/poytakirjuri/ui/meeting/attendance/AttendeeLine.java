package fi.poytakirjuri.ui.meeting.attendance;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.Attendee;
import fi.poytakirjuri.ui.meeting.open.WrappedLabel;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Draws one of the people in little room: the name, whether they are there, and when they came or went. In a narrow
/// list the mark stands below the name.
final class AttendeeLine extends ListCell<Attendee> {
    private static final double ENOUGH_FOR_ONE_ROW = 235;

    private final Texts texts;
    private final ObservableDoubleValue width;
    private final WrappedLabel name = new WrappedLabel();
    private final Label movements = new Label();
    private final PresenceLabel presence;
    private final VBox who;
    private final HBox line;

    /// @param width of the list, which the name is wrapped to
    AttendeeLine(Texts texts, ObservableDoubleValue width) {
        this.texts = texts;
        this.presence = new PresenceLabel(texts);
        movements.getStyleClass().addAll("quiet", "small");
        this.width = width;
        who = new VBox(2, name, movements);
        who.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(who, Priority.ALWAYS);
        line = new HBox(8, who, presence);
        line.setAlignment(Pos.CENTER_LEFT);
        name.wrapTo(Bindings.createDoubleBinding(
                () -> width.get() - (isNarrow() ? 36 : presence.getWidth() + 48), width, presence.widthProperty()));
        setPrefWidth(1);
    }

    @Override
    protected void updateItem(@Nullable Attendee who, boolean empty) {
        super.updateItem(who, empty);
        if (who == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(who.name());
        movements.setText(AttendeeCell.movements(texts, who));
        movements.setManaged(!movements.getText().isEmpty());
        presence.show(who.presence());
        arrange();
        setAccessibleText(String.join(
                ", ", name.getText(), AttendeeCell.detail(texts, who), presence.getText(), movements.getText()));
        setGraphic(line);
    }

    private boolean isNarrow() {
        return width.get() < ENOUGH_FOR_ONE_ROW;
    }

    private void arrange() {
        boolean isBelow = who.getChildren().contains(presence);
        if (isNarrow() == isBelow) return;
        if (isBelow) {
            who.getChildren().remove(presence);
            line.getChildren().add(presence);
        } else {
            line.getChildren().remove(presence);
            who.getChildren().add(1, presence);
        }
    }
}
