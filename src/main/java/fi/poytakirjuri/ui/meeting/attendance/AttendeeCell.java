package fi.poytakirjuri.ui.meeting.attendance;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.Capacity;
import fi.poytakirjuri.register.meeting.Attendee;
import java.util.ArrayList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Draws one of the people: name and whom they speak for, when they came or went, and whether they are there.
final class AttendeeCell extends ListCell<Attendee> {
    private final Texts texts;
    private final Label name = new Label();
    private final Label detail = new Label();
    private final Label movements = new Label();
    private final PresenceLabel presence;
    private final HBox line;

    AttendeeCell(Texts texts, AttendanceModel model) {
        this.texts = texts;
        this.presence = new PresenceLabel(texts);
        detail.getStyleClass().addAll("quiet", "small");
        detail.setWrapText(true);
        movements.getStyleClass().add("small");
        movements.setMinWidth(USE_PREF_SIZE);
        var who = new VBox(2, name, detail);
        HBox.setHgrow(who, Priority.ALWAYS);
        var state = new HBox(presence);
        state.getStyleClass().add("presence-column");
        state.setMinWidth(USE_PREF_SIZE);
        line = new HBox(16, who, movements, state);
        line.setAlignment(Pos.CENTER_LEFT);
        presence.setOnMouseClicked(_ -> {
            if (getItem() != null) model.cycle(getItem());
        });
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
        name.setText(who.duty() == null ? who.name() : who.name() + ", " + texts.of("meeting", who.duty()));
        detail.setText(detail(texts, who));
        detail.setManaged(!detail.getText().isEmpty());
        movements.setText(movements(texts, who));
        presence.show(who.presence());
        setAccessibleText(String.join(", ", name.getText(), detail.getText(), presence.getText(), movements.getText()));
        setGraphic(line);
    }

    /// Organisation and, for a seat, its role or sectors; for others in what capacity they are there.
    static String detail(Texts texts, Attendee who) {
        var parts = new ArrayList<String>();
        if (!who.organisation().isEmpty()) parts.add(who.organisation());
        if (!who.sectors().isEmpty()) parts.add(String.join(", ", who.sectors()));
        else if (who.role() != null) parts.add(texts.of("paper", who.role()));
        if (who.capacity() != Capacity.MEMBER) parts.add(texts.of("meeting", who.capacity()));
        return String.join(" · ", parts);
    }

    private static String movements(Texts texts, Attendee who) {
        var told = new ArrayList<String>();
        for (var moving : who.movements())
            told.add(texts.of("meeting", moving.kind())
                    + (moving.time() == null ? "" : " " + texts.dates().clock(moving.time())));
        return String.join("\n", told);
    }
}
