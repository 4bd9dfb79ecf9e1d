package fi.poytakirjuri.ui.meeting.attendance;

import fi.poytakirjuri.language.Reading;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.Movement;
import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.register.meeting.Attendee;
import fi.poytakirjuri.ui.kit.Choice;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// The arrivals and departures of one person, each with its time and item to correct. A row stays the same node while
/// its stamp is there, so that typing in it is not disturbed.
final class MovingRows extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final OpenMeeting open;
    private final AttendanceModel model;
    private final Map<Long, Row> rows = new HashMap<>();

    MovingRows(Tools tools, OpenMeeting open, AttendanceModel model) {
        this.tools = tools;
        this.texts = tools.texts();
        this.open = open;
        this.model = model;
        getStyleClass().add("section");
    }

    void show(Attendee who) {
        var shown = new ArrayList<Node>();
        for (var moving : who.movements()) {
            var row = rows.computeIfAbsent(moving.id(), _ -> new Row());
            row.show(moving);
            shown.add(row);
        }
        if (!getChildren().equals(shown)) getChildren().setAll(shown);
        rows.keySet().removeIf(id -> who.movements().stream().noneMatch(m -> m.id() == id));
    }

    /// The caret to the first stamp's time, selected to be written over.
    void focusFirst() {
        if (getChildren().isEmpty()) return;
        var time = ((Row) getChildren().getFirst()).time;
        time.requestFocus();
        time.selectAll();
    }

    private final class Row extends VBox {
        private final TextField time = new TextField();
        private final fi.poytakirjuri.ui.kit.AutosavedField saved;
        private final CheckBox recused = new CheckBox(texts.get("meeting.attendance.recused"));
        private final HBox line = new HBox(6);

        Row() {
            time.setPrefColumnCount(5);
            saved = tools.autosave().field(time).checkedBy(this::problem);
            line.setAlignment(Pos.BOTTOM_LEFT);
            getChildren().setAll(line, recused);
            setSpacing(4);
        }

        void show(Attendee.Moving moving) {
            var kind = texts.of("meeting", moving.kind());
            saved.show(
                    moving.id(),
                    moving.time() == null ? "" : texts.dates().time(moving.time()),
                    typed -> model.setTime(moving, typed));
            showRecused(moving);
            if (line.getChildren().isEmpty()) {
                var row = new FormRow(texts.get("meeting.attendance.at", kind), time, saved.messageProperty());
                line.getChildren().setAll(row, new FormRow(texts.get("meeting.attendance.item"), item(moving)));
                line.getChildren()
                        .add(tools.buttons()
                                .icon("meeting.attendance.unmove", Icon.DELETE, () -> model.removeMoving(moving)));
            }
        }

        /// Only those leave as disqualified who leave.
        private void showRecused(Attendee.Moving moving) {
            recused.setVisible(moving.kind() == Movement.LEFT);
            recused.setManaged(recused.isVisible());
            recused.setSelected(moving.isRecused());
            recused.setOnAction(_ -> model.setRecused(moving, recused.isSelected()));
        }

        private Choice<Optional<AgendaItem>> item(Attendee.Moving moving) {
            var items = new ArrayList<Optional<AgendaItem>>(List.of(Optional.empty()));
            for (var matter : open.matters()) items.add(Optional.of(matter.item()));
            var choice = new Choice<>(
                    items,
                    this::words,
                    chosen -> model.setItem(moving, chosen.map(AgendaItem::id).orElse(null)));
            choice.setPrefWidth(110);
            choice.show(items.stream()
                    .filter(i -> i.map(AgendaItem::id).equals(Optional.ofNullable(moving.itemId())))
                    .findFirst()
                    .orElse(Optional.empty()));
            return choice;
        }

        private String words(Optional<AgendaItem> item) {
            return item.flatMap(i ->
                            open.minutes().map(m -> i.number().write(m.meeting().numberStyle()) + " " + i.title()))
                    .orElse(texts.get("meeting.attendance.item.none"));
        }

        private Optional<String> problem(String typed) {
            return typed.isBlank() || Reading.time(typed).isPresent()
                    ? Optional.empty()
                    : Optional.of(texts.get("meeting.time.unread"));
        }
    }
}
