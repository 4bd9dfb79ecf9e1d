package fi.poytakirjuri.ui.meeting.year;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.plan.Clash;
import fi.poytakirjuri.register.plan.Gap;
import fi.poytakirjuri.register.plan.Holiday;
import fi.poytakirjuri.register.plan.YearRound;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.LinkRow;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What of the year should be looked at, in words: gaps, clashes, and meetings on days when people are free.
final class YearRemarks extends VBox {
    private final Texts texts;
    private final YearModel model;
    private final LocalDate today;

    YearRemarks(Texts texts, YearModel model, LocalDate today) {
        this.texts = texts;
        this.model = model;
        this.today = today;
        setId("year-remarks");
        getStyleClass().add("section");
        managedProperty().bind(visibleProperty());
        model.roundProperty().subscribe(this::show);
    }

    private void show(@Nullable YearRound round) {
        var remarks = new ArrayList<Node>();
        if (round != null) {
            for (var gap : round.gaps()) remarks.add(line(Icon.CLOCK, words(gap)));
            for (var clash : round.clashes())
                remarks.add(line(clash.isSameTime() ? Icon.WARNING : Icon.MEMBERS, words(clash), clash.meeting()));
            for (var meeting : round.counted())
                if (YearRound.isMovable(meeting) && !meeting.date().isBefore(today)) free(meeting, remarks);
        }
        setVisible(!remarks.isEmpty());
        var title = new Label(texts.get("plan.remarks"));
        title.getStyleClass().add("section-title");
        remarks.addFirst(title);
        getChildren().setAll(remarks);
    }

    private String words(Gap gap) {
        return texts.get(
                "plan.gap", texts.dates().date(gap.from()), texts.dates().date(gap.to()), gap.weeks());
    }

    private String words(Clash clash) {
        var own = name(clash.meeting());
        var day = texts.dates().heading(clash.meeting().date());
        var other = clash.table() + " " + name(clash.other());
        if (clash.isSameTime() && clash.people().isEmpty()) return texts.get("plan.clash", day, own, other);
        var people = String.join(", ", clash.people());
        return clash.isSameTime()
                ? texts.get("plan.clash.people", day, own, other, people)
                : texts.get("plan.sameDay", day, own, other, people);
    }

    private static String name(Meeting meeting) {
        return meeting.theme() == null
                ? meeting.writtenNumber()
                : meeting.theme().name() + " " + meeting.writtenNumber();
    }

    private void free(Meeting meeting, ArrayList<Node> remarks) {
        var day = meeting.date();
        var why = Holiday.on(day).map(holiday -> texts.of("plan", holiday)).orElse("");
        if (why.isEmpty() && Holiday.isFree(day)) why = texts.get("plan.against.weekend");
        if (why.isEmpty() && day.getMonth() == Month.JULY) why = texts.get("plan.against.july");
        if (!why.isEmpty())
            remarks.add(line(
                    Icon.NOTICE,
                    texts.get(
                            "plan.onFreeDay",
                            meeting.writtenNumber(),
                            texts.dates().heading(day),
                            why),
                    meeting));
    }

    private static Node line(Icon icon, String words) {
        var row = new HBox(icon.node(), wrapped(words));
        row.getStyleClass().add("plain-row");
        return row;
    }

    private Node line(Icon icon, String words, Meeting meeting) {
        return new LinkRow(words, () -> model.open(meeting), icon.node(), wrapped(words));
    }

    private static Label wrapped(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }
}
