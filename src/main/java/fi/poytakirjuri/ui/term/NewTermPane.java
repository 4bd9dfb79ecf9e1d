package fi.poytakirjuri.ui.term;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.election.NextTerm;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Aloita uusi kausi, step by step: the term, its members, its offices, and its first meeting. The term is written at
/// once when the third step is done, and the meeting only if it is wanted.
final class NewTermPane extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final NewTermModel model;
    private final Runnable done;
    private final Label title = new Label();
    private final HBox path = new HBox(8);
    private final TermStep termStep;
    private final MembersStep membersStep;
    private final OfficesStep officesStep;
    private final MeetingStep meetingStep;
    private final ScrollPane middle = new ScrollPane();
    private final FlowPane buttons = new FlowPane(8, 8);
    private final Button back;
    private final Button forward;
    private final Button begin;
    private final Button meeting;
    private final Button cancel;
    private Step step = Step.TERM;

    /// @param done what follows when it is over or left
    NewTermPane(Tools tools, NewTermModel model, Runnable done) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        this.done = done;
        termStep = new TermStep(tools);
        membersStep = new MembersStep(texts, model);
        officesStep = new OfficesStep(texts, model);
        meetingStep = new MeetingStep(tools);
        back = button(tools.buttons().of("nomination.newTerm.back", Icon.BACK, () -> turn(-1)), "back");
        forward = button(tools.buttons().primary("nomination.newTerm.next", Icon.FORWARD, () -> turn(1)), "next");
        begin = button(tools.buttons().primary("nomination.newTerm.begin", Icon.DONE, this::begin), "begin");
        meeting = button(tools.buttons().primary("nomination.newTerm.meeting", Icon.ADD, this::addMeeting), "meeting");
        cancel = button(tools.buttons().of("nomination.cancel", Icon.REMOVE, done), "cancel");
        title.getStyleClass().add("section-title");
        middle.setFitToWidth(true);
        middle.setFocusTraversable(false);
        middle.getStyleClass().add("edge-to-edge");
        getStyleClass().add("new-term");
        getChildren().setAll(title, path, middle, buttons);
        model.nextProperty().subscribe(this::show);
    }

    void open() {
        step = Step.TERM;
        model.open();
    }

    private void show(@Nullable NextTerm next) {
        if (next == null) {
            title.setText(texts.get("nomination.newTerm"));
            middle.setContent(new Label(texts.get("nomination.newTerm.none")));
            path.getChildren().clear();
            buttons.getChildren().setAll(cancel);
            return;
        }
        title.setText(texts.get("nomination.newTerm.title", next.term().years()));
        termStep.show(next);
        membersStep.show(next);
        meetingStep.show(model.likelyMeeting());
        showStep();
    }

    private void turn(int steps) {
        if (step == Step.TERM && steps > 0 && termStep.endsOn().isEmpty()) return;
        step = Step.values()[step.ordinal() + steps];
        showStep();
    }

    private void showStep() {
        var next = model.nextProperty().get();
        if (next == null) return;
        if (step == Step.OFFICES) officesStep.show(next);
        middle.setContent(content());
        middle.setVvalue(0);
        path.getChildren()
                .setAll(List.of(Step.values()).stream().map(this::mark).toList());
        cancel.setText(texts.get(step == Step.MEETING ? "nomination.newTerm.noMeeting" : "nomination.cancel"));
        cancel.setAccessibleText(cancel.getText());
        var shown = new ArrayList<Node>();
        switch (step) {
            case TERM -> shown.add(forward);
            case MEMBERS -> shown.addAll(List.of(forward, back));
            case OFFICES -> shown.addAll(List.of(begin, back));
            case MEETING -> shown.add(meeting);
        }
        shown.add(cancel);
        buttons.getChildren().setAll(shown);
        shown.getFirst().requestFocus();
    }

    private Node content() {
        return switch (step) {
            case TERM -> termStep;
            case MEMBERS -> membersStep;
            case OFFICES -> officesStep;
            case MEETING -> meetingStep;
        };
    }

    /// 1 Kausi, with a mark on those that are done.
    private Node mark(Step each) {
        var label = new StateLabel();
        var words = (each.ordinal() + 1) + " " + texts.of("nomination", each);
        boolean isDone = each.ordinal() < step.ordinal();
        label.show(words, isDone ? Icon.DONE : each == step ? Icon.PENDING : Icon.CLOCK, tone(each));
        return label;
    }

    private String tone(Step each) {
        if (each == step) return "watch";
        return each.ordinal() < step.ordinal() ? "good" : "calm";
    }

    private void begin() {
        termStep.endsOn()
                .ifPresent(ends -> model.begin(ends, () -> {
                    step = Step.MEETING;
                    showStep();
                }));
    }

    private void addMeeting() {
        meetingStep
                .meeting()
                .ifPresent(first -> model.addMeeting(first, id -> {
                    done.run();
                    tools.navigation().goTo(Place.meeting(id));
                }));
    }

    private static Button button(Button button, String id) {
        button.setId("new-term-" + id);
        return button;
    }

    /// The steps in their order.
    enum Step {
        TERM,
        MEMBERS,
        OFFICES,
        MEETING
    }
}
