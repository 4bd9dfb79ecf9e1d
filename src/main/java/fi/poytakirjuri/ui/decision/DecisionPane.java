package fi.poytakirjuri.ui.decision;

import fi.poytakirjuri.document.paper.PaperWords;
import fi.poytakirjuri.document.text.Markup;
import fi.poytakirjuri.document.text.PlainText;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.decision.Decision;
import fi.poytakirjuri.register.meeting.DealtIn;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// One decision: its words, how it was decided and how it stands, with ways to its item and to the decisions that it
/// replaced or gave way to.
final class DecisionPane extends VBox {
    private final Tools tools;
    private final Texts texts;

    DecisionPane(Tools tools) {
        this.tools = tools;
        this.texts = tools.texts();
        getStyleClass().addAll("form", "task-form");
    }

    void show(DecisionDetail detail) {
        var decision = detail.decision();
        var state = new Label();
        DecisionLook.dress(state, decision, texts);
        var nodes = new ArrayList<Node>();
        nodes.add(title(decision));
        nodes.add(state);
        if (decision.isWithdrawn()) nodes.add(wrapped(texts.get("decision.withdrawn.why")));
        if (detail.place() != null) addPlace(nodes, detail.place());
        nodes.add(row(texts.get("decision.text"), plain(decision.text())));
        if (detail.place() != null && isByProposal(decision))
            nodes.add(row(
                    texts.get("decision.proposal"), plain(detail.place().item().proposal())));
        nodes.add(row(texts.get("decision.outcome"), outcome(decision)));
        if (!decision.vote().isBlank()) nodes.add(row(texts.get("decision.vote"), decision.vote()));
        if (!decision.dissent().isBlank()) nodes.add(row(texts.get("decision.dissent"), plain(decision.dissent())));
        if (detail.successor() != null)
            nodes.add(link(texts.get("decision.supersededBy", number(detail.successor())), detail.successor()));
        for (var earlier : detail.predecessors())
            nodes.add(link(texts.get("decision.supersedes", number(earlier)), earlier));
        getChildren().setAll(nodes);
    }

    private Label title(Decision decision) {
        var title = wrapped(texts.get("decision.title", decision.number().write()));
        title.getStyleClass().add("section-title");
        return title;
    }

    private void addPlace(List<Node> nodes, DealtIn place) {
        nodes.add(wrapped(place.item().title()));
        var words = texts.get(
                "decision.dealtIn",
                PaperWords.dealtIn(place, texts),
                texts.dates().date(place.meeting().date()));
        var link = tools.buttons()
                .link(
                        words,
                        () -> tools.navigation()
                                .goTo(Place.item(
                                        place.meeting().id(), place.item().id())));
        link.setId("decision-item");
        link.setWrapText(true);
        nodes.add(link);
    }

    private String outcome(Decision decision) {
        var outcome = texts.of("decision", decision.outcome());
        return decision.isUnanimous() ? texts.get("decision.outcome.unanimous", outcome) : outcome;
    }

    /// "Päätösehdotus hyväksyttiin" says nothing without the proposal.
    private boolean isByProposal(Decision decision) {
        var locale = texts.language().locale();
        return decision.text()
                .toLowerCase(locale)
                .contains(texts.get("report.proposal").toLowerCase(locale));
    }

    private Node link(String words, Decision other) {
        return tools.buttons().link(words, () -> tools.navigation().goTo(Place.decision(other.id())));
    }

    private static String number(Decision decision) {
        return decision.number().write();
    }

    private static Node row(String name, String words) {
        var label = new Label(name);
        label.getStyleClass().add("form-label");
        return new VBox(2, label, wrapped(words.isBlank() ? "–" : words));
    }

    private static Label wrapped(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private static String plain(String written) {
        return PlainText.of(Markup.blocks(written));
    }
}
