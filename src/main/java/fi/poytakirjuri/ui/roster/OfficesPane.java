package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.register.choice.OfficeKind;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// A section for each office of the table.
final class OfficesPane extends ScrollPane {
    private final List<OfficeKindSection> sections = new ArrayList<>();

    OfficesPane(Tools tools, OfficesModel model, SuccessionModel succession) {
        var words = new Label(tools.texts().get("roster.office.words"));
        words.setWrapText(true);
        words.getStyleClass().add("quiet");
        for (var kind : OfficeKind.values()) sections.add(new OfficeKindSection(tools, model, succession, kind));
        var content = new VBox(words);
        content.getChildren().addAll(sections);
        content.getStyleClass().addAll("page", "roster");
        setContent(content);
        setFitToWidth(true);
        getStyleClass().add("edge-to-edge");
        model.bookProperty().subscribe(book -> sections.forEach(section -> section.show(book)));
    }

    void focusFirst() {
        sections.getFirst().focus();
    }
}
