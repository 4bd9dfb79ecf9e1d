package fi.poytakirjuri.ui.term;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.election.ElectionStore;
import fi.poytakirjuri.register.election.NewTermStore;
import fi.poytakirjuri.register.election.UnelectedStore;
import fi.poytakirjuri.register.nomination.CandidateStore;
import fi.poytakirjuri.register.nomination.MergeStore;
import fi.poytakirjuri.register.nomination.RoundStore;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.roster.RosterStore;
import fi.poytakirjuri.register.roster.SectorStore;
import fi.poytakirjuri.register.roster.TermStore;
import fi.poytakirjuri.register.table.BodyStore;
import fi.poytakirjuri.register.template.TemplateStore;

/// What the room of terms reads and writes.
public record TermParts(
        Database database,
        BodyStore bodies,
        TermStore terms,
        RoundStore rounds,
        CandidateStore candidates,
        MergeStore merges,
        SectorStore sectors,
        PersonStore persons,
        RosterStore rosters,
        ElectionStore elections,
        UnelectedStore unelected,
        NewTermStore newTerms,
        TemplateStore templates) {
    public static TermParts of(Database database, Texts texts) {
        return new TermParts(
                database,
                new BodyStore(database),
                new TermStore(database),
                new RoundStore(database),
                new CandidateStore(database),
                new MergeStore(database),
                new SectorStore(database),
                new PersonStore(database),
                new RosterStore(database),
                new ElectionStore(database, texts),
                new UnelectedStore(database),
                new NewTermStore(database),
                new TemplateStore(database));
    }
}
