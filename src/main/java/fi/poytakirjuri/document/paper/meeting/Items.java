package fi.poytakirjuri.document.paper.meeting;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.paper.Preset.ItemPart;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.AgendaClock;
import fi.poytakirjuri.register.meeting.Minutes;
import java.util.List;

/// The matters of a meeting as one kind of paper tells them.
final class Items {
    private final Minutes minutes;
    private final List<ItemPart> parts;
    private final Passages passages;
    private final Texts texts;
    private final AgendaClock clock;

    /// @param parts what is told of each matter
    Items(Minutes minutes, List<ItemPart> parts, Passages passages, Texts texts) {
        this.minutes = minutes;
        this.parts = parts;
        this.passages = passages;
        this.texts = texts;
        this.clock = new AgendaClock(
                minutes.meeting().timetable(),
                minutes.matters().stream().map(Minutes.Matter::item).toList());
    }

    AgendaClock clock() {
        return clock;
    }

    /// One after another, sub-items after their item.
    List<Block> inTurn() {
        return minutes.matters().stream().flatMap(matter -> of(matter).stream()).toList();
    }

    List<Block> of(Minutes.Matter matter) {
        var item = new Item(matter, minutes, clock, passages, texts);
        return parts.stream().flatMap(part -> item.part(part).stream()).toList();
    }
}
