package fi.poytakirjuri.ui.term;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.election.Acquaintances.Known;
import fi.poytakirjuri.register.nomination.Candidate;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One candidate: what there is to notice and what to do about it, and every field.
final class CandidatePane extends ScrollPane {
    private final Tools tools;
    private final Texts texts;
    private final CandidateEdits edits;
    private final Label heading = new Label();
    private final Label received = new Label();
    private final StateLabel state = new StateLabel();
    private final VBox known = new VBox(8);
    private final VBox twice = new VBox(8);
    private final Button withdraw;
    private final CandidateFields fields;
    private @Nullable CandidateLine shown;

    CandidatePane(Tools tools, CandidateEdits edits, CandidateFields fields) {
        this.tools = tools;
        this.texts = tools.texts();
        this.edits = edits;
        this.fields = fields;
        heading.getStyleClass().add("section-title");
        heading.setWrapText(true);
        received.getStyleClass().add("quiet");
        received.setWrapText(true);
        state.setWrapText(true);
        withdraw = tools.buttons().of("nomination.withdraw", Icon.REMOVE, this::withdraw);
        withdraw.setId("candidate-withdraw");
        var remove = tools.buttons().of("nomination.remove", Icon.DELETE, this::remove);
        remove.setId("candidate-remove");
        var content = new VBox(heading, state, received, known, twice, fields, new FlowPane(8, 8, withdraw, remove));
        content.getStyleClass().addAll("form", "candidate-form");
        setContent(content);
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().add("edge-to-edge");
    }

    void show(CandidateLine line, RoundView view) {
        boolean isSame =
                shown != null && shown.candidate().id() == line.candidate().id();
        shown = line;
        var candidate = line.candidate();
        heading.setText(candidate.name());
        showReceived(candidate);
        state.hide(line.marks().isEmpty());
        if (!line.marks().isEmpty()) {
            var first = line.marks().getFirst();
            state.show(line.markWords(texts), first.icon(), first.tone());
        }
        showKnown(line);
        showTwice(line);
        withdraw.setText(texts.get(candidate.isWithdrawn() ? "nomination.stands" : "nomination.withdraw"));
        withdraw.setAccessibleText(withdraw.getText());
        fields.show(candidate, view.sectors());
        if (!isSame) setVvalue(0);
    }

    void clear() {
        shown = null;
        fields.clear();
    }

    void focusName() {
        fields.focusName();
    }

    void remove() {
        if (shown != null) edits.remove(shown.candidate());
    }

    private void showReceived(Candidate candidate) {
        var at = candidate.receivedAt();
        received.setText(
                at == null ? "" : texts.get("nomination.received", texts.dates().moment(at)));
        received.setVisible(at != null);
        received.setManaged(at != null);
    }

    /// Whom the register knows already: a continuing member is not made twice, and a namesake is not taken for another.
    private void showKnown(CandidateLine line) {
        known.getChildren().clear();
        see(known, line.known().isPresent());
        line.known().ifPresent(who -> {
            var words = new Label(knownWords(who), Icon.PERSON.node());
            words.setWrapText(true);
            var row = new FlowPane(8, 8);
            if (!isLinked(line)) {
                var same = tools.buttons()
                        .of(
                                "nomination.known.same",
                                Icon.DONE,
                                () -> onShown(candidate -> edits.link(
                                        candidate, who.contact().person().id())));
                same.setId("candidate-same");
                row.getChildren().add(same);
            }
            var other = tools.buttons().of("nomination.known.other", Icon.REMOVE, () -> onShown(edits::isSomeoneElse));
            other.setId("candidate-other");
            row.getChildren()
                    .addAll(
                            other,
                            tools.buttons()
                                    .link(
                                            texts.get("nomination.known.show"),
                                            () -> tools.navigation()
                                                    .goTo(Place.person(who.contact()
                                                            .person()
                                                            .id()))));
            known.getChildren().setAll(words, row);
        });
    }

    private static boolean isLinked(CandidateLine line) {
        return line.candidate().personId() != null;
    }

    private String knownWords(Known who) {
        var name = who.contact().nameAndOrganisation();
        return who.isSure() ? texts.get("nomination.known", name) : texts.get("nomination.known.maybe", name);
    }

    private void showTwice(CandidateLine line) {
        twice.getChildren().clear();
        see(twice, !line.twice().isEmpty());
        if (line.twice().isEmpty()) return;
        var words = new Label(
                texts.get(
                        "nomination.twice",
                        line.candidate().name(),
                        line.twice().size() + 1),
                Icon.COPY.node());
        words.setWrapText(true);
        var merge = tools.buttons().of("nomination.merge", Icon.COPY, () -> {
            if (shown != null) edits.merge(shown);
        });
        merge.setId("candidate-merge");
        twice.getChildren().setAll(words, merge);
    }

    private void withdraw() {
        onShown(edits::turn);
    }

    private static void see(VBox part, boolean isSeen) {
        part.setVisible(isSeen);
        part.setManaged(isSeen);
    }

    private void onShown(Consumer<Candidate> change) {
        if (shown != null) change.accept(shown.candidate());
    }
}
