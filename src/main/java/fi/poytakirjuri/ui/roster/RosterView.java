package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.roster.Office;
import fi.poytakirjuri.register.roster.OfficeStore;
import fi.poytakirjuri.register.roster.OrganisationStore;
import fi.poytakirjuri.register.roster.Roster;
import fi.poytakirjuri.register.roster.RosterStore;
import fi.poytakirjuri.register.roster.Sector;
import fi.poytakirjuri.register.roster.SectorStore;
import fi.poytakirjuri.register.roster.Term;
import fi.poytakirjuri.register.roster.TermStore;
import fi.poytakirjuri.register.table.Body;
import fi.poytakirjuri.register.table.BodyStore;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the screen shows of the register, read at once.
///
/// @param organisations names to offer while one types
record RosterView(
        Body body,
        Roster roster,
        List<RosterLine> lines,
        List<Sector> sectors,
        @Nullable Term term,
        List<Office> offices,
        List<String> organisations) {
    RosterView {
        lines = List.copyOf(lines);
        sectors = List.copyOf(sectors);
        offices = List.copyOf(offices);
        organisations = List.copyOf(organisations);
    }

    static RosterView read(Database database, long bodyId, LocalDate day, Texts texts) {
        return database.read(_ -> {
            var roster = new RosterStore(database).roster(bodyId, day);
            return new RosterView(
                    new BodyStore(database).body(bodyId),
                    roster,
                    roster.rows().stream().map(row -> RosterLine.of(row, texts)).toList(),
                    new SectorStore(database)
                            .sectors(bodyId).stream()
                                    .filter(s -> s.isOpenOn(day))
                                    .toList(),
                    new TermStore(database).termOn(bodyId, day).orElse(null),
                    new OfficeStore(database).offices(bodyId),
                    new OrganisationStore(database)
                            .organisations().stream().map(o -> o.nameOn(day)).toList());
        });
    }

    /// The offices a person holds, has held or will hold, the latest first.
    List<Office> officesOf(long personId) {
        return offices.stream().filter(o -> o.isHeldBy(personId)).toList().reversed();
    }
}
