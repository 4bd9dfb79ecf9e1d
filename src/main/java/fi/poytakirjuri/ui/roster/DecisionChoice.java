package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.document.paper.PaperWords;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.NumberStyle;
import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.roster.Office;
import fi.poytakirjuri.ui.kit.Choice;
import fi.poytakirjuri.ui.kit.FormRow;
import java.util.List;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/// The table's meeting that decided of an office, and the matter in it; choosing them writes the reference.
final class DecisionChoice extends HBox {
    private final Texts texts;
    private final OfficesModel model;
    private final Choice<Meeting> meeting;
    private final Choice<AgendaItem> matter;
    private @Nullable Office office;
    private @Nullable Meeting read;

    DecisionChoice(Texts texts, OfficesModel model) {
        super(12);
        this.texts = texts;
        this.model = model;
        meeting = new Choice<>(List.of(), this::words, this::choose);
        matter = new Choice<>(List.of(), this::words, this::choose);
        var rows = List.of(
                new FormRow(texts.get("roster.office.meeting"), meeting),
                new FormRow(texts.get("roster.office.matter"), matter));
        rows.forEach(row -> HBox.setHgrow(row, Priority.ALWAYS));
        for (var choice : List.of(meeting, matter)) {
            choice.setMinWidth(80);
            choice.setPrefWidth(120);
        }
        getChildren().addAll(rows);
    }

    void show(Office shown, List<Meeting> meetings) {
        boolean isSame = office != null && office.id() == shown.id();
        office = shown;
        if (!meetings.equals(meeting.getItems())) meeting.offer(meetings);
        var decided = meetings.stream()
                .filter(m -> shown.meetingId() != null && m.id() == shown.meetingId())
                .findFirst()
                .orElse(null);
        if (decided == null) meeting.getSelectionModel().clearSelection();
        else meeting.show(decided);
        if (decided == null || !isSame || !decided.equals(read)) offerMatters(decided);
    }

    /// Shown is the one whose reference stands.
    private void offerMatters(@Nullable Meeting decided) {
        read = decided;
        matter.setDisable(decided == null);
        if (decided == null) matter.offer(List.of());
        else
            model.matters(decided, items -> {
                if (!decided.equals(read)) return;
                matter.offer(items);
                items.stream()
                        .filter(i -> office != null && office.reference().equals(reference(decided, i)))
                        .findFirst()
                        .ifPresent(matter::show);
            });
    }

    private void choose(Meeting chosen) {
        if (office != null) model.decidedIn(office, chosen, PaperWords.meetingNumber(chosen, texts));
    }

    private void choose(AgendaItem chosen) {
        if (office != null && read != null) model.decidedIn(office, read, reference(read, chosen));
    }

    /// 1/2025, 5 §
    private String reference(Meeting in, AgendaItem item) {
        return texts.get(
                "roster.office.decision",
                PaperWords.meetingNumber(in, texts),
                item.number().write(in.numberStyle()));
    }

    private String words(Meeting each) {
        return texts.get(
                "roster.office.meeting.words",
                PaperWords.meetingNumber(each, texts),
                texts.dates().date(each.date()));
    }

    private String words(AgendaItem item) {
        return item.number().write(read == null ? NumberStyle.PLAIN : read.numberStyle()) + " " + item.title();
    }
}
