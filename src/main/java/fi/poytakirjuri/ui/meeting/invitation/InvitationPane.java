package fi.poytakirjuri.ui.meeting.invitation;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.invitation.Occasion;
import fi.poytakirjuri.ui.export.ExportOutcome;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Sends a meeting's invitation: who gets it, how, and what was sent; once it was sent its update or cancellation. The
/// agenda's round of comments is here too, for it goes the same way.
public final class InvitationPane extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final InvitationModel model;
    private final Runnable close;
    private final Label title = new Label();
    private final Button draft;
    private final Button mark;
    private final RecipientsSection recipients;

    /// @param close puts this pane away
    public InvitationPane(Tools tools, InvitationModel model, Runnable close) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        this.close = close;
        this.draft = tools.buttons().primary("invitation.draft", Icon.MAIL, model::openDraft);
        this.mark = tools.buttons().of("invitation.mark", Icon.SEND, model::markSent);
        this.recipients = new RecipientsSection(tools, model);
        setId("invitation");
        getStyleClass().addAll("panel", "export");
        title.getStyleClass().add("section-title");
        getChildren().setAll(head(), content(), buttons(), inMail(), outcome());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.standingProperty().subscribe(this::show);
        model.drafts().unsentProperty().subscribe(made -> accent(made != null));
    }

    /// Comes into sight for the open meeting.
    public void open() {
        model.begin();
        draft.requestFocus();
    }

    /// No longer follows the meeting.
    public void closed() {
        model.putAway();
    }

    /// What those who were invited should be told, also while the panel is out of sight; empty when nothing.
    public ReadOnlyStringProperty dueProperty() {
        return model.notice().wordsProperty();
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() != KeyCode.ESCAPE) return;
        close.run();
        key.consume();
    }

    private Node head() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(title, gap, tools.buttons().icon("meeting.export.close", Icon.REMOVE, close));
        head.getStyleClass().add("page-head");
        return head;
    }

    private Node content() {
        var all = new VBox(
                new SentSection(tools, model),
                recipients,
                new SendingSection(tools, model),
                new CommentsSection(tools, model));
        all.getStyleClass().add("invitation-content");
        var scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("invitation-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private Node buttons() {
        draft.setId("invitation-draft");
        mark.setId("invitation-mark");
        var save = tools.buttons().of("invitation.save", Icon.EXPORT, this::save);
        save.setId("invitation-save");
        var row = new HBox(draft, mark, save);
        row.getStyleClass().add("button-row");
        return row;
    }

    private Node inMail() {
        var words = new Label("", Icon.MAIL.node());
        words.setId("invitation-opened");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.textProperty().bind(model.drafts().inMailProperty());
        words.visibleProperty().bind(words.textProperty().isNotEmpty());
        words.managedProperty().bind(words.visibleProperty());
        return words;
    }

    /// How the files fared. A draft that went to the mail program is told of in words instead.
    private Node outcome() {
        var files = new ExportOutcome(tools, model.drafts().exporting());
        var outcome = new VBox(files);
        outcome.visibleProperty()
                .bind(model.drafts().inMailProperty().isEmpty().and(Bindings.isNotEmpty(files.getChildren())));
        outcome.managedProperty().bind(outcome.visibleProperty());
        return outcome;
    }

    private void save() {
        tools.files().folder(texts.get("invitation.save.choose")).ifPresent(model::save);
    }

    /// The next step is the accented one: the draft, and once it is open the mark.
    private void accent(boolean isOpened) {
        draft.getStyleClass().remove("accent");
        mark.getStyleClass().remove("accent");
        (isOpened ? mark : draft).getStyleClass().add("accent");
    }

    private void show(@Nullable Standing now) {
        if (now == null) return;
        keepFocus();
        switch (now.occasion()) {
            case Occasion.First _ -> name(texts.get("invitation.title.first"), texts.get("invitation.draft"));
            case Occasion.Update _ -> {
                var what = now.isDue() ? texts.get("invitation.title.update") : texts.get("invitation.title.again");
                name(what, now.isDue() ? texts.get("invitation.draft.update") : texts.get("invitation.draft"));
            }
            case Occasion.Cancellation _ ->
                name(texts.get("invitation.title.cancellation"), texts.get("invitation.draft.cancellation"));
        }
    }

    private void name(String what, String open) {
        title.setText(what);
        draft.setText(open);
        draft.setAccessibleText(open);
    }

    /// What had the focus may be gone, such as the link that took a mark back; the keys still work then.
    private void keepFocus() {
        if (getScene() == null) return;
        Node owner = getScene().getFocusOwner();
        while (owner != null && owner != this) owner = owner.getParent();
        if (owner == null) draft.requestFocus();
    }
}
