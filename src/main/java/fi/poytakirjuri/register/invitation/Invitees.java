package fi.poytakirjuri.register.invitation;

import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.AttendanceStore;
import fi.poytakirjuri.register.meeting.Attendee;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.roster.Contact;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.roster.RosterStore;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whom a meeting concerns: the members of the table as it is on the meeting's date, and the experts and guests added
/// to the meeting. Reads, so never on the screen's thread.
public final class Invitees {
    private final Database database;
    private final PersonStore persons;
    private final RosterStore rosters;
    private final AttendanceStore attendance;
    private final Preparers preparers;

    public Invitees(Database database) {
        this.database = database;
        this.persons = new PersonStore(database);
        this.rosters = new RosterStore(database);
        this.attendance = new AttendanceStore(database, rosters, persons);
        this.preparers = new Preparers(database);
    }

    /// Who is invited, in the order of the table; the secretary, who sends the invitation, is not.
    public List<Invitee> of(Meeting meeting) {
        return database.read(_ -> {
            var invitees = new ArrayList<Invitee>();
            var seen = new LinkedHashSet<@Nullable Long>();
            seen.add(meeting.secretaryId());
            for (var attendee : attendance.of(meeting)) {
                var id = attendee.personId();
                if (id == null) invitees.add(new Invitee(attendee.name(), attendee.organisation(), ""));
                else if (seen.add(id)) invitees.add(invitee(attendee, id));
            }
            // The chair may come from outside the table (rule 9).
            addOnce(meeting.chairId(), meeting, seen, invitees);
            return invitees;
        });
    }

    /// Who sends it: the meeting's secretary. Empty where none is named or mail does not reach her.
    public Optional<MailAddress> sender(Meeting meeting) {
        var id = meeting.secretaryId();
        return id == null
                ? Optional.empty()
                : contact(id, meeting).map(Invitees::invitee).flatMap(Invitee::address);
    }

    /// Who is asked to comment on the agenda (rule 15): the region's and the county's representatives of the meeting's
    /// date, and those who prepare its matters.
    public List<Invitee> commenters(Meeting meeting) {
        return database.read(_ -> {
            var commenters = new ArrayList<Invitee>();
            var seen = new LinkedHashSet<@Nullable Long>();
            seen.add(meeting.secretaryId());
            for (var member : rosters.roster(meeting.bodyId(), meeting.date()).members())
                if (member.seat().role().isNamed() && seen.add(member.person().id()))
                    commenters.add(invitee(member.contact()));
            for (long id : preparers.persons(meeting.id())) addOnce(id, meeting, seen, commenters);
            return commenters;
        });
    }

    private void addOnce(@Nullable Long personId, Meeting meeting, Set<@Nullable Long> seen, List<Invitee> invitees) {
        if (personId != null && seen.add(personId))
            contact(personId, meeting).map(Invitees::invitee).ifPresent(invitees::add);
    }

    private Invitee invitee(Attendee attendee, long personId) {
        var person = persons.person(personId).orElseThrow();
        return new Invitee(attendee.name(), attendee.organisation(), person.email());
    }

    private Optional<Contact> contact(long personId, Meeting meeting) {
        return persons.contact(personId, meeting.date());
    }

    private static Invitee invitee(Contact contact) {
        return new Invitee(
                contact.person().name(),
                contact.organisation(),
                contact.person().email());
    }
}
