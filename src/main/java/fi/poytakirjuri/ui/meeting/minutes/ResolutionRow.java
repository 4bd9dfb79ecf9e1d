package fi.poytakirjuri.ui.meeting.minutes;

import static java.util.Objects.requireNonNull;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.Outcome;
import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.ui.kit.AutosavedField;
import fi.poytakirjuri.ui.kit.Choice;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.writing.Writing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Below the words of a decision: what came of the matter, whether all agreed, and where they did not, how the votes
/// fell and whose opinion differed. Without a decision it is out of sight.
final class ResolutionRow extends VBox {
    private static final List<Optional<Outcome>> CHOICES = Stream.concat(
                    Stream.of(Optional.<Outcome>empty()),
                    Arrays.stream(Outcome.values()).map(Optional::of))
            .toList();

    private final ResolutionModel model;
    private final Choice<Optional<Outcome>> outcome;
    private final CheckBox unanimous;
    private final TextField vote = new TextField();
    private final TextArea dissent = Writing.area(1);
    private final AutosavedField savedVote;
    private final AutosavedField savedDissent;
    private final FormRow voteRow;
    private final FormRow dissentRow;
    private final Button addVote;
    private final Button addDissent;
    private final FlowPane line = new FlowPane(12, 6);
    private boolean wantsVote;
    private boolean wantsDissent;
    private @Nullable AgendaItem item;

    ResolutionRow(Tools tools, ResolutionModel model) {
        this.model = model;
        Texts texts = tools.texts();
        getStyleClass().add("resolution");
        setSpacing(8);
        outcome = new Choice<>(
                CHOICES,
                choice -> item == null ? "" : model.name(choice, item),
                choice -> model.choose(requireNonNull(item), choice));
        outcome.setId("outcome");
        outcome.setMaxWidth(USE_PREF_SIZE);
        var label = new Label(texts.get("decision.outcome"));
        label.getStyleClass().add("form-label");
        label.setLabelFor(outcome);
        outcome.setAccessibleText(label.getText());
        unanimous = new CheckBox(texts.get("decision.unanimous"));
        unanimous.setId("unanimous");
        unanimous.setOnAction(_ -> model.setUnanimous(requireNonNull(item), unanimous.isSelected()));
        savedVote = tools.autosave().field(vote);
        savedDissent = tools.autosave().field(dissent);
        vote.setPromptText(texts.get("decision.vote.prompt"));
        voteRow = new FormRow(texts.get("decision.vote"), vote, savedVote.messageProperty());
        dissentRow = new FormRow(texts.get("decision.dissent"), dissent, savedDissent.messageProperty());
        addVote = tools.buttons().of("decision.vote.add", Icon.ADD, this::bringVote);
        addDissent = tools.buttons().of("decision.dissent.add", Icon.ADD, this::bringDissent);
        addVote.getStyleClass().add("flat");
        addDissent.getStyleClass().add("flat");
        line.setAlignment(Pos.CENTER_LEFT);
        line.getChildren().setAll(label, outcome, unanimous, addVote, addDissent);
        managedProperty().bind(visibleProperty());
    }

    void show(AgendaItem now) {
        if (item == null || item.id() != now.id()) {
            wantsVote = false;
            wantsDissent = false;
        }
        item = now;
        var resolution = now.resolution();
        outcome.show(Optional.ofNullable(resolution.outcome()));
        outcome.offer(CHOICES);
        unanimous.setSelected(resolution.isUnanimous());
        savedVote.show(now.id(), resolution.vote(), words -> model.setVote(now.id(), words));
        savedDissent.show(now.id(), resolution.dissent(), words -> model.setDissent(now.id(), words));
        wantsVote |= !resolution.vote().isBlank();
        wantsDissent |= !resolution.dissent().isBlank();
        setVisible(model.asks(now));
        setDisable(model.isLocked());
        arrange();
    }

    private void bringVote() {
        wantsVote = true;
        arrange();
        vote.requestFocus();
    }

    private void bringDissent() {
        wantsDissent = true;
        arrange();
        dissent.requestFocus();
    }

    private void arrange() {
        var rows = new ArrayList<Node>(List.of(line));
        if (wantsVote) rows.add(voteRow);
        if (wantsDissent) rows.add(dissentRow);
        if (!getChildren().equals(rows)) getChildren().setAll(rows);
        shownIf(addVote, !wantsVote);
        shownIf(addDissent, !wantsDissent);
    }

    private static void shownIf(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }
}
