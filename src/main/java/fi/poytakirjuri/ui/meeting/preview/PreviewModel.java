package fi.poytakirjuri.ui.meeting.preview;

import fi.poytakirjuri.document.layout.Pages;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.PaperPlace;
import fi.poytakirjuri.document.typeset.Missing;
import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.register.meeting.Minutes;
import fi.poytakirjuri.ui.kit.Background;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import fi.poytakirjuri.ui.meeting.open.PaperSide;
import fi.poytakirjuri.ui.meeting.open.Papers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Lays the open meeting's paper anew whenever something of it changes, never twice at once: what changes meanwhile
/// becomes one more laying. Words show while they are typed, before they are saved.
public final class PreviewModel {
    private final OpenMeeting open;
    private final Background background;
    private final Papers papers;
    private final ReadOnlyObjectWrapper<@Nullable Pages> pages = new ReadOnlyObjectWrapper<>(null);
    private final Map<Field, String> typed = new HashMap<>();
    private PaperSide side = PaperSide.AGENDA;
    private boolean isShown;
    private boolean laying;
    private boolean again;

    public PreviewModel(OpenMeeting open, Background background, Papers papers) {
        this.open = open;
        this.background = background;
        this.papers = papers;
        open.minutesProperty().subscribe(this::read);
    }

    /// Where an item begins on paper.
    static String place(long itemId) {
        return new PaperPlace.OfItem(itemId, ItemText.TITLE).written();
    }

    /// The item of a place; none for a place that is the meeting's own.
    static Optional<Long> itemAt(String place) {
        return PaperPlace.read(place).flatMap(at -> switch (at) {
            case PaperPlace.OfItem(var item, var _) -> Optional.of(item);
            case PaperPlace.OfActions(var item) -> Optional.of(item);
            case PaperPlace.OfMeeting _ -> Optional.empty();
        });
    }

    /// The newest pages; nothing before the first ones are laid.
    public ReadOnlyObjectProperty<@Nullable Pages> pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    /// The characters that the paper's typeface lacks, each with what stands for it.
    public List<Missing> missing() {
        var now = pages.get();
        return now == null ? List.of() : now.missing();
    }

    /// Shows one of the papers from now on, or costs nothing while none is seen.
    public void show(PaperSide side, boolean isShown) {
        this.side = side;
        this.isShown = isShown;
        lay();
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
            pages.set(null);
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
        again = laying;
        if (laying) return;
        laying = true;
        var wanted = withTyped(minutes);
        var wantedSide = side;
        background
                .apart(() -> papers.pages(wanted, wantedSide, Audience.INTERNAL))
                .onSuccess(pages::set)
                .andFinally(this::laid)
                .start();
    }

    private void laid() {
        laying = false;
        if (again) lay();
    }

    private Minutes withTyped(Minutes minutes) {
        if (typed.isEmpty()) return minutes;
        var matters = minutes.matters().stream()
                .map(m -> new Minutes.Matter(withTyped(m.item()), m.actions()))
                .toList();
        return minutes.withMatters(matters);
    }

    private AgendaItem withTyped(AgendaItem item) {
        var now = item;
        for (var entry : typed.entrySet())
            if (entry.getKey().itemId == item.id()) now = now.with(entry.getKey().which, entry.getValue());
        return now;
    }

    private record Field(long itemId, ItemText which) {}
}
