package fi.poytakirjuri.ui.meeting.live;

import fi.poytakirjuri.exchange.sample.SampleCopy;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingNumber;
import fi.poytakirjuri.register.meeting.Minutes;
import fi.poytakirjuri.register.meeting.NewMeeting;
import fi.poytakirjuri.ui.SteppedClock;
import fi.poytakirjuri.ui.WindowTest;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Screen;
import fi.poytakirjuri.ui.meeting.RoomFixture;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.util.WaitForAsyncUtils;

/// A test of a meeting that goes on, in a real window with the sample's people, by keyboard alone. Every key is
/// counted: those that write a letter of the memo, and all others.
abstract class LiveRoomTest extends WindowTest {
    private static final List<String> ARRIVED = List.of("agenda-table", "add-item", "entry-line");

    protected final SteppedClock clock = new SteppedClock(LocalDate.of(2026, 4, 21), LocalTime.of(13, 0));
    protected RoomFixture room;
    protected long body;
    protected long meeting;
    protected int letters;
    protected int others;

    @BeforeEach
    final void openSample() throws Exception {
        var register = folder.resolve("esimerkki.poyta");
        SampleCopy.make(register);
        room = new RoomFixture(Database.open(register, clock), clock, background, Platform::runLater, prefs);
        body = room.stores.bodies().bodies().getFirst().id();
    }

    @AfterEach
    final void closeSample() {
        settle();
        room.database.close();
    }

    protected final Minutes sampleMemo() {
        var found =
                room.stores.meetings().find(body, new MeetingNumber(3, 2026)).orElseThrow();
        return room.stores.minutes().read(found.id()).orElseThrow();
    }

    /// A meeting as it stands when its day comes: invited, with its agenda, and nothing written.
    protected final void invite(Meeting like, Iterable<AgendaItem> items) {
        var times = like.timetable();
        meeting = room.stores
                .meetings()
                .add(new NewMeeting(
                        body,
                        like.title(),
                        times.date(),
                        times.start(),
                        times.end(),
                        like.place(),
                        like.convenerId(),
                        like.chairId(),
                        like.secretaryId(),
                        "",
                        ""));
        for (var item : items) {
            long id = room.stores.agendas().add(meeting, item.title(), null);
            room.stores.agendas().setKind(id, item.kind());
            room.stores.agendas().setMinutes(id, item.minutes());
            room.stores.agendas().setPresenter(id, item.presenter());
        }
        room.stores.meetings().setState(meeting, MeetingState.INVITED);
    }

    /// Opens the meeting's room anew, as after a start of the program.
    protected final void openMeeting() {
        onScreen(() -> room.tools.navigation().goTo(Place.meetings()));
        Screen screen = onScreen(() -> room.screen(body));
        show(onScreen(() -> {
            room.tools.navigation().placeProperty().subscribe(screen::show);
            return new StackPane(screen.view());
        }));
        onScreen(() -> {
            stage.setWidth(1280);
            room.tools.navigation().goTo(Place.meeting(meeting));
        });
        settle();
        rest();
        awaitFocus(ARRIVED);
    }

    /// To Kokoustila by its key.
    protected final void goLive() {
        key(KeyCode.CONTROL, KeyCode.DIGIT5);
        awaitFocus(List.of("entry-line"));
    }

    /// A view takes the focus once it has been read and drawn; the next key of a hand comes long after that.
    private void awaitFocus(List<String> ids) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> onScreen(() -> ids.contains(focused())));
        } catch (TimeoutException e) {
            throw new AssertionError("the focus is at " + focused(), e);
        }
    }

    protected final Minutes now() {
        rest();
        return room.stores.minutes().read(meeting).orElseThrow();
    }

    /// Types what becomes part of the memo.
    protected final void words(String words) {
        type(words);
        letters += words.length();
    }

    /// Types what does not: a kind's letter, the beginning of a name that is offered whole.
    protected final void signs(String typed) {
        type(typed);
        others += typed.length();
    }

    /// Letter by letter as a keyboard sends them, but without the robot's wait after each.
    private void type(String typed) {
        onScreen(() -> typed.chars().forEach(letter -> {
            var key = new KeyEvent(
                    KeyEvent.KEY_TYPED, Character.toString(letter), "", KeyCode.UNDEFINED, false, false, false, false);
            Event.fireEvent(stage.getScene().getFocusOwner(), key);
        }));
        rest();
    }

    /// Presses a key, with Ctrl, Shift or Alt before it: one keystroke.
    protected final void key(KeyCode... keys) {
        var held = List.of(keys).subList(0, keys.length - 1);
        var code = keys[keys.length - 1];
        onScreen(() -> {
            for (var type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED))
                Event.fireEvent(
                        stage.getScene().getFocusOwner(),
                        new KeyEvent(
                                type,
                                KeyEvent.CHAR_UNDEFINED,
                                code.getName(),
                                code,
                                held.contains(KeyCode.SHIFT),
                                held.contains(KeyCode.CONTROL),
                                held.contains(KeyCode.ALT),
                                false));
        });
        others++;
        rest();
    }

    /// Until what followed is done, on the register and on the screen.
    protected final void rest() {
        background.awaitIdle(Duration.ofSeconds(10));
        onScreen(() -> {});
        background.awaitIdle(Duration.ofSeconds(10));
        onScreen(() -> {});
    }

    protected final void keys(int times, KeyCode key) {
        for (int i = 0; i < times; i++) key(key);
    }

    protected final Node lookup(String selector) {
        return onScreen(() -> stage.getScene().getRoot().lookup(selector));
    }

    protected final String told(String selector) {
        return ((Labeled) lookup(selector)).getText().replace('\u00a0', ' ');
    }

    protected final String line() {
        return ((TextArea) lookup("#entry-line")).getText();
    }

    protected final String focused() {
        var owner = stage.getScene().getFocusOwner();
        return owner == null || owner.getId() == null ? "" : owner.getId();
    }
}
