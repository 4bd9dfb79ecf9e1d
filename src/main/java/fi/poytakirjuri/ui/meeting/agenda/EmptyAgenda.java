package fi.poytakirjuri.ui.meeting.agenda;

import fi.poytakirjuri.register.template.Template;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// An agenda without items: it begins from one of the ready ones, or from a title of one's own.
final class EmptyAgenda extends ScrollPane {
    private final Tools tools;
    private final TemplatesModel templates;
    private final Runnable afterUse;
    private final FlowPane choices = new FlowPane(8, 8);

    /// @param afterUse when a template has been used and its first item waits for words
    /// @param begin    the caret to where a title is written
    EmptyAgenda(Tools tools, TemplatesModel templates, Runnable afterUse, Runnable begin) {
        this.tools = tools;
        this.templates = templates;
        this.afterUse = afterUse;
        var write = tools.buttons().of("meeting.agenda.begin", Icon.EDIT, begin);
        setId("agenda-empty");
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().add("edge-to-edge");
        var sentence = new Label(tools.texts().get("meeting.agenda.none"));
        sentence.setWrapText(true);
        sentence.getStyleClass().add("empty-state-words");
        choices.setAlignment(Pos.CENTER);
        var inside = new VBox(12, Icon.AGENDA.node(), sentence, choices, write);
        inside.setAlignment(Pos.CENTER);
        inside.getStyleClass().addAll("empty-state", "agenda-empty");
        setContent(inside);
        templates.templatesProperty().subscribe(this::offer);
    }

    private void offer(List<Template> all) {
        var nodes = new ArrayList<Node>();
        for (var template : all) nodes.add(choice(template));
        if (!nodes.isEmpty()) nodes.getFirst().getStyleClass().add("accent");
        if (all.isEmpty())
            nodes.add(tools.buttons().primary("meeting.template.usual", Icon.TEMPLATE, templates::addUsual));
        choices.getChildren().setAll(nodes);
    }

    private Button choice(Template template) {
        var button = new Button(template.name(), Icon.TEMPLATE.node());
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> templates.use(template.id(), afterUse));
        return button;
    }
}
