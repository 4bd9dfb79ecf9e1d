package fi.poytakirjuri.ui.meeting.invitation;

import fi.poytakirjuri.exchange.file.FileSize;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.invitation.Occasion;
import fi.poytakirjuri.register.meeting.Attachment;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How it goes: whether calendars ask for an answer, whether the receivers see one another, and whether the meeting's
/// attachments go with it.
final class SendingSection extends VBox {
    /// What many mail servers no longer take, in bytes: with its letters for bytes a message is a third larger.
    private static final long LARGE = 10_000_000;

    private final Texts texts;
    private final InvitationModel model;
    private final CheckBox answer;
    private final CheckBox hidden;
    private final CheckBox attachments = new CheckBox();
    private final Label answerHint = hint();
    private final Label files = hint();

    SendingSection(Tools tools, InvitationModel model) {
        this.texts = tools.texts();
        this.model = model;
        this.answer = new CheckBox(texts.get("invitation.answer"));
        this.hidden = new CheckBox(texts.get("invitation.hidden"));
        setId("invitation-sending");
        getStyleClass().add("section");
        answer.setId("invitation-answer");
        hidden.setId("invitation-hidden");
        attachments.setId("invitation-attachments");
        answer.selectedProperty().bindBidirectional(model.answerAskedProperty());
        hidden.selectedProperty().bindBidirectional(model.hiddenProperty());
        attachments.selectedProperty().bindBidirectional(model.hasAttachmentsProperty());
        attachments.setWrapText(true);
        attachments.managedProperty().bind(attachments.visibleProperty());
        files.managedProperty().bind(files.visibleProperty());
        var title = new Label(texts.get("invitation.sending"));
        title.getStyleClass().add("section-title");
        getChildren().setAll(title, hidden, answer, answerHint, attachments, files);
        model.standingProperty().subscribe(this::show);
        model.hiddenProperty().subscribe(_ -> tellAnswer());
    }

    private void show(@Nullable Standing now) {
        if (now == null) return;
        tellAnswer();
        var all = now.attachments();
        boolean canGo = !all.isEmpty() && !(now.occasion() instanceof Occasion.Cancellation);
        attachments.setVisible(canGo);
        files.setVisible(canGo);
        attachments.setText(
                texts.count("invitation.attachments", all.size(), new FileSize(now.attachedSize()).words(texts)));
        var names = all.stream().map(this::name).collect(Collectors.joining(" · "));
        files.setText(now.attachedSize() > LARGE ? texts.get("invitation.attachments.large", names) : names);
        files.setGraphic(now.attachedSize() > LARGE ? Icon.WARNING.node() : null);
    }

    private String name(Attachment attachment) {
        var size = attachment.size();
        return texts.get(
                "invitation.attachment", attachment.name(), new FileSize(size == null ? 0 : size).words(texts));
    }

    /// A question to calendars names all who are asked, and needs someone to answer to.
    private void tellAnswer() {
        var now = model.standingProperty().get();
        boolean hasSender = now == null || now.sender() != null;
        boolean isHidden = model.hiddenProperty().get();
        answer.setDisable(isHidden || !hasSender);
        answerHint.setText(
                isHidden
                        ? texts.get("invitation.answer.hidden")
                        : hasSender ? texts.get("invitation.answer.hint") : texts.get("invitation.answer.noSender"));
    }

    private static Label hint() {
        var hint = new Label();
        hint.setWrapText(true);
        hint.getStyleClass().addAll("quiet", "small", "invitation-hint");
        return hint;
    }
}
