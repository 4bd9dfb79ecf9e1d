package fi.poytakirjuri.register.nomination;

import static fi.poytakirjuri.register.db.schema.Tables.CANDIDATE_IMPORT;

import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import java.util.List;

/// Keeps which files of proposals were taken into a round, and takes them in.
public final class CandidateImportStore {
    private final Database database;

    public CandidateImportStore(Database database) {
        this.database = database;
    }

    /// The latest first.
    public List<CandidateImport> ofRound(long roundId) {
        return database.read(sql -> sql.selectFrom(CANDIDATE_IMPORT)
                .where(CANDIDATE_IMPORT.ROUND_ID.eq(roundId))
                .orderBy(CANDIDATE_IMPORT.IMPORTED_AT.desc(), CANDIDATE_IMPORT.ID.desc())
                .fetch(row ->
                        new CandidateImport(row.getFileName(), row.getSha256(), row.getImportedAt(), row.getAdded())));
    }

    /// Adds the candidates of a file and remembers the file and how its columns were understood, all in one step.
    ///
    /// @param file    whose `added` is the number of candidates
    /// @param mapping as [RoundStore#columnMapping(long)] gives it the next time
    public void takeIn(long roundId, CandidateImport file, String mapping, List<NewCandidate> proposals) {
        database.change(Label.of("undo.candidate.addAll", proposals.size()), sql -> {
            new CandidateStore(database).addAll(roundId, proposals);
            new RoundStore(database).setColumnMapping(roundId, mapping);
            var record = sql.newRecord(CANDIDATE_IMPORT);
            record.setRoundId(roundId);
            record.setFileName(file.fileName());
            record.setSha256(file.sha256());
            record.setImportedAt(file.importedAt());
            record.setAdded(proposals.size());
            record.insert();
        });
    }
}
