package fi.poytakirjuri.ui.paper;

import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.nomination.NominationRound;
import fi.poytakirjuri.register.nomination.RoundStore;
import fi.poytakirjuri.register.statement.Statement;
import fi.poytakirjuri.register.statement.StatementStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// What papers there are to make of a table's register.
///
/// @param years  of which there are papers, the newest first; this year always
/// @param newest the meetings nearest to today, the latest first
record Shelf(List<Integer> years, List<NominationRound> rounds, List<Statement> statements, List<Meeting> newest) {
    private static final int NEWEST = 5;

    Shelf {
        years = List.copyOf(years);
        rounds = List.copyOf(rounds);
        statements = List.copyOf(statements);
        newest = List.copyOf(newest);
    }

    static Shelf empty(LocalDate today) {
        return new Shelf(List.of(today.getYear()), List.of(), List.of(), List.of());
    }

    static Shelf read(Database database, long bodyId, LocalDate today) {
        return database.read(_ -> {
            var meetings = new MeetingStore(database).all(bodyId);
            var years = new TreeSet<Integer>();
            years.add(today.getYear());
            meetings.forEach(m -> years.add(m.date().getYear()));
            return new Shelf(
                    List.copyOf(years.descendingSet()),
                    new RoundStore(database).all(bodyId),
                    new StatementStore(database).all(bodyId),
                    meetings.stream()
                            .filter(m -> m.date().isBefore(today.plusMonths(2)))
                            .limit(NEWEST)
                            .toList());
        });
    }

    /// Every paper, in the order of the shelf.
    List<ShelfPaper> papers() {
        var papers = new ArrayList<ShelfPaper>(List.of(ShelfPaper.Standing.values()));
        rounds.forEach(r -> papers.add(new ShelfPaper.CandidateList(r)));
        statements.forEach(s -> papers.add(new ShelfPaper.StatementLetter(s)));
        return papers;
    }

    Optional<ShelfPaper> at(String address) {
        return papers().stream().filter(p -> p.address().equals(address)).findFirst();
    }

    /// The papers of a year: the standing ones, the rounds that opened in it, and the statements sent in it or, while
    /// they are in preparation, asked for or due in it.
    List<ShelfPaper> ofYear(int year) {
        return papers().stream()
                .filter(paper -> switch (paper) {
                    case ShelfPaper.Standing _ -> true;
                    case ShelfPaper.CandidateList(var round) -> round.opensAt().getYear() == year;
                    case ShelfPaper.StatementLetter(var statement) -> isOf(year, statement);
                })
                .toList();
    }

    private static boolean isOf(int year, Statement statement) {
        for (var day : new LocalDate[] {statement.sentOn(), statement.askedOn(), statement.dueOn()})
            if (day != null) return day.getYear() == year;
        return false;
    }
}
