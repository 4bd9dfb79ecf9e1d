package fi.poytakirjuri.exchange.nomination;

import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.nomination.CandidateImportStore;
import fi.poytakirjuri.register.nomination.CandidateStore;
import fi.poytakirjuri.register.nomination.RoundStore;
import fi.poytakirjuri.register.roster.SectorStore;
import fi.poytakirjuri.register.table.BodyStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

/// A register with the twelve sectors of the sample and an empty round, open 1.11.–27.11.2026 klo 16.
final class IntakeFixture implements AutoCloseable {
    static final Path FILES = Path.of("src/test/resources/nomination");
    static final LocalDateTime OPENS = LocalDateTime.of(2026, 11, 1, 0, 0);
    static final LocalDateTime CLOSES = LocalDateTime.of(2026, 11, 27, 16, 0);

    static final List<String> SECTORS = List.of(
            "Liikunta ja urheilu",
            "Nuoriso",
            "Asukas- ja kylätoiminta",
            "Kulttuuri ja vapaa-aika",
            "Sote: potilas- ja kansanterveystyö",
            "Sote: vammaisjärjestöt",
            "Sote: päihdetyö ja työllisyydenhoito",
            "Sote: mielenterveys- ja kriisityö",
            "Sote: lapsi- ja perhetyö",
            "Ikäihmisten toiminta",
            "Monikulttuurisuus",
            "Ympäristö ja luonto");

    final Texts texts = Texts.in(Language.FI);
    final Database database;
    final RoundStore rounds;
    final CandidateStore candidates;
    final CandidateIntake intake;
    final long body;
    final long round;

    IntakeFixture(Path folder) throws Exception {
        database = Database.create(folder.resolve("r.poyta"), Clock.systemUTC());
        rounds = new RoundStore(database);
        candidates = new CandidateStore(database);
        var sectors = new SectorStore(database);
        intake = new CandidateIntake(rounds, candidates, new CandidateImportStore(database), sectors);
        body = new BodyStore(database).add("Kokeilun kumppanuuspöytä", "");
        for (var sector : SECTORS) sectors.add(body, sector, 1);
        round = rounds.add(body, null, OPENS, CLOSES);
    }

    IntakeRound round() {
        return intake.round(round).orElseThrow();
    }

    static IncomingSheet file(String letter) throws Exception {
        try (var files = Files.list(FILES)) {
            return IncomingSheet.file(
                    files.filter(file -> file.getFileName().toString().startsWith("ehdokkaat_" + letter + "_"))
                            .findFirst()
                            .orElseThrow());
        }
    }

    ColumnMapping mapping(IncomingSheet sheet) {
        return ColumnMapping.of(sheet.sheet().header(), round().remembered());
    }

    List<Proposal> read(IncomingSheet sheet) {
        return new Proposals(round(), texts.dates()).read(sheet.sheet(), mapping(sheet));
    }

    @Override
    public void close() {
        database.close();
    }
}
