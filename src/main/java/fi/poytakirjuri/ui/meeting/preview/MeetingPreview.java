package fi.poytakirjuri.ui.meeting.preview;

import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.register.meeting.Minutes;
import fi.poytakirjuri.ui.meeting.open.MeetingPaper;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import fi.poytakirjuri.ui.meeting.open.Papers;
import fi.poytakirjuri.ui.preview.Making;
import fi.poytakirjuri.ui.preview.PreviewModel;
import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Which paper of the open meeting is looked at and for whom. It is laid anew whenever something of the meeting
/// changes; words show while they are typed, before they are saved.
public final class MeetingPreview {
    private final OpenMeeting open;
    private final Papers papers;
    private final PreviewModel preview;
    private final ObjectProperty<MeetingPaper> paper = new SimpleObjectProperty<>(MeetingPaper.AGENDA);
    private final ObjectProperty<Audience> audience = new SimpleObjectProperty<>(Audience.INTERNAL);
    private final Map<Field, String> typed = new HashMap<>();
    private boolean isShown;

    public MeetingPreview(OpenMeeting open, Papers papers, PreviewModel preview) {
        this.open = open;
        this.papers = papers;
        this.preview = preview;
        open.minutesProperty().subscribe(this::read);
        paper.subscribe((_, _) -> lay());
        audience.subscribe((_, _) -> lay());
        open.itemProperty().subscribe((_, _) -> {
            if (paper.get().isOfItem()) lay();
        });
        open.edited().placeProperty().subscribe(_ -> preview.mark(open.edited().names()));
    }

    public ObjectProperty<MeetingPaper> paperProperty() {
        return paper;
    }

    public ObjectProperty<Audience> audienceProperty() {
        return audience;
    }

    public PreviewModel preview() {
        return preview;
    }

    /// Follows the meeting while the page is seen, and costs nothing while it is not.
    public void seen(boolean isSeen) {
        boolean comes = isSeen && !isShown;
        isShown = isSeen;
        if (comes) lay();
    }

    /// Words that stand in an item's field and may not be saved yet.
    public void typing(long itemId, ItemText which, String words) {
        var clean = Typed.text(words);
        var before = typed.put(new Field(itemId, which), clean);
        if (!clean.equals(before)) lay();
    }

    private void read(@Nullable Minutes minutes) {
        if (minutes == null) {
            typed.clear();
            preview.clear();
            return;
        }
        typed.entrySet().removeIf(entry -> isSaved(minutes, entry));
        lay();
    }

    private static boolean isSaved(Minutes minutes, Map.Entry<Field, String> entry) {
        return minutes.matters().stream()
                .map(Minutes.Matter::item)
                .filter(i -> i.id() == entry.getKey().itemId)
                .allMatch(i -> i.text(entry.getKey().which).equals(entry.getValue()));
    }

    private void lay() {
        var minutes = open.minutesProperty().get();
        if (minutes == null || !isShown) return;
        if (paper.get().isOfItem() && open.itemProperty().get() == null) return;
        var wanted = withTyped(minutes);
        var which = paper.get();
        var forWhom = audience.get();
        var item = which.isOfItem() ? open.itemProperty().get() : null;
        preview.lay(new Making(
                new Shown(minutes.meeting().id(), which, item), () -> papers.make(wanted, which, item, forWhom)));
    }

    private Minutes withTyped(Minutes minutes) {
        if (typed.isEmpty()) return minutes;
        var matters =
                minutes.matters().stream().map(m -> m.with(withTyped(m.item()))).toList();
        return minutes.withMatters(matters);
    }

    private AgendaItem withTyped(AgendaItem item) {
        var now = item;
        for (var entry : typed.entrySet())
            if (entry.getKey().itemId == item.id()) now = now.with(entry.getKey().which, entry.getValue());
        return now;
    }

    private record Field(long itemId, ItemText which) {}

    private record Shown(
            long meetingId, MeetingPaper paper, @Nullable Long itemId) {}
}
