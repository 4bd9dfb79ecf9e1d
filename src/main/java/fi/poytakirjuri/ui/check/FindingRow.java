package fi.poytakirjuri.ui.check;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.check.Finding;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.LinkRow;
import fi.poytakirjuri.ui.kit.StateIcon;
import fi.poytakirjuri.ui.kit.Tools;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One finding: what is wrong, where and why it matters. Enter goes there; it can be accepted with a reason.
final class FindingRow extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final CheckModel model;
    private final Finding finding;

    FindingRow(Tools tools, CheckModel model, Finding finding) {
        super(6);
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        this.finding = finding;
        getStyleClass().add("finding");
        var accept = tools.buttons().of("check.accept", Icon.DONE, this::askWhy);
        accept.getStyleClass().addAll("flat", "finding-accept");
        accept.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(8, main(), accept);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().setAll(line);
    }

    /// The caret to what Enter presses.
    void focus() {
        var first = lookup(".link-row");
        (first == null ? lookup(".button") : first).requestFocus();
    }

    private Node main() {
        var message = finding.message(texts);
        var weight = Findings.weight(finding.severity());
        var mark = new Label();
        StateIcon.put(mark, weight.icon());
        mark.getStyleClass().addAll("state", "finding-mark", weight.style());
        mark.setMinWidth(USE_PREF_SIZE);
        var place = finding.place().words(texts);
        var why = words(texts.of("check.why", finding.check()));
        why.getStyleClass().addAll("quiet", "small");
        var where = words(texts.get("check.where", finding.check().code(), place));
        where.getStyleClass().addAll("quiet", "small");
        var lines = new VBox(2, words(message), why, where);
        HBox.setHgrow(lines, Priority.ALWAYS);
        var told = String.join(
                ". ", texts.of("check", finding.severity()), message, texts.of("check.why", finding.check()), place);
        var there = WhereTo.of(finding);
        if (there.isEmpty()) {
            var row = new HBox(12, mark, lines, backUp());
            row.getStyleClass().add("plain-row");
            row.setAlignment(Pos.CENTER_LEFT);
            HBox.setHgrow(row, Priority.ALWAYS);
            return row;
        }
        var go = new Label(texts.get("check.go"), Icon.NEXT.node());
        go.setMinWidth(USE_PREF_SIZE);
        go.getStyleClass().add("finding-go");
        var link = new LinkRow(told, () -> tools.navigation().goTo(there.get()), mark, lines, go);
        HBox.setHgrow(link, Priority.ALWAYS);
        return link;
    }

    private Button backUp() {
        var button = tools.buttons().of("check.backup", Icon.BUNDLE, model::backUp);
        button.setId("backup-now");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void askWhy() {
        if (getChildren().size() > 1) {
            getChildren().removeLast();
            return;
        }
        var why = new TextField();
        why.setId("check-reason");
        var go = tools.buttons().of("check.accept.do", Icon.DONE, () -> model.accept(finding, why.getText()));
        go.disableProperty().bind(why.textProperty().map(String::isBlank));
        why.setOnAction(_ -> go.fire());
        var row = new FormRow(texts.get("check.accept.why"), why);
        HBox.setHgrow(row, Priority.ALWAYS);
        var line = new HBox(8, row, go);
        line.setAlignment(Pos.BOTTOM_LEFT);
        line.getStyleClass().add("finding-why");
        getChildren().add(line);
        why.requestFocus();
    }

    private static Label words(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
