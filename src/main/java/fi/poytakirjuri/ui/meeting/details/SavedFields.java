package fi.poytakirjuri.ui.meeting.details;

import static java.util.Objects.requireNonNull;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingText;
import fi.poytakirjuri.ui.kit.AutosavedField;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.writing.Writing;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;

/// The typed details of a meeting: texts, the date and the four times, each saving itself.
final class SavedFields {
    private final Tools tools;
    private final Texts texts;
    private final DetailsModel model;
    private final Map<MeetingText, Saved> byText = new EnumMap<>(MeetingText.class);
    private final Map<MeetingTime, Saved> byTime = new EnumMap<>(MeetingTime.class);
    private final Saved date;

    SavedFields(Tools tools, DetailsModel model) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        for (var which : new MeetingText[] {
            MeetingText.TITLE,
            MeetingText.PLACE,
            MeetingText.REMOTE_LINK,
            MeetingText.DISTRIBUTION,
            MeetingText.COPIES_TO,
            MeetingText.NOTES
        }) byText.put(which, saved(which == MeetingText.NOTES ? Writing.area(3) : new TextField(), "details-" + which));
        for (var which : MeetingTime.values()) {
            var saved = saved(new TextField(), "details-" + which);
            saved.field.checkedBy(this::timeProblem);
            byTime.put(which, saved);
        }
        date = saved(new TextField(), "details-DATE");
        date.field.checkedBy(this::dateProblem);
    }

    TextInputControl control(MeetingText which) {
        return of(which).control;
    }

    FormRow row(MeetingText which) {
        return of(which).row(texts.of("meeting", which));
    }

    FormRow row(MeetingTime which) {
        return requireNonNull(byTime.get(which)).row(texts.of("meeting", which));
    }

    FormRow dateRow() {
        return date.row(texts.get("meeting.date"));
    }

    void show(Meeting meeting) {
        long id = meeting.id();
        byText.forEach(
                (which, saved) -> saved.field.show(id, text(meeting, which), words -> model.setText(id, which, words)));
        byTime.forEach((which, saved) -> {
            var time = DetailsModel.time(meeting, which);
            saved.field.show(
                    id, time == null ? "" : texts.dates().time(time), typed -> model.setTime(id, which, typed));
        });
        date.field.show(id, texts.dates().date(meeting.date()), typed -> model.setDate(id, typed));
    }

    void clear() {
        byText.values().forEach(s -> s.field.clear());
        byTime.values().forEach(s -> s.field.clear());
        date.field.clear();
    }

    TextInputControl control(MeetingTime which) {
        return requireNonNull(byTime.get(which)).control;
    }

    TextInputControl date() {
        return date.control;
    }

    private Saved of(MeetingText which) {
        return requireNonNull(byText.get(which));
    }

    private Saved saved(TextInputControl control, String id) {
        control.setId(id);
        return new Saved(control, tools.autosave().field(control));
    }

    private Optional<String> dateProblem(String typed) {
        return model.isDate(typed) ? Optional.empty() : Optional.of(texts.get("meeting.date.unread"));
    }

    private Optional<String> timeProblem(String typed) {
        return DetailsModel.isTime(typed) ? Optional.empty() : Optional.of(texts.get("meeting.time.unread"));
    }

    private static String text(Meeting meeting, MeetingText which) {
        return switch (which) {
            case TITLE -> meeting.title();
            case PLACE -> meeting.place();
            case REMOTE_LINK -> meeting.remoteLink();
            case CONVENER_WORDS -> meeting.convenerWords();
            case APPROVAL_WORDS -> meeting.approvalWords();
            case DISTRIBUTION -> meeting.distribution();
            case COPIES_TO -> meeting.copiesTo();
            case NEWS_HEADLINE -> meeting.newsHeadline();
            case NEWS_LEAD -> meeting.newsLead();
            case NOTES -> meeting.notes();
        };
    }

    private record Saved(TextInputControl control, AutosavedField field) {
        FormRow row(String name) {
            return new FormRow(name, control, field.messageProperty());
        }
    }
}
