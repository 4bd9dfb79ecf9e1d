package fi.poytakirjuri.ui.meeting.course;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.check.DismissedStore;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.ArrayList;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// Tarkista ja viimeistele: what the memo lacks, line by line, and the button that makes its version. Findings warn and
/// never block.
final class ChecklistPanel extends Panel {
    private final Tools tools;
    private final Texts texts;
    private final RailModel model;
    private final RailDoors doors;
    private final TextField reason = new TextField();
    private final Button finish;
    private boolean isReasonShown;
    private @Nullable Standing shown;

    ChecklistPanel(Tools tools, RailModel model, RailDoors doors) {
        super(tools, "checklist", tools.texts().get("version.checklist"), doors::close);
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        this.doors = doors;
        reason.setId("correction-reason");
        finish = tools.buttons().primary("version.finalise", Icon.LOCK, this::finish);
        finish.setId("finalise");
        ChangeListener<@Nullable Standing> follow = (_, _, now) -> show(now);
        // Followed only while it is seen: a panel is made anew each time.
        sceneProperty().subscribe(scene -> {
            model.standingProperty().removeListener(follow);
            if (scene != null) model.standingProperty().addListener(follow);
        });
        show(model.standingProperty().get());
        offer(finish);
        focusOn(finish);
    }

    private void show(@Nullable Standing standing) {
        if (standing == null || standing.meeting().isLocked() || standing.equals(shown)) return;
        shown = standing;
        var rows = new ArrayList<Node>();
        var accepted = new ArrayList<Node>();
        for (var finding : standing.findings()) {
            var why = DismissedStore.of(finding, standing.dismissed());
            if (why.isEmpty()) rows.add(new FindingRow(tools, model, doors, standing, finding));
            else accepted.add(new AcceptedRow(tools, model, finding, why.get()));
        }
        int open = rows.size();
        rows.addFirst(words(open == 0 ? texts.get("version.check.fine") : texts.count("version.check.found", open)));
        if (!accepted.isEmpty()) {
            rows.add(quiet(texts.get("version.check.accepted")));
            rows.addAll(accepted);
        }
        var correction = standing.meeting().course().correction();
        if (correction == null) rows.add(quiet(texts.get("version.finalise.about", standing.nextVersion())));
        else {
            if (!isReasonShown) reason.setText(correction.reason());
            isReasonShown = true;
            rows.add(new FormRow(texts.get("version.correct.reason"), reason));
            rows.add(quiet(texts.get("version.finish.about", standing.nextVersion())));
            finish.setText(texts.get("version.finish"));
            finish.disableProperty().bind(reason.textProperty().map(String::isBlank));
        }
        tell(rows);
    }

    private void finish() {
        var standing = model.standingProperty().get();
        if (standing == null) return;
        if (standing.meeting().course().correction() == null) model.finalise();
        else model.finishCorrection(reason.getText());
        doors.close();
    }
}
