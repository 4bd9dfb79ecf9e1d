package fi.poytakirjuri.ui.nomination;

import fi.poytakirjuri.exchange.nomination.CandidateColumn;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Choice;
import fi.poytakirjuri.ui.kit.FormRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// Which column of the file tells what: a choice for each thing that is known of a candidate. Folded away where all was
/// recognised.
final class MappingSection extends TitledPane {
    private static final double WIDTH = 218;
    /// So that rows are in sight also in a low window.
    private static final double HIGHEST = 204;
    private static final double LOWEST = 138;

    private final Texts texts;
    private final ImportModel model;
    private final Map<CandidateColumn, Choice<Heading>> choices = new EnumMap<>(CandidateColumn.class);
    private List<String> header = List.of();

    MappingSection(Texts texts, ImportModel model) {
        this.texts = texts;
        this.model = model;
        setId("import-mapping");
        setAnimated(false);
        var fields = new FlowPane(12, 8);
        for (var column : CandidateColumn.values()) fields.getChildren().add(field(column));
        var privacy = new Label(texts.get("nomination.import.minimal"));
        privacy.setWrapText(true);
        privacy.getStyleClass().addAll("quiet", "small");
        var content = new ScrollPane(new VBox(8, fields, privacy));
        content.setFitToWidth(true);
        content.setMinHeight(LOWEST);
        content.setMaxHeight(HIGHEST);
        setContent(content);
        model.readingProperty().subscribe(reading -> {
            if (reading != null) show(reading);
            else header = List.of();
        });
    }

    private FormRow field(CandidateColumn column) {
        var choice = new Choice<Heading>(List.of(), Heading::words, heading -> model.map(column, heading.position()));
        choice.setId("import-column-" + column.name());
        choice.setPrefWidth(WIDTH);
        choices.put(column, choice);
        return new FormRow(texts.of("nomination", column), choice);
    }

    private void show(ImportModel.Reading reading) {
        boolean isOther = !reading.sheet().sheet().header().equals(header);
        header = reading.sheet().sheet().header();
        var headings = headings();
        for (var column : CandidateColumn.values()) {
            var choice = choices.get(column);
            if (choice == null) continue;
            if (isOther) choice.offer(headings);
            var position = reading.mapping().position(column);
            choice.show(headings.get(position == null ? 0 : position + 1));
        }
        int used = reading.mapping().positions().size();
        setText(texts.get("nomination.import.columns", used, header.size()));
        // What is not recognised at all needs her; columns that are left out on purpose do not.
        if (isOther) setExpanded(!reading.mapping().hasName() || used < header.size());
    }

    private List<Heading> headings() {
        var headings = new ArrayList<Heading>();
        headings.add(new Heading(null, texts.get("nomination.import.notTaken")));
        for (int i = 0; i < header.size(); i++)
            headings.add(new Heading(
                    i, header.get(i).isEmpty() ? texts.get("nomination.import.nameless", i + 1) : header.get(i)));
        return headings;
    }
}
