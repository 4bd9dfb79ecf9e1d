package fi.poytakirjuri.register.meeting;

import fi.poytakirjuri.register.choice.ItemKind;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A matter on a meeting's agenda with all that is written of it.
///
/// @param number    as papers write it without style: "4", for a sub-item "4.1"
/// @param minutes   the time meant for it
/// @param fixedTime when it must begin, if that is fixed
/// @param presenter who presents it, with the name as it was on the meeting's date
/// @param preparers who prepares it (rule 15), named likewise
/// @param text      free text of a procedural item
/// @param resolution how it was decided, beside the words of the decision
/// @param continues the item of an earlier meeting that goes on here
/// @param approves  the meeting whose memo or minutes are approved here
public record AgendaItem(
        long id,
        long meetingId,
        @Nullable Long parentId,
        int position,
        ItemNumber number,
        ItemKind kind,
        String title,
        @Nullable Integer minutes,
        @Nullable LocalTime fixedTime,
        Presenter presenter,
        List<Presenter> preparers,
        String source,
        String background,
        String discussion,
        String proposal,
        String decision,
        String text,
        String internalNotes,
        boolean isPrepared,
        boolean isTabled,
        Resolution resolution,
        @Nullable Long continues,
        @Nullable Long approves) {
    public AgendaItem {
        preparers = List.copyOf(preparers);
    }

    /// The item's text of a kind.
    public String text(ItemText kind) {
        return switch (kind) {
            case TITLE -> title;
            case SOURCE -> source;
            case BACKGROUND -> background;
            case DISCUSSION -> discussion;
            case PROPOSAL -> proposal;
            case DECISION -> decision;
            case TEXT -> text;
            case INTERNAL_NOTES -> internalNotes;
        };
    }

    /// The same item with another text of a kind: what it will be once the words being typed are saved.
    public AgendaItem with(ItemText kind, String words) {
        return new AgendaItem(
                id,
                meetingId,
                parentId,
                position,
                number,
                this.kind,
                kind == ItemText.TITLE ? words : title,
                minutes,
                fixedTime,
                presenter,
                preparers,
                kind == ItemText.SOURCE ? words : source,
                kind == ItemText.BACKGROUND ? words : background,
                kind == ItemText.DISCUSSION ? words : discussion,
                kind == ItemText.PROPOSAL ? words : proposal,
                kind == ItemText.DECISION ? words : decision,
                kind == ItemText.TEXT ? words : text,
                kind == ItemText.INTERNAL_NOTES ? words : internalNotes,
                isPrepared,
                isTabled,
                resolution,
                continues,
                approves);
    }
}
