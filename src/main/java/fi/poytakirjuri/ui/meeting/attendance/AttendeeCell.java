package fi.poytakirjuri.ui.meeting.attendance;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.Capacity;
import fi.poytakirjuri.register.choice.OfficeKind;
import fi.poytakirjuri.register.meeting.Attendee;
import fi.poytakirjuri.register.meeting.MeetingDuty;
import fi.poytakirjuri.ui.meeting.open.WrappedLabel;
import java.util.ArrayList;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
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
    private final WrappedLabel name = new WrappedLabel();
    private final WrappedLabel detail = new WrappedLabel();
    private final Label movements = new Label();
    private final PresenceLabel presence;
    private final HBox line;

    /// @param width of the list, which the words are wrapped to
    AttendeeCell(Texts texts, AttendanceModel model, ObservableDoubleValue width) {
        this.texts = texts;
        this.presence = new PresenceLabel(texts);
        detail.getStyleClass().addAll("quiet", "small");
        movements.getStyleClass().add("small");
        movements.setMinWidth(USE_PREF_SIZE);
        var who = new VBox(2, name, detail);
        HBox.setHgrow(who, Priority.ALWAYS);
        var state = new HBox(presence);
        state.getStyleClass().add("presence-column");
        state.setMinWidth(USE_PREF_SIZE);
        line = new HBox(16, who, movements, state);
        line.setAlignment(Pos.CENTER_LEFT);
        var rest = Bindings.createDoubleBinding(
                () -> width.get() - movements.getWidth() - state.getWidth() - 80,
                width,
                movements.widthProperty(),
                state.widthProperty());
        name.wrapTo(rest);
        detail.wrapTo(rest);
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
        name.setText(who.duty() == null ? who.name() : who.name() + " · " + duty(texts, who.duty()));
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

    private static String duty(Texts texts, MeetingDuty duty) {
        return texts.of(
                "paper",
                switch (duty) {
                    case CONVENER -> OfficeKind.CONVENER;
                    case CHAIR -> OfficeKind.CHAIR;
                    case SECRETARY -> OfficeKind.SECRETARY;
                });
    }

    static String movements(Texts texts, Attendee who) {
        var told = new ArrayList<String>();
        for (var moving : who.movements())
            told.add(texts.of("meeting", moving.kind())
                    + (moving.time() == null ? "" : " " + texts.dates().clock(moving.time())));
        return String.join("\n", told);
    }
}
