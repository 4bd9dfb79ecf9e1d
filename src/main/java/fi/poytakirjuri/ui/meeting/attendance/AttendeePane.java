package fi.poytakirjuri.ui.meeting.attendance;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.Movement;
import fi.poytakirjuri.register.choice.Presence;
import fi.poytakirjuri.register.meeting.Attendee;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The one chosen: the marks as buttons, arrivals and departures to add and correct, an expert's items. Its controls
/// stay while what they show changes, so that the focus stays too.
final class AttendeePane extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final AttendanceModel model;
    private final Label name = new Label();
    private final Label detail = new Label();
    private final Map<Presence, ToggleButton> marks = new EnumMap<>(Presence.class);
    private final MovingRows movings;
    private final ExpertItems items;
    private @Nullable Attendee who;

    AttendeePane(Tools tools, OpenMeeting open, AttendanceModel model) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        this.movings = new MovingRows(tools, open, model);
        this.items = new ExpertItems(texts, open, model);
        getStyleClass().addAll("panel", "attendee");
        setMinWidth(260);
        setPrefWidth(300);
        setMaxWidth(340);
        setVisible(false);
        name.getStyleClass().add("section-title");
        name.setWrapText(true);
        detail.getStyleClass().addAll("quiet", "small");
        detail.setWrapText(true);
        getChildren().setAll(name, detail, marks(), moves(), movings, items);
    }

    void focusFirst() {
        marks.values().iterator().next().requestFocus();
    }

    void show(@Nullable Attendee now) {
        who = now;
        setVisible(now != null);
        if (now == null) return;
        name.setText(now.name());
        detail.setText(AttendeeCell.detail(texts, now));
        marks.forEach((presence, mark) -> mark.setSelected(now.presence() == presence));
        movings.show(now);
        items.show(now);
    }

    private Node marks() {
        var row = new FlowPane(6, 6);
        for (var presence : Presence.values()) {
            var mark = new ToggleButton(
                    texts.of("meeting", presence), PresenceLabel.icon(presence).node());
            mark.setOnAction(_ -> onWho(now -> model.mark(now, now.presence() == presence ? null : presence)));
            marks.put(presence, mark);
            row.getChildren().add(mark);
        }
        return row;
    }

    private Node moves() {
        var arrived = tools.buttons()
                .of("meeting.attendance.arrived", Icon.NEXT, () -> onWho(now -> model.move(now, Movement.ARRIVED)));
        var left = tools.buttons()
                .of("meeting.attendance.left", Icon.PREVIOUS, () -> onWho(now -> model.move(now, Movement.LEFT)));
        return new FlowPane(6, 6, arrived, left);
    }

    private void onWho(Consumer<Attendee> then) {
        if (who != null) then.accept(who);
    }
}
