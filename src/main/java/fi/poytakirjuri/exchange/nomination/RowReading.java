package fi.poytakirjuri.exchange.nomination;

import fi.poytakirjuri.exchange.sheet.Sheet;
import fi.poytakirjuri.language.Dates;
import fi.poytakirjuri.language.Folding;
import fi.poytakirjuri.language.Moments;
import fi.poytakirjuri.language.Reading;
import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.nomination.NewCandidate;
import fi.poytakirjuri.register.nomination.NominationRound;
import fi.poytakirjuri.register.privacy.Sensitive;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads one row as a proposal, and remarks on what is not as it should be. What is kept is as it was written, but for
/// spaces and an address's capitals.
final class RowReading {
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@,;:<>()]+@[^\\s@,;:<>()]+\\.[^\\s@,;:<>().]{2,}");
    /// "Ei järjestöä" in a question that had to be answered, folded.
    private static final Pattern NO_ORGANISATION = Pattern.compile(
            "ei|ei ole|ei (?:ole )?(?:jarjestoa|yhdistysta|yhteisoa|taustayhteisoa|organisaatiota|mitaan)|none|n/a|[-–.]+");

    private final Sheet.Row row;
    private final ColumnMapping mapping;
    private final NominationRound round;
    private final Dates dates;
    private final List<Remark> remarks = new ArrayList<>();

    RowReading(Sheet.Row row, ColumnMapping mapping, NominationRound round, Dates dates) {
        this.row = row;
        this.mapping = mapping;
        this.round = round;
        this.dates = dates;
    }

    /// The remarks that were made while reading, others may follow.
    List<Remark> remarks() {
        return remarks;
    }

    /// Nothing where there is no name.
    @Nullable
    NewCandidate candidate(int number, SectorNames sectors) {
        new LostWords(row, mapping).remarks().forEach(remarks::add);
        var name = PersonName.of(
                line(CandidateColumn.GIVEN_NAME), line(CandidateColumn.FAMILY_NAME), line(CandidateColumn.FULL_NAME));
        var received = received();
        var organisation = organisation();
        var email = email();
        var found = sectors.in(text(CandidateColumn.SECTORS));
        sectors(found);
        var reasons = text(CandidateColumn.REASONS);
        if (mapping.has(CandidateColumn.REASONS) && reasons.isEmpty()) remark(RemarkKind.REASONS_MISSING);
        var consent = answer(
                CandidateColumn.CONSENT,
                RemarkKind.CONSENT_REFUSED,
                RemarkKind.CONSENT_EMPTY,
                RemarkKind.CONSENT_UNCLEAR);
        var publishing = answer(
                CandidateColumn.PUBLISHING,
                RemarkKind.PUBLISHING_REFUSED,
                RemarkKind.PUBLISHING_EMPTY,
                RemarkKind.PUBLISHING_UNCLEAR);
        var nominator = line(CandidateColumn.NOMINATOR);
        var sender = line(CandidateColumn.NOMINATOR_EMAIL).toLowerCase(Locale.ROOT);
        if (isSelf(name, email, nominator, sender)) remark(RemarkKind.SELF_PROPOSED);
        var notes = text(CandidateColumn.NOTES);
        sensitive(notes + "\n" + reasons);
        if (name.isEmpty()) {
            remark(RemarkKind.NAME_MISSING);
            return null;
        }
        return new NewCandidate(
                number,
                received,
                name.given(),
                name.family(),
                organisation,
                email,
                line(CandidateColumn.PHONE),
                reasons,
                found.ids(),
                String.join("; ", found.unknown()),
                consent,
                publishing,
                nominator,
                sender,
                notes);
    }

    private @Nullable LocalDateTime received() {
        var written = line(CandidateColumn.RECEIVED);
        if (written.isEmpty()) return null;
        var received = Moments.read(written);
        if (received.isEmpty()) remark(RemarkKind.RECEIVED_UNREAD, written);
        received.filter(at -> at.isAfter(round.closesAt()))
                .ifPresent(_ -> remark(RemarkKind.LATE, dates.moment(round.closesAt())));
        received.filter(at -> at.isBefore(round.opensAt()))
                .ifPresent(_ -> remark(RemarkKind.EARLY, dates.moment(round.opensAt())));
        return received.orElse(null);
    }

    private String organisation() {
        var written = line(CandidateColumn.ORGANISATION);
        boolean isNone = NO_ORGANISATION.matcher(Folding.of(written)).matches();
        if (mapping.has(CandidateColumn.ORGANISATION) && (isNone || written.isEmpty()))
            remark(RemarkKind.ORGANISATION_MISSING);
        return isNone ? "" : written;
    }

    private String email() {
        var written = line(CandidateColumn.EMAIL);
        var email = written.toLowerCase(Locale.ROOT);
        if (mapping.has(CandidateColumn.EMAIL) && email.isEmpty()) remark(RemarkKind.EMAIL_MISSING);
        else if (!email.isEmpty() && !ADDRESS.matcher(email).matches()) remark(RemarkKind.EMAIL_WRONG, written);
        if (!email.equals(written)) remark(RemarkKind.EMAIL_LOWERED);
        return email;
    }

    private void sectors(SectorNames.Found found) {
        if (!found.unknown().isEmpty()) remark(RemarkKind.SECTOR_UNKNOWN, String.join("; ", found.unknown()));
        else if (mapping.has(CandidateColumn.SECTORS) && found.ids().isEmpty()) remark(RemarkKind.SECTOR_MISSING);
        int count = found.ids().size();
        if (count > 1) remark(RemarkKind.SEVERAL_SECTORS, Integer.toString(count));
    }

    private @Nullable Boolean answer(CandidateColumn column, RemarkKind refused, RemarkKind empty, RemarkKind unclear) {
        var written = line(column);
        var answer = Reading.answer(written).orElse(null);
        if (written.isEmpty()) remark(empty);
        else if (answer == null) remark(unclear, written);
        else if (!answer) remark(refused);
        return answer;
    }

    private static boolean isSelf(PersonName name, String email, String nominator, String sender) {
        return !email.isEmpty() && email.equals(sender)
                || !name.isEmpty() && Folding.of(nominator).contains(Folding.of(name.inOrder()));
    }

    private void sensitive(String words) {
        var found = Sensitive.in(words);
        if (!found.isEmpty()) remark(RemarkKind.SENSITIVE, Sensitive.joined(found));
    }

    /// A cell of one line; to be remarked on where spaces were too many.
    private String line(CandidateColumn column) {
        var written = written(column);
        var line = Typed.line(written).replaceAll("[ \\u00a0]+", " ").strip();
        if (!line.equals(written) && remarks.stream().noneMatch(r -> r.kind() == RemarkKind.SPACES_TRIMMED))
            remark(RemarkKind.SPACES_TRIMMED);
        return line;
    }

    private String text(CandidateColumn column) {
        return written(column).strip();
    }

    private String written(CandidateColumn column) {
        var position = mapping.position(column);
        return position == null ? "" : row.cell(position);
    }

    private void remark(RemarkKind kind) {
        remarks.add(Remark.of(kind));
    }

    private void remark(RemarkKind kind, String detail) {
        remarks.add(new Remark(kind, detail));
    }
}
