package fi.poytakirjuri.ui.meeting.invitation;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.invitation.CommentRound;
import fi.poytakirjuri.register.invitation.Invitee;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.ArrayList;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The agenda to be commented on before the invitation (rule 15): to the region's representatives and those who prepare
/// its matters. What they answer is kept by the items.
final class CommentsSection extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final InvitationModel model;

    CommentsSection(Tools tools, InvitationModel model) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        setId("invitation-comments");
        getStyleClass().add("section");
        managedProperty().bind(visibleProperty());
        model.standingProperty().subscribe(this::show);
    }

    private void show(@Nullable Standing now) {
        if (now == null) return;
        boolean isDraft = now.meeting().state().compareTo(MeetingState.INVITED) < 0;
        setVisible(isDraft || !now.rounds().isEmpty());
        var nodes = new ArrayList<Node>();
        var title = new Label(texts.get("invitation.comments"));
        title.getStyleClass().add("section-title");
        nodes.add(title);
        nodes.add(whom(now));
        for (var round : now.rounds()) nodes.add(row(round));
        if (isDraft && !now.askedForComments().isEmpty()) nodes.add(buttons());
        getChildren().setAll(nodes);
    }

    private Node whom(Standing now) {
        var names = now.commenters().stream().map(this::named).collect(Collectors.joining(" · "));
        var whom = new Label(
                now.askedForComments().isEmpty()
                        ? texts.get("invitation.comments.nobody")
                        : texts.get("invitation.comments.whom", names));
        whom.setWrapText(true);
        return whom;
    }

    private String named(Invitee commenter) {
        return commenter.address().isEmpty()
                ? texts.get("invitation.comments.unreachable", commenter.name())
                : commenter.name();
    }

    private Node row(CommentRound round) {
        var words = texts.get(
                "invitation.comments.sent",
                texts.dates().date(round.sentOn()),
                texts.count("invitation.sent.recipients", round.recipients().size()));
        var line = new Label(words, Icon.SAVED.node());
        line.getStyleClass().addAll("state", "good");
        var row = new FlowPane(
                8,
                4,
                line,
                tools.buttons().link(texts.get("invitation.takeBack"), () -> model.takeCommentsBack(round.id())));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node buttons() {
        var draft = tools.buttons().of("invitation.comments.draft", Icon.MAIL, model::openCommentsDraft);
        draft.setId("comments-draft");
        var mark = tools.buttons().of("invitation.comments.mark", Icon.SEND, model::markCommentsSent);
        mark.setId("comments-mark");
        return new FlowPane(8, 8, draft, mark);
    }
}
