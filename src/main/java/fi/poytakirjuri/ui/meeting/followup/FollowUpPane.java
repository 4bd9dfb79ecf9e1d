package fi.poytakirjuri.ui.meeting.followup;

import fi.poytakirjuri.register.report.FollowUps.Followed;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.MeetingStores;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The open actions of earlier meetings, to be marked in the meeting; in sight only at the item that goes through them.
public final class FollowUpPane extends VBox {
    private final Tools tools;
    private final FollowUpModel model;
    private final Map<Long, FollowUpRow> rows = new HashMap<>();
    private final Label title;
    private final Label none;
    private final Label keys;
    private final Button writeDown;

    public FollowUpPane(Tools tools, OpenMeeting open, MeetingStores stores) {
        this.tools = tools;
        this.model = new FollowUpModel(tools, open, stores);
        setId("follow-up");
        getStyleClass().add("action-rows");
        title = new Label(tools.texts().get("task.followUp.title"));
        title.getStyleClass().add("form-label");
        title.setWrapText(true);
        none = new Label(tools.texts().get("task.followUp.none"));
        none.getStyleClass().add("quiet");
        none.setWrapText(true);
        keys = new Label(tools.texts().get("task.followUp.keys"));
        keys.getStyleClass().addAll("quiet", "small");
        keys.setWrapText(true);
        writeDown = tools.buttons().of("task.followUp.writeDown", Icon.MINUTES, model::writeDown);
        managedProperty().bind(visibleProperty());
        model.followedProperty().subscribe(this::show);
        open.minutesProperty().subscribe(_ -> setVisible(model.isHere()));
        open.itemProperty().subscribe(_ -> setVisible(model.isHere()));
    }

    /// The caret to the first action; false when there is none here.
    public boolean write() {
        if (!isVisible() || model.followedProperty().get().isEmpty()) return false;
        row(model.followedProperty().get().getFirst()).write();
        return true;
    }

    private void show(List<Followed> followed) {
        rows.keySet().removeIf(id -> followed.stream().noneMatch(f -> f.action().id() == id));
        var nodes = new ArrayList<Node>();
        nodes.add(title);
        nodes.add(followed.isEmpty() ? none : keys);
        for (var each : followed) {
            var row = row(each);
            row.show(each);
            nodes.add(row);
        }
        if (model.hasTold()) nodes.add(writeDown);
        if (!getChildren().equals(nodes)) getChildren().setAll(nodes);
    }

    private FollowUpRow row(Followed followed) {
        return rows.computeIfAbsent(followed.action().id(), _ -> new FollowUpRow(tools, model));
    }
}
