package fi.poytakirjuri.ui.meeting.invitation;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.invitation.Invitation;
import fi.poytakirjuri.register.invitation.Occasion;
import fi.poytakirjuri.register.invitation.Told;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What was sent when, and what the invitees do not know yet.
final class SentSection extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final InvitationModel model;

    SentSection(Tools tools, InvitationModel model) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        setId("invitation-sent");
        getStyleClass().add("section");
        model.standingProperty().subscribe(this::show);
    }

    private void show(@Nullable Standing now) {
        if (now == null) return;
        var lines = new ArrayList<Node>();
        if (now.sent().isEmpty()) lines.add(line(unsent(now), Icon.NOTICE, "calm"));
        for (var sent : now.sent()) lines.add(row(sent, sent == now.sent().getFirst()));
        lines.addAll(due(now));
        getChildren().setAll(lines);
    }

    private String unsent(Standing now) {
        if (now.occasion() instanceof Occasion.Cancellation) return texts.get("invitation.sent.neverCancelled");
        var noted = now.meeting().invitedOn();
        return noted == null
                ? texts.get("invitation.sent.never")
                : texts.get("invitation.sent.elsewhere", texts.dates().date(noted));
    }

    /// Only the latest can be taken back, for the later ones stand on the earlier.
    private Node row(Invitation sent, boolean isLatest) {
        var when = texts.dates().date(sent.sentOn());
        var words = sent.isCancellation()
                ? texts.get("invitation.sent.cancellation", when)
                : texts.get("invitation.sent.version", when, sent.version());
        var many = texts.count("invitation.sent.recipients", sent.recipients().size());
        var row = new FlowPane(8, 4, line(words + ", " + many, Icon.SAVED, "good"));
        row.setAlignment(Pos.CENTER_LEFT);
        if (isLatest) row.getChildren().add(tools.buttons().link(texts.get("invitation.takeBack"), model::takeBack));
        return row;
    }

    private List<Node> due(Standing now) {
        if (!now.isDue()) return List.of();
        return switch (now.occasion()) {
            case Occasion.First _ -> List.of();
            case Occasion.Cancellation _ ->
                List.of(line(texts.get("invitation.due.cancellation"), Icon.WARNING, "watch"));
            case Occasion.Update(var before, var changed) -> {
                var lines = new ArrayList<Node>();
                var words = changed.isEmpty() ? texts.get("invitation.due.held") : texts.get("invitation.due.changed");
                lines.add(line(words, Icon.WARNING, "watch"));
                for (var part : changed) lines.add(change(part, before, Told.of(now.meeting())));
                yield lines;
            }
        };
    }

    private Label change(Told.Part part, Told before, Told now) {
        var change = new Label(texts.get(
                "invitation.mail.change", texts.of("invitation", part), value(part, before), value(part, now)));
        change.setWrapText(true);
        return change;
    }

    private String value(Told.Part part, Told told) {
        var value = switch (part) {
            case TIME -> texts.dates().heading(told.date(), told.start(), told.end());
            case PLACE -> told.place();
            case REMOTE_LINK -> told.remoteLink();
        };
        return value.isEmpty() ? texts.get("invitation.mail.none") : value;
    }

    private static Label line(String words, Icon icon, String how) {
        var line = new Label(words, icon.node());
        line.setWrapText(true);
        line.getStyleClass().addAll("state", how);
        return line;
    }
}
