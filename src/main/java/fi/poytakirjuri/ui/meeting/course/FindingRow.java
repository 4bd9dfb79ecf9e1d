package fi.poytakirjuri.ui.meeting.course;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.check.Finding;
import fi.poytakirjuri.register.check.Severity;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.LinkRow;
import fi.poytakirjuri.ui.kit.Tools;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A line of the checklist: it leads to the fault, or is accepted with a reason.
final class FindingRow extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final RailModel model;
    private final Finding finding;

    FindingRow(Tools tools, RailModel model, RailDoors doors, Standing standing, Finding finding) {
        super(6);
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        this.finding = finding;
        getStyleClass().add("finding");
        var message = finding.message(texts);
        var words = Panel.words(message);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var told = texts.of("check", finding.severity()) + ": " + message;
        var link = new LinkRow(
                told,
                () -> {
                    doors.close();
                    FaultPlace.of(finding, standing.meeting()).ifPresent(doors::goTo);
                },
                icon(finding.severity()).node(),
                words,
                Icon.NEXT.node());
        HBox.setHgrow(link, Priority.ALWAYS);
        var accept = tools.buttons().of("version.check.accept", Icon.DONE, this::askWhy);
        accept.getStyleClass().add("flat");
        accept.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(8, link, accept);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(line);
    }

    private void askWhy() {
        if (getChildren().size() > 1) return;
        var why = new TextField();
        why.setId("accept-reason");
        var go = tools.buttons().of("version.check.accept.do", Icon.DONE, () -> model.accept(finding, why.getText()));
        go.disableProperty().bind(why.textProperty().map(String::isBlank));
        why.setOnAction(_ -> go.fire());
        var row = new FormRow(texts.get("version.check.why"), why);
        HBox.setHgrow(row, Priority.ALWAYS);
        var line = new HBox(8, row, go);
        line.setAlignment(Pos.BOTTOM_LEFT);
        getChildren().add(line);
        why.requestFocus();
    }

    private static Icon icon(Severity severity) {
        return switch (severity) {
            case ERROR -> Icon.ERROR;
            case WARNING -> Icon.WARNING;
            case NOTICE -> Icon.NOTICE;
        };
    }
}
