package fi.poytakirjuri.ui.term;

import fi.poytakirjuri.language.Reading;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.election.NextTerm;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// The first step: from when to when the term is, and whether its election is noted.
final class TermStep extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final Label words = new Label();
    private final StateLabel election = new StateLabel();
    private final TextField ends = new TextField();
    private final StringProperty problem = new SimpleStringProperty("");
    private LocalDate startsOn = LocalDate.MIN;

    TermStep(Tools tools) {
        this.tools = tools;
        this.texts = tools.texts();
        words.setWrapText(true);
        words.setId("new-term-words");
        election.setWrapText(true);
        ends.setId("new-term-ends");
        ends.setPrefColumnCount(10);
        ends.setMaxWidth(USE_PREF_SIZE);
        ends.textProperty().subscribe((_, _) -> problem.set(""));
        getStyleClass().add("form");
        getChildren().setAll(words, new FormRow(texts.get("nomination.newTerm.ends"), ends, problem), election);
    }

    void show(NextTerm next) {
        startsOn = next.term().startsOn();
        words.setText(texts.get(
                "nomination.newTerm.words",
                next.term().years(),
                texts.dates().date(startsOn),
                texts.dates().date(next.lastDay())));
        ends.setText(texts.dates().date(next.term().endsOn()));
        boolean isNoted = next.election().isPresent();
        election.show(
                isNoted
                        ? texts.count(
                                "nomination.newTerm.elected", next.seated().size())
                        : texts.get("nomination.newTerm.notElected"),
                isNoted ? Icon.DONE : Icon.WARNING,
                isNoted ? "good" : "watch");
    }

    /// The last day that was typed; empty when it will not do, and then the reason stands beside it.
    Optional<LocalDate> endsOn() {
        var day = Reading.date(ends.getText(), tools.today()).filter(d -> !d.isBefore(startsOn));
        problem.set(day.isPresent() ? "" : texts.get("nomination.problem.date"));
        if (day.isEmpty()) ends.requestFocus();
        return day;
    }
}
