package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.roster.Office;
import fi.poytakirjuri.register.roster.Person;
import fi.poytakirjuri.register.roster.Tenure;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.person.TypedDate;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Kirjaa ero: the last day at the table and why, today's, a past or a coming one; and what else ends with it. Enter
/// notes it, Esc closes and keeps the words. A leaving that is noted already is corrected here.
final class LeavePane extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final SuccessionModel model;
    private final Runnable closed;
    private final TextField lastDay = new TextField();
    private final TextField reason = new TextField();
    private final Label ending = new Label();
    private final StringProperty problem = new SimpleStringProperty("");
    private List<Office> offices = List.of();
    private @Nullable Tenure tenure;
    private String name = "";

    /// @param closed told when the form is put away, to take the focus
    LeavePane(Tools tools, SuccessionModel model, Runnable closed) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        this.closed = closed;
        lastDay.setId("leave-last-day");
        reason.setId("leave-reason");
        ending.setId("leave-ending");
        lastDay.textProperty().subscribe((_, _) -> {
            problem.set("");
            tellEnding();
        });
        var words = new Label(texts.get("roster.leave.words"));
        words.setWrapText(true);
        ending.setWrapText(true);
        ending.setGraphic(Icon.NOTICE.node());
        ending.visibleProperty().bind(ending.textProperty().isNotEmpty());
        ending.managedProperty().bind(ending.visibleProperty());
        var note = tools.buttons().primary("roster.leave.note", Icon.DONE, this::note);
        note.setId("leave-note");
        var cancel = tools.buttons().of("roster.cancel", Icon.REMOVE, this::close);
        var row = new HBox(note, cancel);
        row.getStyleClass().add("button-row");
        getStyleClass().addAll("panel", "leave-pane");
        getChildren()
                .addAll(
                        words,
                        new FormRow(texts.get("roster.leave.lastDay"), lastDay, problem),
                        new FormRow(texts.get("roster.leave.reason"), reason),
                        ending,
                        row);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Another tenure's form begins anew; the same one's is as it was left.
    ///
    /// @param suggested the last day to begin with, where none is noted
    /// @param offices all that the person holds, has held or will hold
    void show(Person person, Tenure shown, LocalDate suggested, List<Office> offices) {
        boolean isSame = tenure != null
                && tenure.id() == shown.id()
                && tenure.endReason().equals(shown.endReason());
        tenure = shown;
        name = person.name();
        this.offices = List.copyOf(offices);
        if (isSame) return;
        setVisible(false);
        var noted = shown.endReason().isEmpty() ? suggested : shown.endsOn();
        lastDay.setText(texts.dates().date(noted == null ? suggested : noted));
        reason.setText(shown.endReason());
    }

    void open() {
        setVisible(true);
        tellEnding();
        lastDay.requestFocus();
        lastDay.selectAll();
    }

    /// Which offices end with the membership.
    private void tellEnding() {
        var day = TypedDate.read(lastDay.getText(), model.today()).date();
        var held = day == null
                ? ""
                : offices.stream()
                        .filter(o -> o.holds(day) && !day.equals(o.endsOn()))
                        .map(o -> texts.of("paper", o.kind()))
                        .distinct()
                        .collect(Collectors.joining(", "));
        ending.setText(held.isEmpty() ? "" : texts.get("vacancy.leave.offices", held));
    }

    private void note() {
        var leaving = tenure;
        if (leaving == null) return;
        var day = TypedDate.read(lastDay.getText(), model.today());
        problem.set(day.problem(texts).orElse(""));
        if (problem.get().isEmpty() && day.day().isBefore(leaving.startsOn()))
            problem.set(texts.get("vacancy.leave.beforeStart", texts.dates().date(leaving.startsOn())));
        if (!problem.get().isEmpty()) {
            lastDay.requestFocus();
            return;
        }
        model.leave(leaving, day.day(), reason.getText(), () -> {
            close();
            tools.sayUndoable(
                    texts.get("roster.leave.noted", name, texts.dates().date(day.day())));
        });
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) close();
        else if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof TextField) note();
        else return;
        key.consume();
    }

    private void close() {
        closed.run();
        setVisible(false);
    }
}
