package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.roster.Office;
import fi.poytakirjuri.register.roster.OfficeStore;
import fi.poytakirjuri.register.roster.OrganisationStore;
import fi.poytakirjuri.register.roster.Overlap;
import fi.poytakirjuri.register.roster.Roster;
import fi.poytakirjuri.register.roster.RosterStore;
import fi.poytakirjuri.register.roster.Sector;
import fi.poytakirjuri.register.roster.SectorStore;
import fi.poytakirjuri.register.roster.Term;
import fi.poytakirjuri.register.roster.TermStore;
import fi.poytakirjuri.register.table.Body;
import fi.poytakirjuri.register.table.BodyStore;
import fi.poytakirjuri.ui.roster.Situation.InTerm;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the screen shows of the register, read at once.
///
/// @param roster the table on the situation's day
/// @param lines in the order of the table; of a term, everyone who sat during it
/// @param allSectors closed ones too
/// @param term that of the situation
/// @param terms all, the latest first
/// @param overlaps times that cannot all be right
/// @param organisations names to offer while one types
/// @param vacantToday how many seats are vacant today, whatever day is shown
record RosterView(
        Body body,
        Situation situation,
        Roster roster,
        List<RosterLine> lines,
        List<Sector> sectors,
        List<Sector> allSectors,
        @Nullable Term term,
        List<Term> terms,
        List<Office> offices,
        List<Overlap> overlaps,
        List<String> organisations,
        int vacantToday) {
    RosterView {
        lines = List.copyOf(lines);
        sectors = List.copyOf(sectors);
        allSectors = List.copyOf(allSectors);
        terms = List.copyOf(terms);
        offices = List.copyOf(offices);
        overlaps = List.copyOf(overlaps);
        organisations = List.copyOf(organisations);
    }

    static RosterView read(Database database, long bodyId, Situation situation, LocalDate today, Texts texts) {
        return database.read(_ -> {
            var day = situation.day(today);
            var rosters = new RosterStore(database);
            var roster = rosters.roster(bodyId, day);
            var onToday = day.equals(today) ? roster : rosters.roster(bodyId, today);
            var all = new SectorStore(database).sectors(bodyId);
            var terms = new TermStore(database).terms(bodyId);
            var words = new LineWords(texts);
            return new RosterView(
                    new BodyStore(database).body(bodyId),
                    situation,
                    roster,
                    situation instanceof InTerm(var term)
                            ? rosters.inTerm(bodyId, term, today).stream()
                                    .map(row -> words.inTerm(row, term))
                                    .toList()
                            : roster.rows().stream().map(words::onDay).toList(),
                    all.stream().filter(s -> s.isOpenOn(day)).toList(),
                    all,
                    situation instanceof InTerm(var term)
                            ? term
                            : terms.stream()
                                    .filter(t -> t.holds(day))
                                    .findFirst()
                                    .orElse(null),
                    terms,
                    new OfficeStore(database).offices(bodyId),
                    rosters.overlaps(bodyId),
                    new OrganisationStore(database)
                            .organisations().stream().map(o -> o.nameOn(day)).toList(),
                    onToday.vacancies().size());
        });
    }

    /// The offices a person holds, has held or will hold, the latest first.
    List<Office> officesOf(long personId) {
        return offices.stream().filter(o -> o.isHeldBy(personId)).toList().reversed();
    }
}
