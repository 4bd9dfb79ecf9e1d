package fi.poytakirjuri.register.check;

import fi.poytakirjuri.language.Texts;
import org.jspecify.annotations.Nullable;

/// Where a finding is, so that a click can go there.
public sealed interface Place {
    /// A name for it that does not change with its words.
    default String key() {
        return switch (this) {
            case OfBody(var id) -> "body/" + id;
            case OfTerm(var id, var _) -> "term/" + id;
            case OfSector(var id, var _) -> "sector/" + id;
            case OfSeat(var id, var _) -> "seat/" + id;
            case OfPerson(var id, var _) -> "person/" + id;
            case OfOrganisation(var id, var _) -> "organisation/" + id;
            case OfRound(var id, var _) -> "round/" + id;
            case OfCandidate(var id, var _, var _) -> "candidate/" + id;
            case OfMeeting(var id, var _) -> "meeting/" + id;
            case OfItem(var id, var _, var _, var _) -> "item/" + id;
            case OfAction(var id, var _, var _) -> "action/" + id;
            case OfAttachment(var id, var _, var _) -> "attachment/" + id;
            case OfTheme(var id, var _) -> "theme/" + id;
            case OfFormerMembers _ -> "former-members";
            case OfBackups _ -> "backups";
        };
    }

    /// What it is called: "Kokous 6/2026".
    default String words(Texts texts) {
        return switch (this) {
            case OfBody _ -> texts.get("check.place.body");
            case OfTerm(var _, var years) -> texts.get("check.place.term", years);
            case OfSector(var _, var name) -> texts.get("check.place.sector", name);
            case OfSeat(var _, var name) -> name;
            case OfPerson(var _, var name) -> name;
            case OfOrganisation(var _, var name) -> name;
            case OfRound(var _, var years) ->
                years.isEmpty() ? texts.get("check.place.round") : texts.get("check.place.roundOf", years);
            case OfCandidate(var _, var _, var name) -> texts.get("check.place.candidate", name);
            case OfMeeting(var _, var number) -> texts.get("check.place.meeting", number);
            case OfItem(var _, var _, var meeting, var number) -> texts.get("check.place.item", meeting, number);
            case OfAction _ -> texts.get("check.place.action");
            case OfAttachment(var _, var _, var meeting) -> texts.get("check.place.attachment", meeting);
            case OfTheme(var _, var name) -> texts.get("check.place.theme", name);
            case OfFormerMembers _ -> texts.get("check.place.formerMembers");
            case OfBackups _ -> texts.get("check.place.backups");
        };
    }

    /// The table itself.
    record OfBody(long bodyId) implements Place {}

    /// @param years 2025–2026
    record OfTerm(long termId, String years) implements Place {}

    record OfSector(long sectorId, String name) implements Place {}

    /// @param name of who sits there
    record OfSeat(long seatId, String name) implements Place {}

    record OfPerson(long personId, String name) implements Place {}

    record OfOrganisation(long organisationId, String name) implements Place {}

    /// @param years of the term that it is for; may be empty
    record OfRound(long roundId, String years) implements Place {}

    record OfCandidate(long candidateId, long roundId, String name) implements Place {}

    /// @param number 6/2026
    record OfMeeting(long meetingId, String number) implements Place {}

    /// @param meeting the number of its meeting, 6/2026
    /// @param number  the item's own number as that meeting writes it
    record OfItem(long itemId, long meetingId, String meeting, String number) implements Place {}

    /// @param itemId the item that it was agreed in, if in one
    record OfAction(long actionId, @Nullable Long itemId, String text) implements Place {}

    record OfAttachment(long attachmentId, long meetingId, String meeting) implements Place {}

    record OfTheme(long themeId, String name) implements Place {}

    /// Those whose time at the table is over, whose contact details are to be removed.
    record OfFormerMembers() implements Place {}

    /// The register's backups.
    record OfBackups() implements Place {}
}
