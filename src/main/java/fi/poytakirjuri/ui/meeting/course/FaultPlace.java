package fi.poytakirjuri.ui.meeting.course;

import fi.poytakirjuri.document.paper.PaperPlace;
import fi.poytakirjuri.document.paper.PaperPlace.Part;
import fi.poytakirjuri.register.check.Check;
import fi.poytakirjuri.register.check.Fact;
import fi.poytakirjuri.register.check.Finding;
import fi.poytakirjuri.register.check.MissingPart;
import fi.poytakirjuri.register.check.Place;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.register.meeting.Meeting;
import java.util.Optional;

/// Where a finding's fault is mended.
final class FaultPlace {
    private FaultPlace() {}

    static Optional<PaperPlace> of(Finding finding, Meeting meeting) {
        return switch (finding.place()) {
            case Place.OfItem(var item, var _, var _, var _) ->
                Optional.of(new PaperPlace.OfItem(
                        item, finding.check() == Check.D02 ? ItemText.DECISION : ItemText.DISCUSSION));
            case Place.OfAction(var _, var item, var _) ->
                Optional.ofNullable(item).map(PaperPlace.OfActions::new);
            case Place.OfAttachment _ -> part(Part.ATTACHMENTS);
            case Place.OfMeeting _ -> part(part(finding));
            case Place.OfBody _,
                    Place.OfTerm _,
                    Place.OfSector _,
                    Place.OfSeat _,
                    Place.OfPerson _,
                    Place.OfOrganisation _,
                    Place.OfRound _,
                    Place.OfCandidate _,
                    Place.OfTheme _,
                    Place.OfFormerMembers _,
                    Place.OfBackups _ -> Optional.empty();
        };
    }

    private static Part part(Finding finding) {
        return switch (finding.check()) {
            case M07, M08 -> Part.ATTENDANCE;
            case D01 -> firstMissing(finding);
            case D06_MISSING, D06_UNUSED, D10 -> Part.ATTACHMENTS;
            case D08_CHECKERS, D08_SIGNERS -> Part.SIGNATURES;
            default -> Part.TIME;
        };
    }

    private static Part firstMissing(Finding finding) {
        for (var fact : finding.facts())
            if (fact instanceof Fact.Missing(var parts))
                return switch (parts.isEmpty() ? MissingPart.TIME : parts.getFirst()) {
                    case TIME, OWNER, DUE -> Part.TIME;
                    case PLACE -> Part.PLACE;
                    case ATTENDANCE -> Part.ATTENDANCE;
                    case AUTHOR -> Part.SIGNATURES;
                };
        return Part.TIME;
    }

    private static Optional<PaperPlace> part(Part part) {
        return Optional.of(new PaperPlace.OfMeeting(part));
    }
}
