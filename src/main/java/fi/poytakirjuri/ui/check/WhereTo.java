package fi.poytakirjuri.ui.check;

import fi.poytakirjuri.register.check.Finding;
import fi.poytakirjuri.register.check.Place.OfAction;
import fi.poytakirjuri.register.check.Place.OfAttachment;
import fi.poytakirjuri.register.check.Place.OfBackups;
import fi.poytakirjuri.register.check.Place.OfBody;
import fi.poytakirjuri.register.check.Place.OfCandidate;
import fi.poytakirjuri.register.check.Place.OfFormerMembers;
import fi.poytakirjuri.register.check.Place.OfItem;
import fi.poytakirjuri.register.check.Place.OfMeeting;
import fi.poytakirjuri.register.check.Place.OfOrganisation;
import fi.poytakirjuri.register.check.Place.OfPerson;
import fi.poytakirjuri.register.check.Place.OfRound;
import fi.poytakirjuri.register.check.Place.OfSeat;
import fi.poytakirjuri.register.check.Place.OfSector;
import fi.poytakirjuri.register.check.Place.OfTerm;
import fi.poytakirjuri.register.check.Place.OfTheme;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Room;
import java.util.List;
import java.util.Optional;

/// Where in the program a finding's fault is mended, and where a mark for it belongs.
final class WhereTo {
    private WhereTo() {}

    /// Empty where there is nowhere to go: the backup is made on the spot.
    static Optional<Place> of(Finding finding) {
        return switch (finding.place()) {
            case OfBody _ -> Optional.of(Place.of(room(finding)));
            case OfTerm _ -> Optional.of(Place.of(Room.TERMS));
            case OfSector(var id, var _) -> Optional.of(Place.sector(id));
            case OfSeat(var id, var _) -> Optional.of(Place.seat(id));
            case OfPerson(var id, var _) -> Optional.of(Place.person(id));
            case OfOrganisation(var id, var _) -> Optional.of(Place.organisation(id));
            case OfRound(var id, var _) -> Optional.of(Place.round(id));
            case OfCandidate(var _, var round, var _) -> Optional.of(Place.round(round));
            case OfMeeting(var id, var _) -> Optional.of(Place.meeting(id));
            case OfItem(var id, var meeting, var _, var _) -> Optional.of(Place.item(meeting, id));
            case OfAction(var id, var _, var _) -> Optional.of(Place.task(id));
            case OfAttachment(var _, var meeting, var _) -> Optional.of(Place.meeting(meeting));
            case OfTheme(var id, var _) -> Optional.of(Place.theme(id));
            case OfFormerMembers _ -> Optional.of(Place.privacy("retention"));
            case OfBackups _ -> Optional.empty();
        };
    }

    /// A matter's fault is its meeting's too.
    static List<Place> marked(Finding finding) {
        return of(finding)
                .map(place -> place instanceof Place.Item(var meeting, var _)
                        ? List.of(place, Place.meeting(meeting))
                        : List.of(place))
                .orElse(List.of());
    }

    private static Room room(Finding finding) {
        return switch (finding.check().group()) {
            case ROSTER -> Room.MEMBERS;
            case NOMINATION -> Room.TERMS;
            case MEETINGS -> Room.MEETINGS;
            case PAPERS -> Room.TASKS;
            case THEMES -> Room.THEMES;
            case PRIVACY -> Room.PRIVACY;
        };
    }
}
