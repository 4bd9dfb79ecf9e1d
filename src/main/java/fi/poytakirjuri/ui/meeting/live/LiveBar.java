package fi.poytakirjuri.ui.meeting.live;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.ui.kit.Buttons;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;

/// Which meeting it is, whether it is open, how it keeps its time, and the keys to go about in it.
final class LiveBar extends FlowPane {
    /// Closer than this to its plan a meeting is on time.
    private static final Duration ON_TIME = Duration.ofMinutes(2);

    private final Texts texts;
    private final LiveModel model;
    private final Label title = new Label();
    private final Label open = new Label();
    private final Label pace = new Label();
    private final Button begin;
    private final Button end;

    LiveBar(Tools tools, LiveModel model) {
        super(12, 4);
        this.texts = tools.texts();
        this.model = model;
        getStyleClass().add("live-bar");
        title.getStyleClass().add("section-title");
        title.setId("live-title");
        open.setId("live-open");
        pace.setId("live-pace");
        begin = Buttons.withKey(
                tools.buttons().primary("live.open", Icon.CLOCK, model.course()::openMeeting), shifted(KeyCode.A));
        begin.setId("live-begin");
        end = Buttons.withKey(
                tools.buttons().of("live.close", Icon.DONE, model.course()::closeMeeting), shifted(KeyCode.P));
        end.setId("live-end");
        var keys = new Label(texts.get("live.keys"));
        keys.getStyleClass().addAll("quiet", "small");
        getChildren().setAll(title, begin, open, pace, end, keys);
        model.open().minutesProperty().subscribe(minutes -> {
            if (minutes != null) show(minutes.meeting());
        });
    }

    void showPace() {
        var late = model.course().pace().flatMap(p -> p.late());
        pace.setVisible(late.isPresent());
        pace.setManaged(late.isPresent());
        late.ifPresent(this::show);
    }

    private void show(Meeting meeting) {
        var times = meeting.timetable();
        title.setText(meeting.title() + " " + meeting.writtenNumber());
        seen(begin, times.opened() == null);
        seen(end, times.opened() != null && times.closed() == null);
        open.setVisible(times.opened() != null);
        open.setManaged(times.opened() != null);
        if (times.opened() != null)
            open.setText(
                    times.closed() == null
                            ? texts.get("live.open.since", texts.dates().clock(times.opened()))
                            : texts.get("live.held", texts.dates().clock(times.opened(), times.closed())));
        open.setGraphic((times.closed() == null ? Icon.CLOCK : Icon.DONE).node());
        open.getStyleClass().setAll("label", "state", times.closed() == null ? "good" : "calm");
        showPace();
    }

    private void show(Duration late) {
        boolean isOnTime = late.abs().compareTo(ON_TIME) < 0;
        var minutes = late.abs().toMinutes();
        var told = isOnTime
                ? texts.get("live.pace.onTime")
                : late.isNegative() ? texts.get("live.pace.ahead", minutes) : texts.get("live.pace.late", minutes);
        var ends = model.course().isUnderWay()
                ? model.course().pace().flatMap(p -> p.ends())
                : Optional.<LocalTime>empty();
        pace.setText(ends.map(
                        e -> told + texts.get("live.pace.ends", texts.dates().clock(e)))
                .orElse(told));
        boolean isLate = !isOnTime && !late.isNegative();
        pace.setGraphic((isLate ? Icon.WARNING : Icon.DONE).node());
        pace.getStyleClass().setAll("label", "state", isLate ? "watch" : "calm");
    }

    private static void seen(Button button, boolean isSeen) {
        button.setVisible(isSeen);
        button.setManaged(isSeen);
    }

    private static KeyCombination shifted(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    }
}
