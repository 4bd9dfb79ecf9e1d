package fi.poytakirjuri.register.nomination;

import static fi.poytakirjuri.register.db.schema.Tables.CANDIDATE;
import static fi.poytakirjuri.register.db.schema.Tables.CANDIDATE_SECTOR;
import static fi.poytakirjuri.register.db.schema.Tables.SECTOR;

import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.db.schema.tables.records.CandidateRecord;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/// Keeps the candidates of nomination rounds.
public final class CandidateStore {
    private final Database database;

    public CandidateStore(Database database) {
        this.database = database;
    }

    /// A round's candidates in the order in which they came.
    public List<Candidate> ofRound(long roundId) {
        return where(CANDIDATE.ROUND_ID.eq(roundId));
    }

    public Optional<Candidate> find(long id) {
        return where(CANDIDATE.ID.eq(id)).stream().findFirst();
    }

    /// Adds a candidate to a round and returns the id.
    public long add(long roundId, NewCandidate proposal) {
        var label = Label.of("undo.candidate.add", Typed.line(proposal.name()));
        return database.changeAndGet(label, sql -> insert(sql, roundId, proposal));
    }

    /// Adds many candidates in one step, in their order.
    public void addAll(long roundId, List<NewCandidate> proposals) {
        database.change(Label.of("undo.candidate.addAll", proposals.size()), sql -> {
            for (var proposal : proposals) insert(sql, roundId, proposal);
        });
    }

    private static long insert(DSLContext sql, long roundId, NewCandidate proposal) {
        var record = sql.newRecord(CANDIDATE);
        record.setRoundId(roundId);
        record.setRowNumber(proposal.rowNumber());
        record.setReceivedAt(proposal.receivedAt());
        record.setGivenName(Typed.line(proposal.givenName()));
        record.setFamilyName(Typed.line(proposal.familyName()));
        record.setOrganisation(Typed.line(proposal.organisation()));
        record.setEmail(Typed.line(proposal.email()));
        record.setPhone(Typed.line(proposal.phone()));
        record.setReasons(Typed.text(proposal.reasons()));
        record.setSectorsText(Typed.line(proposal.sectorsText()));
        record.setIsConsenting(proposal.isConsenting());
        record.setIsPublishable(proposal.isPublishable());
        record.setNominator(Typed.line(proposal.nominator()));
        record.setNominatorEmail(Typed.line(proposal.nominatorEmail()));
        record.setNotes(Typed.text(proposal.notes()));
        record.insert();
        writeSectors(sql, record.getId(), proposal.sectorIds());
        return record.getId();
    }

    public void remove(long id) {
        database.change(
                Label.of("undo.candidate.remove"),
                sql -> sql.deleteFrom(CANDIDATE).where(CANDIDATE.ID.eq(id)).execute());
    }

    /// Writes one of the candidate's texts; typing it further goes on the same step.
    ///
    /// @throws IllegalArgumentException when nothing would be left of the name
    public void setText(long id, CandidateText which, String text) {
        var label = Label.of("undo.candidate.text").continuing("candidate " + id + " " + which);
        database.change(label, sql -> {
            var record = sql.fetchSingle(CANDIDATE, CANDIDATE.ID.eq(id));
            record.set(column(which), which.isLong() ? Typed.text(text) : Typed.line(text));
            if ((record.getGivenName() + record.getFamilyName()).isEmpty())
                throw new IllegalArgumentException("A candidate needs a name");
            record.update();
        });
    }

    public void setSectors(long id, List<Long> sectorIds) {
        database.change(Label.of("undo.candidate.sectors"), sql -> {
            sql.deleteFrom(CANDIDATE_SECTOR)
                    .where(CANDIDATE_SECTOR.CANDIDATE_ID.eq(id))
                    .execute();
            writeSectors(sql, id, sectorIds);
        });
    }

    /// Whether the candidate has agreed to stand; nothing when not said.
    public void setConsenting(long id, @Nullable Boolean answer) {
        set(id, CANDIDATE.IS_CONSENTING, answer, Label.of("undo.candidate.consent"));
    }

    /// Whether name and organisation may be published; nothing when not said.
    public void setPublishable(long id, @Nullable Boolean answer) {
        set(id, CANDIDATE.IS_PUBLISHABLE, answer, Label.of("undo.candidate.publishable"));
    }

    public void setWithdrawn(long id, boolean isWithdrawn) {
        set(id, CANDIDATE.IS_WITHDRAWN, isWithdrawn, Label.of("undo.candidate.withdrawn"));
    }

    /// Where the consent comes from when the form did not ask; words that tell it are a consent.
    public void confirmConsent(long id, String source) {
        database.change(
                Label.of("undo.candidate.consent"),
                sql -> sql.update(CANDIDATE)
                        .set(CANDIDATE.IS_CONSENTING, true)
                        .set(CANDIDATE.CONSENT_SOURCE, Typed.line(source))
                        .where(CANDIDATE.ID.eq(id))
                        .execute());
    }

    /// Where the consent comes from when not from the form.
    public void setConsentSource(long id, String source) {
        var label = Label.of("undo.candidate.consent").continuing("candidate " + id + " consent source");
        set(id, CANDIDATE.CONSENT_SOURCE, Typed.line(source), label);
    }

    /// The candidate is someone whom the register knows: a member who would go on.
    public void link(long id, long personId) {
        database.change(
                Label.of("undo.candidate.link"),
                sql -> sql.update(CANDIDATE)
                        .set(CANDIDATE.PERSON_ID, personId)
                        .set(CANDIDATE.IS_SOMEONE_ELSE, false)
                        .where(CANDIDATE.ID.eq(id))
                        .execute());
    }

    /// The candidate is no one whom the register knows, though a name or an address is the same.
    public void isSomeoneElse(long id) {
        database.change(
                Label.of("undo.candidate.link"),
                sql -> sql.update(CANDIDATE)
                        .set(CANDIDATE.PERSON_ID, (Long) null)
                        .set(CANDIDATE.IS_SOMEONE_ELSE, true)
                        .where(CANDIDATE.ID.eq(id))
                        .execute());
    }

    private <T> void set(long id, Field<T> column, @Nullable T value, Label label) {
        database.change(
                label,
                sql -> sql.update(CANDIDATE)
                        .set(column, value)
                        .where(CANDIDATE.ID.eq(id))
                        .execute());
    }

    private static void writeSectors(DSLContext sql, long candidateId, List<Long> sectorIds) {
        for (long sector : sectorIds)
            sql.insertInto(CANDIDATE_SECTOR, CANDIDATE_SECTOR.CANDIDATE_ID, CANDIDATE_SECTOR.SECTOR_ID)
                    .values(candidateId, sector)
                    .execute();
    }

    private List<Candidate> where(Condition condition) {
        return database.read(sql -> {
            var rows = sql.selectFrom(CANDIDATE)
                    .where(condition)
                    .orderBy(CANDIDATE.ROW_NUMBER.asc().nullsLast(), CANDIDATE.ID)
                    .fetch();
            var sectors = sql.select(CANDIDATE_SECTOR.CANDIDATE_ID, CANDIDATE_SECTOR.SECTOR_ID)
                    .from(CANDIDATE_SECTOR)
                    .join(SECTOR)
                    .on(SECTOR.ID.eq(CANDIDATE_SECTOR.SECTOR_ID))
                    .where(CANDIDATE_SECTOR.CANDIDATE_ID.in(rows.map(CandidateRecord::getId)))
                    .orderBy(SECTOR.POSITION, SECTOR.ID)
                    .fetchGroups(CANDIDATE_SECTOR.CANDIDATE_ID, CANDIDATE_SECTOR.SECTOR_ID);
            return rows.map(row -> candidate(row, sectors.getOrDefault(row.getId(), List.of())));
        });
    }

    private static Candidate candidate(CandidateRecord row, List<Long> sectors) {
        return new Candidate(
                row.getId(),
                row.getRoundId(),
                row.getRowNumber(),
                row.getReceivedAt(),
                row.getGivenName(),
                row.getFamilyName(),
                row.getOrganisation(),
                row.getEmail(),
                row.getPhone(),
                row.getReasons(),
                sectors,
                row.getSectorsText(),
                row.getIsConsenting(),
                row.getIsPublishable(),
                row.getNominator(),
                row.getNominatorEmail(),
                row.getNotes(),
                row.getIsElected(),
                row.getIsWithdrawn(),
                row.getPersonId(),
                row.getTenureId(),
                row.getConsentSource(),
                row.getIsSomeoneElse());
    }

    private static TableField<CandidateRecord, String> column(CandidateText which) {
        return switch (which) {
            case GIVEN_NAME -> CANDIDATE.GIVEN_NAME;
            case FAMILY_NAME -> CANDIDATE.FAMILY_NAME;
            case ORGANISATION -> CANDIDATE.ORGANISATION;
            case EMAIL -> CANDIDATE.EMAIL;
            case PHONE -> CANDIDATE.PHONE;
            case REASONS -> CANDIDATE.REASONS;
            case SECTORS_TEXT -> CANDIDATE.SECTORS_TEXT;
            case NOMINATOR -> CANDIDATE.NOMINATOR;
            case NOTES -> CANDIDATE.NOTES;
        };
    }
}
