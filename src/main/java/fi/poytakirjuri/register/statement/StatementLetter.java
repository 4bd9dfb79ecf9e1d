package fi.poytakirjuri.register.statement;

import fi.poytakirjuri.register.choice.OfficeKind;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.DealtIn;
import fi.poytakirjuri.register.roster.Office;
import fi.poytakirjuri.register.roster.OfficeStore;
import fi.poytakirjuri.register.roster.Person;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.table.Body;
import fi.poytakirjuri.register.table.BodyStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A statement with all that its letter tells, read at once.
///
/// @param decidedIn   the item it was decided in, with its meeting
/// @param signers     the chair and the secretary of the day it was sent, decided or is due
/// @param unpublished contact details that a public paper must keep out of its texts
public record StatementLetter(
        Body body,
        Statement statement,
        @Nullable DealtIn decidedIn,
        List<Signer> signers,
        List<StatementAttachment> attachments,
        List<String> unpublished) {
    public StatementLetter {
        signers = List.copyOf(signers);
        attachments = List.copyOf(attachments);
        unpublished = List.copyOf(unpublished);
    }

    /// Who signs, in which office.
    public record Signer(String name, OfficeKind office) {}

    /// Empty when there is no such statement.
    public static Optional<StatementLetter> read(Database database, long statementId) {
        return database.read(_ -> new StatementStore(database).find(statementId).map(statement -> {
            var itemId = statement.itemId();
            var decidedIn =
                    itemId == null ? null : DealtIn.find(database, itemId).orElse(null);
            return new StatementLetter(
                    new BodyStore(database).body(statement.bodyId()),
                    statement,
                    decidedIn,
                    signers(database, statement.bodyId(), day(statement, decidedIn)),
                    new StatementAttachmentStore(database).of(statementId),
                    new PersonStore(database).unpublished());
        }));
    }

    private static List<Signer> signers(Database database, long bodyId, @Nullable LocalDate day) {
        var offices = new OfficeStore(database).offices(bodyId);
        var people = new PersonStore(database);
        var signers = new ArrayList<Signer>();
        for (var kind : List.of(OfficeKind.CHAIR, OfficeKind.SECRETARY))
            offices.stream()
                    .filter(office -> office.kind() == kind && (day == null || office.holds(day)))
                    .reduce((_, later) -> later)
                    .map(Office::personId)
                    .flatMap(people::person)
                    .map(Person::name)
                    .ifPresent(name -> signers.add(new Signer(name, kind)));
        return signers;
    }

    /// The day whose offices sign; nothing, and so the latest ones, where the statement knows no day.
    private static @Nullable LocalDate day(Statement statement, @Nullable DealtIn decidedIn) {
        if (statement.sentOn() != null) return statement.sentOn();
        if (decidedIn != null) return decidedIn.meeting().date();
        return statement.dueOn() == null ? statement.askedOn() : statement.dueOn();
    }
}
