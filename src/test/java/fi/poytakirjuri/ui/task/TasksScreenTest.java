package fi.poytakirjuri.ui.task;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.desk.PaperDesk;
import fi.poytakirjuri.exchange.paper.PaperFiles;
import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.choice.ActionState;
import fi.poytakirjuri.ui.SampleRoomTest;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Room;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class TasksScreenTest extends SampleRoomTest {
    private void open() {
        var desk = new PaperDesk(room.database, body, texts);
        var files = new PaperFiles(desk, room.stores.bodies(), body, new PaperEngine());
        show(onScreen(() -> new TasksScreen(room.database, body, files, room.tools)));
        settle();
        goTo(Place.of(Room.TASKS));
        settle();
    }

    @Test
    void aListIsGoneThroughByTheKeyboardAlone() {
        open();
        int before = opened().size();
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("task-list");
        press(KeyCode.DOWN);
        press(KeyCode.SHIFT, KeyCode.DOWN);
        press(KeyCode.T);
        settle();
        assertThat(opened()).hasSize(before - 2);
        room.tools.undo().undo();
        settle();
        assertThat(opened()).hasSize(before);
        press(KeyCode.S);
        assertThat(stage.getScene().getFocusOwner().getStyleClass()).contains("move-due");
        robot.write("15.12.\n");
        settle();
        assertThat(opened()).anyMatch(Action::isMoved);
        press(KeyCode.ENTER);
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("task-text");
    }

    private List<Action> opened() {
        return room.stores.actions().all(body).stream()
                .filter(action -> action.state() == ActionState.OPEN || action.state() == ActionState.IN_PROGRESS)
                .toList();
    }
}
