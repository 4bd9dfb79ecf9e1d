package fi.poytakirjuri.exchange.sample;

import static fi.poytakirjuri.exchange.sample.SampleFile.date;
import static fi.poytakirjuri.exchange.sample.SampleFile.day;
import static fi.poytakirjuri.exchange.sample.SampleFile.words;

import com.fasterxml.jackson.databind.JsonNode;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.nomination.CandidateStore;
import fi.poytakirjuri.register.nomination.NewCandidate;
import fi.poytakirjuri.register.nomination.RoundStore;
import fi.poytakirjuri.register.roster.TermStore;
import java.time.LocalDateTime;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// The sample's nomination round for the term to come, from `ehdokashaku-2027-2028.json`.
final class SampleNominations {
    private final JsonNode json = SampleFile.json("ehdokashaku-2027-2028.json");
    private final SampleIds ids;
    private final TermStore terms;
    private final RoundStore rounds;
    private final CandidateStore candidates;

    SampleNominations(Database database, SampleIds ids) {
        this.ids = ids;
        this.terms = new TermStore(database);
        this.rounds = new RoundStore(database);
        this.candidates = new CandidateStore(database);
    }

    void fill() {
        var term = json.path("toimikausi");
        long termId = terms.add(ids.body(), day(term, "alkaa"), day(term, "paattyy"));
        long round = rounds.add(
                ids.body(),
                termId,
                LocalDateTime.parse(words(json, "avautuu")),
                LocalDateTime.parse(words(json, "sulkeutuu")));
        rounds.setElectionOn(round, date(json, "valinta"));
        rounds.setFormUrl(round, words(json, "lomake"));
        rounds.setCallText(round, words(json, "kutsu"));
        for (var candidate : json.path("ehdokkaat")) candidates.add(round, candidate(candidate));
    }

    private NewCandidate candidate(JsonNode candidate) {
        var sectors = new ArrayList<Long>();
        for (var sector : candidate.path("toimialat")) sectors.add(ids.sector(sector.asText()));
        return new NewCandidate(
                candidate.path("rivi").asInt(),
                LocalDateTime.parse(words(candidate, "saapui")),
                words(candidate, "etunimi"),
                words(candidate, "sukunimi"),
                words(candidate, "organisaatio"),
                words(candidate, "sahkoposti"),
                words(candidate, "puhelin"),
                words(candidate, "perustelut"),
                sectors,
                "",
                answer(candidate, "suostumus"),
                answer(candidate, "julkaisulupa"),
                words(candidate, "ehdottaja"),
                words(candidate, "huomioitavaa"));
    }

    private static @Nullable Boolean answer(JsonNode candidate, String field) {
        return candidate.hasNonNull(field) ? candidate.path(field).asBoolean() : null;
    }
}
