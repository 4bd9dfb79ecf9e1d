package fi.poytakirjuri.ui.meeting.agenda;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.Idea;
import fi.poytakirjuri.ui.kit.AutosavedField;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// An idea of the bank: its title is written in place, the rest below it when asked for.
final class IdeaRow extends VBox {
    private final Tools tools;
    private final TransferModel model;
    private final TextField title = new TextField();
    private final TextField source = new TextField();
    private final TextArea text = new TextArea();
    private final AutosavedField savedTitle;
    private final AutosavedField savedSource;
    private final AutosavedField savedText;
    private final Button take;
    private final Button remove;
    private final ToggleButton more;
    private final VBox details;

    IdeaRow(Tools tools, TransferModel model) {
        this.tools = tools;
        this.model = model;
        var texts = tools.texts();
        savedTitle = tools.autosave().field(title).checkedBy(typed -> problem(texts, typed));
        savedSource = tools.autosave().field(source);
        savedText = tools.autosave().field(text);
        getStyleClass().add("idea");
        title.setAccessibleText(texts.get("meeting.idea.title"));
        HBox.setHgrow(title, Priority.ALWAYS);
        text.setWrapText(true);
        text.setPrefRowCount(2);
        take = tools.buttons().icon("meeting.bring.do", Icon.BACK, () -> {});
        remove = tools.buttons().of("meeting.idea.remove", Icon.DELETE, () -> {});
        remove.getStyleClass().addAll("flat", "small");
        more = new ToggleButton("", Icon.MORE.node());
        more.getStyleClass().addAll("flat", "button-icon");
        more.setAccessibleText(texts.get("meeting.idea.more"));
        details = new VBox(
                8,
                new FormRow(texts.get("meeting.idea.text"), text),
                new FormRow(texts.get("meeting.ItemText.SOURCE"), source),
                remove);
        details.visibleProperty().bind(more.selectedProperty());
        details.managedProperty().bind(more.selectedProperty());
        getChildren().setAll(new HBox(4, title, more, take), details);
    }

    void show(Idea idea) {
        savedTitle.show(idea.id(), idea.title(), words -> model.setIdeaTitle(idea.id(), words));
        savedSource.show(idea.id(), idea.source(), words -> model.setIdeaSource(idea.id(), words));
        savedText.show(idea.id(), idea.text(), words -> model.setIdeaText(idea.id(), words));
        take.setOnAction(_ -> {
            tools.autosave().saveNow();
            model.takeIdea(idea.id());
        });
        take.setAccessibleText(tools.texts().get("meeting.bring.do.what", idea.title()));
        remove.setOnAction(_ -> model.removeIdea(idea.id(), idea.title()));
    }

    private static Optional<String> problem(Texts texts, String typed) {
        return typed.isBlank() ? Optional.of(texts.get("meeting.idea.title.missing")) : Optional.empty();
    }
}
