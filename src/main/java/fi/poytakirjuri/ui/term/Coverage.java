package fi.poytakirjuri.ui.term;

import fi.poytakirjuri.register.nomination.Candidate;
import fi.poytakirjuri.register.nomination.Nominations;
import fi.poytakirjuri.register.roster.Sector;
import java.util.List;

/// How many were proposed for a sector, beside how many seats it is meant to have.
///
/// @param eligible those who have agreed to stand
record Coverage(Sector sector, int proposed, int eligible) {
    static List<Coverage> of(Nominations nominations) {
        return nominations.sectors().stream()
                .map(sector -> new Coverage(
                        sector,
                        Nominations.of(sector, nominations.standing()).size(),
                        Nominations.of(sector, nominations.eligible()).size()))
                .toList();
    }

    /// Whether someone can be elected for each seat that is meant for the sector.
    boolean isEnough() {
        return eligible >= Math.max(1, sector.seats());
    }

    boolean isUncovered() {
        return eligible == 0;
    }

    /// Of these sectors, those that none of the chosen would stand for.
    static List<Sector> missing(List<Sector> sectors, List<List<Long>> taken) {
        return sectors.stream()
                .filter(sector -> sector.seats() > 0)
                .filter(sector -> taken.stream().noneMatch(ids -> ids.contains(sector.id())))
                .toList();
    }

    /// Whether the candidate would stand for the sector.
    boolean takes(Candidate candidate) {
        return candidate.sectorIds().contains(sector.id());
    }
}
