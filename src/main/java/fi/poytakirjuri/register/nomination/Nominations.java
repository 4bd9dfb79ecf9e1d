package fi.poytakirjuri.register.nomination;

import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.roster.Sector;
import fi.poytakirjuri.register.roster.SectorStore;
import fi.poytakirjuri.register.table.Body;
import fi.poytakirjuri.register.table.BodyStore;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All that a candidate list needs, read at once: the round, the sectors to be covered, and who was proposed.
///
/// @param sectors     those still in use when the round closes, in the table's order
/// @param unpublished contact details that a public paper must keep out of its texts: the register's and all
/// candidates'
public record Nominations(
        Body body, NominationRound round, List<Sector> sectors, List<Candidate> candidates, List<String> unpublished) {
    public Nominations {
        sectors = List.copyOf(sectors);
        candidates = List.copyOf(candidates);
        unpublished = List.copyOf(unpublished);
    }

    /// Empty when there is no such round.
    public static Optional<Nominations> read(Database database, long roundId) {
        return database.read(_ -> new RoundStore(database).find(roundId).map(round -> read(database, round)));
    }

    private static Nominations read(Database database, NominationRound round) {
        var day = round.closesAt().toLocalDate();
        var candidates = new CandidateStore(database).ofRound(round.id());
        return new Nominations(
                new BodyStore(database).body(round.bodyId()),
                round,
                new SectorStore(database)
                        .sectors(round.bodyId()).stream()
                                .filter(sector -> sector.isOpenOn(day))
                                .toList(),
                candidates,
                Stream.concat(
                                new PersonStore(database).unpublished().stream(),
                                candidates.stream().flatMap(c -> Stream.of(c.email(), c.phone())))
                        .filter(contact -> !contact.isBlank())
                        .distinct()
                        .toList());
    }

    /// Everyone proposed who has not withdrawn.
    public List<Candidate> standing() {
        return candidates.stream().filter(c -> !c.isWithdrawn()).toList();
    }

    /// Those who can be elected: they have agreed to stand (rule 11).
    public List<Candidate> eligible() {
        return standing().stream()
                .filter(c -> Boolean.TRUE.equals(c.isConsenting()))
                .toList();
    }

    /// Those proposed who have said no to standing, or nothing yet.
    public List<Candidate> withoutConsent() {
        return standing().stream()
                .filter(c -> !Boolean.TRUE.equals(c.isConsenting()))
                .toList();
    }

    /// Of these, those who would stand for the sector; one may stand for several.
    public static List<Candidate> of(Sector sector, List<Candidate> some) {
        return some.stream().filter(c -> c.sectorIds().contains(sector.id())).toList();
    }

    /// The sectors for which nobody can be elected.
    public List<Sector> uncovered() {
        return sectors.stream()
                .filter(sector -> of(sector, eligible()).isEmpty())
                .toList();
    }
}
