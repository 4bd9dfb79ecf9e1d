package fi.poytakirjuri.ui.term;

import fi.poytakirjuri.language.Reading;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.nomination.NominationRound;
import fi.poytakirjuri.ui.kit.AutosavedField;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.writing.Writing;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Haku: when proposals come, by which form, who elects and when, and the public call. Everything saves itself.
final class RoundFields extends ScrollPane {
    private final Tools tools;
    private final Texts texts;
    private final TermParts parts;
    private final RoundModel model;
    private final Saved opens;
    private final Saved opensAt;
    private final Saved closes;
    private final Saved closesAt;
    private final Saved election;
    private final Saved electingBody;
    private final Saved form;
    private final Saved call;
    private final StringProperty electionWarning = new SimpleStringProperty("");

    RoundFields(Tools tools, TermParts parts, RoundModel model, Runnable removeRound) {
        this.tools = tools;
        this.texts = tools.texts();
        this.parts = parts;
        this.model = model;
        opens = saved(new TextField(), "opens", this::opensProblem);
        opensAt = saved(
                new TextField(),
                "opens-at",
                typed -> timeProblem(
                        typed,
                        round -> moment(round.opensAt(), "", orMidnight(typed)).isAfter(round.closesAt())));
        closes = saved(new TextField(), "closes", this::closesProblem);
        closesAt = saved(
                new TextField(),
                "closes-at",
                typed -> timeProblem(
                        typed,
                        round -> moment(round.closesAt(), "", orMidnight(typed)).isBefore(round.opensAt())));
        election = saved(
                new TextField(), "election", typed -> TypedMoment.dateProblemUnlessEmpty(typed, tools.today(), texts));
        electingBody = saved(new TextField(), "electing-body", _ -> Optional.empty());
        form = saved(new TextField(), "form", this::addressProblem);
        call = saved(Writing.area(12), "call", _ -> Optional.empty());
        ((TextArea) call.control).setPrefColumnCount(40);
        var remove = tools.buttons().of("nomination.round.remove", Icon.DELETE, removeRound);
        remove.setId("round-remove");
        var content = new VBox(times(), whoAndWhere(), callSection(), new FlowPane(remove));
        content.getStyleClass().addAll("form", "round-form");
        setContent(content);
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().add("edge-to-edge");
        model.viewProperty().subscribe(this::show);
    }

    private Node times() {
        for (var time : new Saved[] {opensAt, closesAt}) ((TextField) time.control).setPrefColumnCount(5);
        for (var day : new Saved[] {opens, closes, election}) ((TextField) day.control).setPrefColumnCount(10);
        var electionProblem = Bindings.createStringBinding(
                () -> election.field.messageProperty().get().isEmpty()
                        ? electionWarning.get()
                        : election.field.messageProperty().get(),
                election.field.messageProperty(),
                electionWarning);
        return new FlowPane(
                16,
                12,
                opens.row(texts.get("nomination.round.opens")),
                opensAt.row(texts.get("nomination.round.opensAt")),
                closes.row(texts.get("nomination.round.closes")),
                closesAt.row(texts.get("nomination.round.closesAt")),
                new FormRow(texts.get("nomination.round.election"), election.control, electionProblem));
    }

    private Node whoAndWhere() {
        ((TextField) electingBody.control).setPrefColumnCount(24);
        ((TextField) form.control).setPrefColumnCount(30);
        return new FlowPane(
                16,
                12,
                electingBody.row(texts.get("nomination.round.electingBody")),
                form.row(texts.get("nomination.round.form")));
    }

    private Node callSection() {
        var copy = tools.buttons().primary("nomination.call.copy", Icon.COPY, this::copy);
        copy.setId("call-copy");
        var anew = tools.buttons().of("nomination.call.anew", Icon.RESET, model::writeCallAnew);
        anew.setId("call-anew");
        var hint = new Label(texts.get("nomination.call.hint"));
        hint.getStyleClass().addAll("quiet", "small");
        hint.setWrapText(true);
        return new VBox(8, call.row(texts.get("nomination.call")), hint, new FlowPane(8, 8, copy, anew));
    }

    private void show(@Nullable RoundView view) {
        if (view == null) {
            for (var saved : new Saved[] {opens, opensAt, closes, closesAt, election, electingBody, form, call})
                saved.field.clear();
            return;
        }
        var round = view.nominations().round();
        long id = round.id();
        var rounds = parts.rounds();
        opens.field.show(id, day(round.opensAt()), typed -> write(id, typed, "", "", ""));
        opensAt.field.show(id, time(round.opensAt()), typed -> write(id, "", orMidnight(typed), "", ""));
        closes.field.show(id, day(round.closesAt()), typed -> write(id, "", "", typed, ""));
        closesAt.field.show(id, time(round.closesAt()), typed -> write(id, "", "", "", orMidnight(typed)));
        var day = round.electionOn();
        election.field.show(
                id,
                day == null ? "" : texts.dates().date(day),
                typed -> rounds.setElectionOn(
                        id, Reading.date(typed, tools.today()).orElse(null)));
        electingBody.control.setPromptText(view.nominations().body().electingBody());
        electingBody.field.show(id, round.electingBody(), typed -> rounds.setElectingBody(id, typed));
        form.field.show(id, round.formUrl(), typed -> rounds.setFormUrl(id, typed));
        call.field.show(id, round.callText(), typed -> rounds.setCallText(id, typed));
        electionWarning.set(
                round.isElectionTooEarly() && day != null
                        ? texts.get("nomination.problem.election", texts.dates().date(day))
                        : "");
    }

    /// Writes what was typed over what the register has; what is empty stays. Call on the register's thread.
    private void write(long id, String opensOn, String opensTime, String closesOn, String closesTime) {
        parts.rounds()
                .find(id)
                .ifPresent(round -> parts.rounds()
                        .setPeriod(
                                id,
                                moment(round.opensAt(), opensOn, opensTime),
                                moment(round.closesAt(), closesOn, closesTime)));
    }

    private LocalDateTime moment(LocalDateTime before, String day, String time) {
        return Reading.date(day, tools.today())
                .orElse(before.toLocalDate())
                .atTime(Reading.time(time).orElse(before.toLocalTime()));
    }

    private static String orMidnight(String typed) {
        return typed.isBlank() ? "0" : typed;
    }

    private Optional<String> opensProblem(String typed) {
        return period(typed, round -> moment(round.opensAt(), typed, "").isAfter(round.closesAt()));
    }

    private Optional<String> closesProblem(String typed) {
        return period(typed, round -> moment(round.closesAt(), typed, "").isBefore(round.opensAt()));
    }

    private Optional<String> period(String typed, Predicate<NominationRound> isWrong) {
        return TypedMoment.dateProblem(typed, tools.today(), texts).or(() -> orderProblem(isWrong));
    }

    private Optional<String> timeProblem(String typed, Predicate<NominationRound> isWrong) {
        return TypedMoment.timeProblem(typed, texts).or(() -> orderProblem(isWrong));
    }

    private Optional<String> orderProblem(Predicate<NominationRound> isWrong) {
        var view = model.viewProperty().get();
        return view != null && isWrong.test(view.nominations().round())
                ? Optional.of(texts.get("nomination.problem.order"))
                : Optional.empty();
    }

    private Optional<String> addressProblem(String typed) {
        return typed.isBlank() || typed.strip().matches("https?://\\S+\\.\\S+")
                ? Optional.empty()
                : Optional.of(texts.get("nomination.problem.address"));
    }

    private void copy() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, call.control.getText()));
        tools.toasts().say(texts.get("nomination.call.copied"));
    }

    private String day(LocalDateTime at) {
        return texts.dates().date(at.toLocalDate());
    }

    private String time(LocalDateTime at) {
        return texts.dates().time(at.toLocalTime());
    }

    private Saved saved(TextInputControl control, String id, Function<String, Optional<String>> check) {
        control.setId("round-" + id);
        return new Saved(control, tools.autosave().field(control).checkedBy(check));
    }

    private record Saved(TextInputControl control, AutosavedField field) {
        FormRow row(String name) {
            return new FormRow(name, control, field.messageProperty());
        }
    }
}
