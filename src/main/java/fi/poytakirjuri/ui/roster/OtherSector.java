package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.roster.RosterWords;
import fi.poytakirjuri.register.roster.Seat;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// Asks why a successor stands for another sector than the one who left. One shared sector is enough (rule 10); then
/// nothing is asked, and this is out of sight.
final class OtherSector extends VBox {
    private final Texts texts;
    private final Label question = new Label();
    private final TextField reason = new TextField();
    private final StringProperty problem = new SimpleStringProperty("");

    OtherSector(Texts texts) {
        super(8);
        this.texts = texts;
        question.setWrapText(true);
        question.setGraphic(Icon.HELP.node());
        reason.setId("successor-reason");
        reason.textProperty().subscribe((_, _) -> problem.set(""));
        getStyleClass().add("panel");
        getChildren().addAll(question, new FormRow(texts.get("vacancy.otherSector.reason"), reason, problem));
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    void begin(Seat seat) {
        reason.clear();
        ask(seat, seat.sectorIds());
    }

    void ask(Seat seat, Set<Long> taken) {
        setVisible(!seat.sharesSector(taken));
        question.setText(texts.get("vacancy.otherSector", new RosterWords(texts).sectors(seat)));
    }

    /// Whether nothing is asked, or it is answered; else that is told beside the field.
    boolean isExplained() {
        boolean isOpen = isVisible() && reason.getText().isBlank();
        problem.set(isOpen ? texts.get("vacancy.otherSector.problem") : "");
        return !isOpen;
    }

    String reason() {
        return isVisible() ? reason.getText() : "";
    }

    void focus() {
        reason.requestFocus();
    }
}
