package fi.poytakirjuri.ui.meeting.agenda;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.Idea;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.Undealt;
import fi.poytakirjuri.ui.kit.Caret;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The drawer beside the agenda: what can be brought to it. The previous memo that waits for approval, matters that
/// earlier meetings did not deal with, and the bank of ideas, into which one writes here too.
final class BringDrawer extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final TransferModel model;
    private final VBox approval = new VBox(6);
    private final VBox undealt = new VBox(6);
    private final VBox ideas = new VBox(6);
    private final TextField adding = new TextField();
    private final Map<Long, IdeaRow> rows = new HashMap<>();

    BringDrawer(Tools tools, TransferModel model, Runnable close) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        setId("bring-drawer");
        getStyleClass().addAll("panel", "bring-drawer");
        setAccessibleText(texts.get("meeting.bring"));
        var inside = new VBox(
                approval,
                section("meeting.bring.undealt", undealt),
                section("meeting.bring.ideas", new VBox(8, addRow(), ideas)));
        inside.getStyleClass().add("bring-inside");
        var scroll = new ScrollPane(inside);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head(close), scroll);
        setOnKeyPressed(key -> {
            if (key.getCode() != KeyCode.ESCAPE) return;
            close.run();
            key.consume();
        });
        model.offersProperty().subscribe(this::show);
    }

    /// The caret to where a new idea is written.
    void focusFirst() {
        Caret.to(adding);
    }

    private Node head(Runnable close) {
        var title = new Label(texts.get("meeting.bring"));
        title.getStyleClass().add("section-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(title, gap, tools.buttons().icon("meeting.bring.close", Icon.REMOVE, close));
        head.getStyleClass().add("page-head");
        return head;
    }

    private Node section(String key, Node content) {
        var title = new Label(texts.get(key));
        title.getStyleClass().add("form-label");
        return new VBox(6, title, content);
    }

    private Node addRow() {
        adding.setId("add-idea");
        adding.setPromptText(texts.get("meeting.idea.prompt"));
        adding.setAccessibleText(texts.get("meeting.idea.add"));
        HBox.setHgrow(adding, Priority.ALWAYS);
        adding.setOnKeyPressed(key -> {
            if (key.getCode() != KeyCode.ENTER) return;
            add();
            key.consume();
        });
        return new HBox(6, adding, tools.buttons().icon("meeting.idea.add", Icon.ADD, this::add));
    }

    private void add() {
        model.addIdea(adding.getText());
        adding.clear();
    }

    private void show(Offers offers) {
        show(offers.unapproved());
        var matters = new ArrayList<Node>();
        for (var each : offers.undealt()) matters.add(row(each));
        if (matters.isEmpty()) matters.add(quiet("meeting.bring.undealt.none"));
        undealt.getChildren().setAll(matters);
        showIdeas(offers.ideas());
    }

    private void show(Optional<Meeting> unapproved) {
        approval.getChildren()
                .setAll(unapproved
                        .map(previous -> line(
                                model.approvalTitle(previous),
                                texts.get("meeting.bring.approval.why"),
                                model::addApproval))
                        .stream()
                        .toList());
        approval.setManaged(unapproved.isPresent());
    }

    private Node row(Undealt matter) {
        var why = texts.get(
                matter.item().isTabled() ? "meeting.bring.tabled" : "meeting.bring.unwritten",
                model.name(matter.meeting()));
        return line(matter.item().title(), why, () -> model.takeUp(matter.item().id()));
    }

    /// Rows stay, for the caret may be in one.
    private void showIdeas(List<Idea> all) {
        rows.keySet().removeIf(id -> all.stream().noneMatch(idea -> idea.id() == id));
        var nodes = new ArrayList<Node>();
        for (var idea : all) {
            var row = rows.computeIfAbsent(idea.id(), _ -> new IdeaRow(tools, model));
            row.show(idea);
            nodes.add(row);
        }
        if (nodes.isEmpty()) nodes.add(quiet("meeting.bring.ideas.none"));
        if (!ideas.getChildren().equals(nodes)) ideas.getChildren().setAll(nodes);
    }

    private Node line(String what, String why, Runnable bring) {
        var title = new Label(what);
        title.setWrapText(true);
        var small = new Label(why);
        small.setWrapText(true);
        small.getStyleClass().addAll("quiet", "small");
        var words = new VBox(title, small);
        HBox.setHgrow(words, Priority.ALWAYS);
        var button = tools.buttons().of("meeting.bring.do", Icon.BACK, bring);
        button.setAccessibleText(texts.get("meeting.bring.do.what", what));
        button.setMinWidth(Region.USE_PREF_SIZE);
        var line = new HBox(8, words, button);
        line.getStyleClass().add("bring-line");
        return line;
    }

    private Label quiet(String key) {
        var label = new Label(texts.get(key));
        label.setWrapText(true);
        label.getStyleClass().addAll("quiet", "small");
        return label;
    }
}
