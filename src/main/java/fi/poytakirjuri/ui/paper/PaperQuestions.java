package fi.poytakirjuri.ui.paper;

import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.language.Reading;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Choice;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Tools;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

/// Of which day or year the paper is to be, and for whom.
final class PaperQuestions extends HBox {
    private final Tools tools;
    private final Texts texts;
    private final PapersModel model;
    private final TextField day = new TextField();
    private final StringProperty problem = new SimpleStringProperty("");

    PaperQuestions(Tools tools, PapersModel model) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        getStyleClass().add("paper-bar");
        var years = new Choice<Integer>(
                List.of(), String::valueOf, chosen -> model.yearProperty().set(chosen));
        years.setId("papers-year");
        model.shelfProperty().subscribe(shelf -> {
            years.offer(shelf.years());
            years.show(model.yearProperty().get());
        });
        var audience = new Choice<Audience>(
                List.of(Audience.PUBLIC, Audience.INTERNAL),
                forWhom -> texts.of("preview", forWhom),
                chosen -> model.audienceProperty().set(chosen));
        audience.setId("papers-audience");
        model.audienceProperty().subscribe(forWhom -> audience.show(forWhom));
        var onDay = dayRow();
        var ofYear = new FormRow(texts.get("papers.year"), years);
        var forWhom = new FormRow(texts.get("papers.audience"), audience);
        model.chosenProperty().subscribe(paper -> {
            switch (paper.asks()) {
                case DAY -> getChildren().setAll(onDay, forWhom);
                case YEAR -> getChildren().setAll(ofYear, forWhom);
                case NOTHING -> getChildren().setAll(forWhom);
            }
        });
    }

    private FormRow dayRow() {
        day.setId("papers-day");
        day.setPrefColumnCount(9);
        model.dayProperty().subscribe(this::showDay);
        day.focusedProperty().subscribe(focused -> {
            if (!focused) take();
        });
        day.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) take();
        });
        return new FormRow(texts.get("papers.day"), day, problem);
    }

    private void showDay(LocalDate now) {
        day.setText(texts.dates().date(now));
        problem.set("");
    }

    private void take() {
        var read = Reading.date(day.getText(), tools.today());
        problem.set(read.isPresent() ? "" : texts.get("papers.day.unread"));
        read.ifPresent(now -> {
            model.dayProperty().set(now);
            showDay(now);
        });
    }
}
