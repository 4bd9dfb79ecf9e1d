package fi.poytakirjuri.ui.meeting.invitation;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.invitation.MailAddress;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Who gets it: the table of the meeting's day with its experts and guests, each with a tick, and addresses that are
/// typed. Those without an address are told.
final class RecipientsSection extends VBox {
    private static final double NAME_WIDTH = 220;
    private static final int COLUMNS = 3;

    private final Tools tools;
    private final Texts texts;
    private final InvitationModel model;
    private final Label title = new Label();
    private final TilePane people = new TilePane(12, 6);
    private final Label unreachable = new Label();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    RecipientsSection(Tools tools, InvitationModel model) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        setId("invitation-recipients");
        getStyleClass().add("section");
        title.getStyleClass().add("section-title");
        people.setTileAlignment(Pos.CENTER_LEFT);
        people.setPrefTileWidth(NAME_WIDTH);
        people.setPrefColumns(COLUMNS);
        unreachable.setId("invitation-unreachable");
        unreachable.setWrapText(true);
        unreachable.setGraphic(Icon.WARNING.node());
        unreachable.getStyleClass().addAll("state", "watch");
        unreachable.managedProperty().bind(unreachable.visibleProperty());
        getChildren().setAll(head(), people, unreachable, others());
        model.standingProperty().subscribe(this::show);
        model.othersProperty().subscribe(_ -> tellTyped());
    }

    private Node head() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button copy = tools.buttons().of("invitation.copy", Icon.COPY, this::copy);
        copy.setId("invitation-copy");
        copy.getStyleClass().add("flat");
        var head = new HBox(8, title, gap, copy);
        head.getStyleClass().add("page-head");
        return head;
    }

    private Node others() {
        var field = new TextField();
        field.setId("invitation-others");
        field.setPromptText(texts.get("invitation.others.prompt"));
        field.textProperty().bindBidirectional(model.othersProperty());
        return new FormRow(texts.get("invitation.others"), field, problem.getReadOnlyProperty());
    }

    private void show(@Nullable Standing now) {
        if (now == null) return;
        people.getChildren().setAll(now.reachable().stream().map(this::tick).toList());
        var without = now.unreachable();
        unreachable.setVisible(!without.isEmpty());
        unreachable.setText(texts.get("invitation.unreachable", String.join(", ", without)));
        tellTyped();
    }

    private CheckBox tick(MailAddress address) {
        var tick = new CheckBox(address.name().isEmpty() ? address.address() : address.name());
        tick.setTooltip(new Tooltip(address.write()));
        tick.setSelected(model.isChosen(address));
        tick.setOnAction(_ -> {
            model.choose(address, tick.isSelected());
            tellTyped();
        });
        return tick;
    }

    private void tellTyped() {
        var unread = model.typed().unread();
        problem.set(unread.isEmpty() ? "" : texts.get("invitation.others.unread", String.join(", ", unread)));
        title.setText(texts.count("invitation.recipients", model.recipients().size()));
    }

    private void copy() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, model.copied()));
        tools.toasts().say(texts.count("invitation.copied", model.recipients().size()));
    }
}
