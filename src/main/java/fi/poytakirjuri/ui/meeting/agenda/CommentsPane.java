package fi.poytakirjuri.ui.meeting.agenda;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.ItemComment;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.Directory;
import fi.poytakirjuri.ui.meeting.open.Named;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import fi.poytakirjuri.ui.meeting.open.TypeAhead;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The comments on the item one is at: who said what and when, and whether it has been dealt with. They are for the
/// secretary and the chair only.
final class CommentsPane extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final CommentsModel model;
    private final Label title = new Label();
    private final VBox list = new VBox(8);
    private final TextField author = new TextField();
    private final TextField words = new TextField();

    CommentsPane(Tools tools, OpenMeeting open, CommentsModel model, Supplier<Directory> directory) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        setId("comments");
        getStyleClass().addAll("panel", "details-section");
        title.getStyleClass().add("section-title");
        author.setId("comment-author");
        author.setPromptText(texts.get("meeting.comments.author"));
        author.setAccessibleText(texts.get("meeting.comments.author"));
        author.setPrefColumnCount(12);
        TypeAhead.install(
                author,
                typed -> directory.get().find(typed, Set.of(Named.Kind.PERSON, Named.Kind.ORGANISATION)),
                named -> author.setText(named.name()));
        words.setId("comment-words");
        words.setPromptText(texts.get("meeting.comments.prompt"));
        words.setAccessibleText(texts.get("meeting.comments.add"));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setOnKeyPressed(key -> {
            if (key.getCode() != KeyCode.ENTER) return;
            add();
            key.consume();
        });
        var hint = new Label(texts.get("meeting.comments.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().addAll("quiet", "small");
        getChildren()
                .setAll(
                        title,
                        list,
                        new HBox(8, author, words, tools.buttons().icon("meeting.comments.add", Icon.ADD, this::add)),
                        hint);
        open.minutesProperty().subscribe(_ -> show());
        open.itemProperty().subscribe(_ -> {
            words.clear();
            show();
        });
    }

    private void add() {
        model.add(author.getText(), words.getText());
        words.clear();
    }

    private void show() {
        var comments = model.comments();
        long waiting = comments.stream().filter(c -> !c.isSettled()).count();
        title.setText(waiting == 0 ? texts.get("meeting.comments") : texts.get("meeting.comments.waiting", waiting));
        list.getChildren().setAll(rows(comments));
    }

    private List<Node> rows(List<ItemComment> comments) {
        var rows = new ArrayList<Node>();
        for (var comment : comments) rows.add(row(comment));
        return rows;
    }

    private Node row(ItemComment comment) {
        var when = texts.dates().moment(comment.writtenAt());
        var who = new Label(comment.author().isBlank() ? when : comment.author() + ", " + when);
        who.getStyleClass().addAll("quiet", "small");
        var said = new Label(comment.text());
        said.setWrapText(true);
        var both = new VBox(who, said);
        HBox.setHgrow(both, Priority.ALWAYS);
        var settled = new CheckBox(texts.get("meeting.comments.settled"));
        settled.setMinWidth(Region.USE_PREF_SIZE);
        settled.setSelected(comment.isSettled());
        settled.setOnAction(_ -> model.setSettled(comment, settled.isSelected()));
        var remove = tools.buttons().icon("meeting.comments.remove", Icon.DELETE, () -> {
            model.remove(comment);
            tools.sayUndoable(texts.get("meeting.comments.removed"));
        });
        var row = new HBox(8, both, settled, remove);
        row.getStyleClass().add("comment");
        return row;
    }
}
