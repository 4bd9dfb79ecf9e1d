package fi.poytakirjuri.ui.meeting.year;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.plan.YearWish;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// The days proposed, a chip each, with what speaks against the day. Alt and the arrows move the one with the keyboard,
/// Delete or its cross drops it.
final class ProposalChips extends FlowPane {
    private final Texts texts;
    private final PlanModel model;
    private @Nullable Integer focused;

    ProposalChips(Tools tools, PlanModel model) {
        this.texts = tools.texts();
        this.model = model;
        setId("proposals");
        getStyleClass().add("chips");
        setAccessibleText(texts.get("plan.proposals"));
        model.proposalsProperty().subscribe(this::show);
    }

    /// The chip that had the keyboard has it again: moving a proposal makes its chip anew.
    private void show(List<Proposal> proposals) {
        var wanted = focused;
        var chips = new ArrayList<Node>();
        for (var proposal : proposals) chips.add(chip(proposal));
        if (proposals.isEmpty() && model.missing() == 0) chips.add(new Label(texts.get("plan.proposals.none")));
        getChildren().setAll(chips);
        for (int i = 0; i < proposals.size(); i++)
            if (wanted != null && proposals.get(i).id() == wanted) chips.get(i).requestFocus();
    }

    private Button chip(Proposal proposal) {
        var day = proposal.day();
        var words = texts.dates().shortDay(day) + " " + texts.dates().date(day);
        var against = model.against(day);
        var chip = new Button(against.map(why -> words + ": " + why).orElse(words), Icon.REMOVE.node());
        chip.setId("proposal-" + proposal.id());
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.getStyleClass().add("chip");
        if (against.isPresent()) chip.getStyleClass().add("chip-watch");
        var spoken = texts.get("plan.proposal", texts.dates().heading(day), YearWish.week(day));
        chip.setAccessibleText(against.map(why -> spoken + ", " + why).orElse(spoken));
        chip.setAccessibleHelp(texts.get("plan.proposal.drop", texts.dates().heading(day)));
        chip.setOnAction(_ -> model.drop(proposal));
        chip.focusedProperty().subscribe((_, isFocused) -> {
            if (isFocused) focused = proposal.id();
        });
        chip.addEventHandler(KeyEvent.KEY_PRESSED, key -> pressed(key, proposal));
        return chip;
    }

    private void pressed(KeyEvent key, Proposal proposal) {
        var day = proposal.day();
        if (key.getCode() == KeyCode.DELETE) model.drop(proposal);
        else if (!key.isAltDown()) return;
        else
            switch (key.getCode()) {
                case LEFT -> model.move(proposal, day.minusDays(1));
                case RIGHT -> model.move(proposal, day.plusDays(1));
                case UP -> model.move(proposal, day.minusWeeks(1));
                case DOWN -> model.move(proposal, day.plusWeeks(1));
                default -> {
                    return;
                }
            }
        key.consume();
    }
}
