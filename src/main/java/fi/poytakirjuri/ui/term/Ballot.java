package fi.poytakirjuri.ui.term;

import fi.poytakirjuri.register.election.Election.Chosen;
import fi.poytakirjuri.register.nomination.Candidate;
import fi.poytakirjuri.register.roster.Seat;
import fi.poytakirjuri.register.roster.Sector;
import fi.poytakirjuri.register.table.Setting;
import fi.poytakirjuri.register.table.Settings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Who have been ticked as elected so far, and what is still missing. Knows no control and writes nothing.
final class Ballot {
    private final RoundView view;
    private final Map<Long, Ticked> ticked;

    private Ballot(RoundView view, Map<Long, Ticked> ticked) {
        this.view = view;
        this.ticked = ticked;
    }

    /// Nobody ticked; those whose election is noted count by themselves.
    static Ballot empty(RoundView view) {
        return new Ballot(view, Map.of());
    }

    /// The same ticks over what the register has now; ticks of candidates who are there no more fall away.
    Ballot over(RoundView now) {
        var kept = new LinkedHashMap<Long, Ticked>();
        candidates(now).filter(candidate -> !candidate.isElected()).forEach(candidate -> {
            var tick = ticked.get(candidate.id());
            if (tick != null) kept.put(candidate.id(), tick);
        });
        return new Ballot(now, kept);
    }

    /// Ticks a candidate, for the sectors of the proposal; for one seat the others are left.
    Ballot with(Candidate candidate) {
        var now = isForOneSeat() ? new LinkedHashMap<Long, Ticked>() : new LinkedHashMap<>(ticked);
        now.put(candidate.id(), new Ticked(new HashSet<>(candidate.sectorIds()), "", ""));
        return new Ballot(view, now);
    }

    Ballot without(Candidate candidate) {
        var now = new LinkedHashMap<>(ticked);
        now.remove(candidate.id());
        return new Ballot(view, now);
    }

    Ballot forSectors(Candidate candidate, Set<Long> sectors) {
        return changed(candidate, tick -> new Ticked(sectors, tick.consentSource, tick.otherSectorReason));
    }

    /// Where the consent that is not on the form comes from.
    Ballot consenting(Candidate candidate, String source) {
        return changed(candidate, tick -> new Ticked(tick.sectors, source, tick.otherSectorReason));
    }

    /// Why a successor stands for another sector.
    Ballot because(Candidate candidate, String reason) {
        return changed(candidate, tick -> new Ticked(tick.sectors, tick.consentSource, reason));
    }

    private Ballot changed(Candidate candidate, UnaryOperator<Ticked> change) {
        var now = new LinkedHashMap<>(ticked);
        now.computeIfPresent(candidate.id(), (_, tick) -> change.apply(tick));
        return new Ballot(view, now);
    }

    boolean isTicked(Candidate candidate) {
        return ticked.containsKey(candidate.id());
    }

    Optional<Ticked> tick(Candidate candidate) {
        return Optional.ofNullable(ticked.get(candidate.id()));
    }

    boolean isForOneSeat() {
        return view.seat().isPresent();
    }

    /// All who would sit: those noted before and those ticked now.
    int count() {
        return (int) candidates(view).filter(Candidate::isElected).count() + ticked.size();
    }

    int ticks() {
        return ticked.size();
    }

    /// How many representatives there are to be (rule 1).
    int fewest() {
        return isForOneSeat() ? 1 : settings().number(Setting.FEWEST_REPRESENTATIVES);
    }

    int most() {
        return isForOneSeat() ? 1 : settings().number(Setting.MOST_REPRESENTATIVES);
    }

    boolean isEnough() {
        return count() >= fewest() && count() <= most();
    }

    /// The sectors for which nobody would sit.
    List<Sector> missing() {
        var taken = new ArrayList<List<Long>>();
        candidates(view).filter(Candidate::isElected).forEach(candidate -> taken.add(candidate.sectorIds()));
        ticked.values().forEach(tick -> taken.add(List.copyOf(tick.sectors)));
        var wanted = view.seat().map(Seat::sectors).orElse(view.sectors());
        return Coverage.missing(wanted, taken);
    }

    /// Whether the candidate has not agreed to stand and nothing tells that a consent was given since.
    boolean lacksConsent(Candidate candidate) {
        return needsConsent(candidate)
                && tick(candidate).filter(tick -> tick.consentSource.isBlank()).isPresent();
    }

    static boolean needsConsent(Candidate candidate) {
        return !Boolean.TRUE.equals(candidate.isConsenting());
    }

    /// Whether a successor stands for no sector of the seat (rule 10): that wants a reason. Who has named no sector
    /// stands for the seat's own.
    boolean isOfOtherSector(Candidate candidate) {
        var sectors = view.seat().map(Seat::sectors).orElse(List.of());
        return !sectors.isEmpty()
                && !candidate.sectorIds().isEmpty()
                && sectors.stream().noneMatch(sector -> candidate.sectorIds().contains(sector.id()));
    }

    boolean lacksReason(Candidate candidate) {
        return isOfOtherSector(candidate)
                && tick(candidate)
                        .filter(tick -> tick.otherSectorReason.isBlank())
                        .isPresent();
    }

    /// What is to be noted, in the order in which it was ticked.
    List<Chosen> chosen() {
        return ticked.entrySet().stream()
                .map(entry -> new Chosen(
                        entry.getKey(),
                        entry.getValue().sectors,
                        entry.getValue().consentSource,
                        entry.getValue().otherSectorReason))
                .toList();
    }

    private Settings settings() {
        return view.nominations().body().settings();
    }

    private static Stream<Candidate> candidates(RoundView of) {
        return of.lines().stream().map(CandidateLine::candidate);
    }

    /// What is known of one who was ticked.
    record Ticked(Set<Long> sectors, String consentSource, String otherSectorReason) {
        Ticked {
            sectors = Set.copyOf(sectors);
        }
    }
}
