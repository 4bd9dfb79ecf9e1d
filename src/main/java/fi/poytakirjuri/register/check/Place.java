package fi.poytakirjuri.register.check;

/// Where a finding is, so that a click can go there.
public sealed interface Place {
    /// The table itself.
    record OfBody(long bodyId) implements Place {}

    record OfSector(long sectorId, String name) implements Place {}

    record OfPerson(long personId, String name) implements Place {}

    /// @param number 6/2026
    record OfMeeting(long meetingId, String number) implements Place {}

    /// @param meeting the number of its meeting, 6/2026
    /// @param number  the item's own number as that meeting writes it
    record OfItem(long itemId, long meetingId, String meeting, String number) implements Place {}

    record OfAction(long actionId, String text) implements Place {}

    record OfAttachment(long attachmentId, long meetingId, String meeting) implements Place {}
}
