package fi.poytakirjuri.ui.person;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.person.Likely;
import fi.poytakirjuri.register.person.MergeRefused;
import fi.poytakirjuri.register.person.PersonCard;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.person.PeopleModel.Both;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Two who may be one, side by side: the secretary chooses which values stay, and makes them one or tells that they are
/// two. Then the next pair comes.
final class ComparePane extends ScrollPane {
    private final Texts texts;
    private final PeopleModel model;
    private final Runnable closed;
    private final Label heading = new Label();
    private final Label why = new Label();
    private final Label problem = new Label();
    private final StackPane values = new StackPane();
    private final Button merge;
    private final List<Likely> waiting = new ArrayList<>();
    private @Nullable CompareGrid grid;
    private boolean isOpen;

    /// @param closed called when there is nothing more to compare
    ComparePane(Tools tools, PeopleModel model, Runnable closed) {
        this.texts = tools.texts();
        this.model = model;
        this.closed = closed;
        setId("person-comparing");
        heading.getStyleClass().add("section-title");
        why.getStyleClass().add("quiet");
        problem.setGraphic(Icon.WARNING.node());
        problem.getStyleClass().add("form-problem");
        problem.setWrapText(true);
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        merge = tools.buttons().primary("person.merge", Icon.DONE, this::merge);
        merge.setId("person-merge");
        var different = tools.buttons().of("person.different", Icon.MEMBERS, this::different);
        different.setId("person-different");
        var swap = tools.buttons().of("person.merge.swap", Icon.RESET, this::swap);
        var row =
                new FlowPane(8, 8, merge, different, swap, tools.buttons().of("person.later", Icon.BACK, this::leave));
        var words = new Label(texts.get("person.merge.words"));
        words.setWrapText(true);
        words.getStyleClass().add("quiet");
        var content = new VBox(heading, why, values, words, problem, row);
        content.getStyleClass().addAll("form", "member-form");
        setContent(content);
        setFitToWidth(true);
        getStyleClass().add("detail");
    }

    boolean isOpen() {
        return isOpen;
    }

    void open(List<Likely> pairs) {
        waiting.clear();
        waiting.addAll(pairs);
        isOpen = true;
        next();
    }

    void close() {
        isOpen = false;
        waiting.clear();
    }

    private void next() {
        problem.setText("");
        if (waiting.isEmpty()) {
            leave();
            return;
        }
        var pair = waiting.getFirst();
        heading.setText(texts.get("person.compare.heading", pair.one().person().name()));
        why.setText(texts.of("person", pair.why()));
        merge.setDisable(true);
        model.compare(pair, both -> both.ifPresentOrElse(this::show, this::pass));
    }

    private void show(Both both) {
        grid = new CompareGrid(texts, both);
        values.getChildren().setAll(grid);
        merge.setDisable(false);
        merge.requestFocus();
    }

    private void swap() {
        if (grid != null) show(grid.both().swapped());
    }

    private void merge() {
        if (grid == null) return;
        model.merge(grid.both(), grid.stays(), this::pass, this::refuse);
    }

    private void different() {
        if (!waiting.isEmpty()) model.areDifferent(waiting.getFirst());
        pass();
    }

    private void pass() {
        if (!waiting.isEmpty()) waiting.removeFirst();
        next();
    }

    private void leave() {
        close();
        closed.run();
    }

    private void refuse(MergeRefused refused) {
        var meeting = grid == null ? "" : number(grid.both().one(), refused.meetingId());
        problem.setText(
                switch (refused.why()) {
                    case BOTH_IN_FINALISED -> texts.get("person.merge.bothIn", meeting);
                    case CORRECTION_UNDER_WAY -> texts.get("person.merge.correction");
                });
    }

    private static String number(PersonCard card, long meetingId) {
        return card.visits().stream()
                .filter(v -> v.meeting().id() == meetingId)
                .map(v -> v.meeting().writtenNumber())
                .findFirst()
                .orElse("");
    }
}
