package fi.poytakirjuri.ui.term;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.nomination.Candidate;
import fi.poytakirjuri.register.roster.Sector;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.roster.SectorChoice;
import java.util.HashSet;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One candidate on the ballot: a tick, and once ticked the seat's sectors and what must still be told.
final class ElectionRow extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final ElectionModel model;
    private final CheckBox tick = new CheckBox();
    private final Label sectorsWords = new Label();
    private final StateLabel state = new StateLabel();
    private final SectorChoice sectors;
    private final TextField consent = new TextField();
    private final TextField reason = new TextField();
    private final StringProperty consentProblem = new SimpleStringProperty("");
    private final StringProperty reasonProblem = new SimpleStringProperty("");
    private final FormRow sectorsRow;
    private final FormRow consentRow;
    private final FormRow reasonRow;
    private final VBox known = new VBox(4);
    private CandidateLine line;

    ElectionRow(Tools tools, ElectionModel model, CandidateLine line, Ballot before) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        this.line = line;
        tick.setId("elect-" + line.candidate().id());
        tick.setOnAction(_ ->
                model.change(ballot -> tick.isSelected() ? ballot.with(candidate()) : ballot.without(candidate())));
        sectorsWords.getStyleClass().add("quiet");
        sectors = new SectorChoice(texts, taken -> model.change(ballot -> ballot.forSectors(candidate(), taken)));
        consent.setId("elect-consent-" + line.candidate().id());
        consent.setPromptText(texts.get("nomination.consent.source.prompt"));
        before.tick(line.candidate()).ifPresent(ticked -> {
            consent.setText(ticked.consentSource());
            reason.setText(ticked.otherSectorReason());
        });
        consent.textProperty().subscribe((_, words) -> {
            consentProblem.set("");
            model.change(ballot -> ballot.consenting(candidate(), words));
        });
        reason.textProperty().subscribe((_, words) -> {
            reasonProblem.set("");
            model.change(ballot -> ballot.because(candidate(), words));
        });
        sectorsRow = new FormRow(texts.get("nomination.election.sectors"), sectors);
        consentRow = new FormRow(
                texts.get("nomination.election.consent", line.candidate().name()), consent, consentProblem);
        reasonRow = new FormRow(texts.get("nomination.election.otherSector"), reason, reasonProblem);
        var more = new VBox(8, sectorsRow, consentRow, reasonRow, known);
        more.getStyleClass().add("elect-more");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        state.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(12, tick, sectorsWords, gap, state);
        head.getStyleClass().add("button-row");
        getStyleClass().add("elect-row");
        getChildren().setAll(head, more);
    }

    void show(CandidateLine now, Ballot ballot, List<Sector> offered) {
        line = now;
        var candidate = candidate();
        boolean isTicked = ballot.isTicked(candidate);
        tick.setText(now.organisation().isEmpty() ? now.name() : now.name() + ", " + now.organisation());
        tick.setSelected(isTicked || candidate.isElected());
        tick.setDisable(candidate.isElected());
        sectorsWords.setText(now.sectors());
        state.hide(now.marks().isEmpty());
        if (!now.marks().isEmpty()) {
            var first = now.marks().getFirst();
            state.show(now.markWords(texts), first.icon(), first.tone());
        }
        see(sectorsRow, isTicked && !ballot.isForOneSeat());
        see(consentRow, isTicked && Ballot.needsConsent(candidate));
        see(reasonRow, isTicked && ballot.isOfOtherSector(candidate));
        sectors.show(offered, ballot.tick(candidate).map(Ballot.Ticked::sectors).orElseGet(() -> new HashSet<>()));
        showKnown(isTicked);
    }

    /// Puts the reason beside what is missing, and the caret there.
    void tellMissing(Ballot ballot) {
        if (ballot.lacksConsent(candidate())) {
            consentProblem.set(
                    texts.get("nomination.election.consent.missing", candidate().name()));
            consent.requestFocus();
        } else if (ballot.lacksReason(candidate())) {
            reasonProblem.set(texts.get("nomination.election.otherSector.missing"));
            reason.requestFocus();
        }
    }

    private void showKnown(boolean isTicked) {
        var unsure = line.known().filter(who -> isTicked && !who.isSure());
        see(known, unsure.isPresent());
        known.getChildren().clear();
        unsure.ifPresent(who -> {
            var words = new Label(
                    texts.get("nomination.known.maybe", who.contact().nameAndOrganisation()), Icon.PERSON.node());
            words.setWrapText(true);
            known.getChildren()
                    .setAll(
                            words,
                            new FlowPane(
                                    8,
                                    8,
                                    tools.buttons()
                                            .of(
                                                    "nomination.known.same",
                                                    Icon.DONE,
                                                    () -> model.link(
                                                            candidate(),
                                                            who.contact()
                                                                    .person()
                                                                    .id())),
                                    tools.buttons()
                                            .of(
                                                    "nomination.known.other",
                                                    Icon.REMOVE,
                                                    () -> model.link(candidate(), null))));
        });
    }

    private Candidate candidate() {
        return line.candidate();
    }

    private static void see(Node node, boolean isSeen) {
        node.setVisible(isSeen);
        node.setManaged(isSeen);
    }
}
