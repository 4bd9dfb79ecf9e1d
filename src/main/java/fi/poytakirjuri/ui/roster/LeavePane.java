package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.roster.Member;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Kirjaa ero: the last day at the table and why. Enter notes it, Esc closes and keeps the words.
final class LeavePane extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final RosterModel model;
    private final TextField lastDay = new TextField();
    private final TextField reason = new TextField();
    private final StringProperty problem = new SimpleStringProperty("");
    private @Nullable Member member;

    LeavePane(Tools tools, RosterModel model) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        lastDay.setId("leave-last-day");
        reason.setId("leave-reason");
        lastDay.textProperty().subscribe((_, _) -> problem.set(""));
        var words = new Label(texts.get("roster.leave.words"));
        words.setWrapText(true);
        var note = tools.buttons().primary("roster.leave.note", Icon.DONE, this::note);
        var cancel = tools.buttons().of("roster.cancel", Icon.REMOVE, this::close);
        var row = new HBox(note, cancel);
        row.getStyleClass().add("button-row");
        getStyleClass().addAll("panel", "leave-pane");
        getChildren()
                .addAll(
                        words,
                        new FormRow(texts.get("roster.leave.lastDay"), lastDay, problem),
                        new FormRow(texts.get("roster.leave.reason"), reason),
                        row);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Another member's form begins anew; the same one's is as it was left.
    void show(Member shown) {
        boolean isSame =
                member != null && member.tenure().id() == shown.tenure().id();
        member = shown;
        if (isSame) return;
        setVisible(false);
        lastDay.setText(texts.dates().date(model.dayProperty().get()));
        reason.clear();
    }

    void open() {
        setVisible(true);
        lastDay.requestFocus();
        lastDay.selectAll();
    }

    private void note() {
        var leaving = member;
        if (leaving == null) return;
        var day = TypedDate.read(lastDay.getText(), model.today());
        problem.set(day.problem(texts).orElse(""));
        if (problem.get().isEmpty() && day.day().isBefore(leaving.tenure().startsOn()))
            problem.set(texts.get("roster.problem.order"));
        if (!problem.get().isEmpty()) {
            lastDay.requestFocus();
            return;
        }
        model.leave(leaving, day.day(), reason.getText(), () -> {
            close();
            tools.sayUndoable(texts.get(
                    "roster.leave.noted", leaving.person().name(), texts.dates().date(day.day())));
        });
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) close();
        else if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof TextField) note();
        else return;
        key.consume();
    }

    private void close() {
        setVisible(false);
    }
}
