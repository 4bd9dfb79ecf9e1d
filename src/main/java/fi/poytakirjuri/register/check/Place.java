package fi.poytakirjuri.register.check;

import org.jspecify.annotations.Nullable;

/// Where a finding is, so that a click can go there.
public sealed interface Place {
    /// A name for it that does not change with its words.
    default String key() {
        return switch (this) {
            case OfBody(var id) -> "body/" + id;
            case OfSector(var id, var _) -> "sector/" + id;
            case OfPerson(var id, var _) -> "person/" + id;
            case OfMeeting(var id, var _) -> "meeting/" + id;
            case OfItem(var id, var _, var _, var _) -> "item/" + id;
            case OfAction(var id, var _, var _) -> "action/" + id;
            case OfAttachment(var id, var _, var _) -> "attachment/" + id;
        };
    }

    /// The table itself.
    record OfBody(long bodyId) implements Place {}

    record OfSector(long sectorId, String name) implements Place {}

    record OfPerson(long personId, String name) implements Place {}

    /// @param number 6/2026
    record OfMeeting(long meetingId, String number) implements Place {}

    /// @param meeting the number of its meeting, 6/2026
    /// @param number  the item's own number as that meeting writes it
    record OfItem(long itemId, long meetingId, String meeting, String number) implements Place {}

    /// @param itemId the item that it was agreed in, if in one
    record OfAction(long actionId, @Nullable Long itemId, String text) implements Place {}

    record OfAttachment(long attachmentId, long meetingId, String meeting) implements Place {}
}
