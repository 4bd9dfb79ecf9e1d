package fi.poytakirjuri.register.election;

import static fi.poytakirjuri.register.db.schema.Tables.OFFICE;
import static fi.poytakirjuri.register.db.schema.Tables.TENURE;

import fi.poytakirjuri.register.choice.OfficeKind;
import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.meeting.AgendaTemplateStore;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.meeting.NewMeeting;
import fi.poytakirjuri.register.roster.Member;
import fi.poytakirjuri.register.roster.OfficeStore;
import fi.poytakirjuri.register.roster.Sector;
import fi.poytakirjuri.register.roster.Term;
import fi.poytakirjuri.register.roster.TermStore;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/// Begins a term: its seats, who go on, who leave, and its first meeting.
public final class NewTermStore {
    /// What the table gives anew for each term, in its first meeting (rule 9).
    public static final Set<OfficeKind> OFFICES =
            Set.copyOf(EnumSet.of(OfficeKind.CHAIR, OfficeKind.VICE_CHAIR, OfficeKind.SECRETARY));

    private final Database database;

    public NewTermStore(Database database) {
        this.database = database;
    }

    /// Makes the term with the seats of those who go on, in one step. Whoever is seated in it already, as those
    /// elected are, keeps that seat; who leaves sits to the last day of the term under way. The electing body's
    /// own chair is a member by that office, so that seat is there in the new term also when it is not known who
    /// comes (rule 2). Named representatives' seats are permanent and are left alone (rule 3).
    ///
    /// @throws IllegalStateException when there is no term that it could follow
    public void begin(NewTerm wanted) {
        database.change(label(wanted), sql -> {
            var next = NextTerm.read(
                            database, wanted.bodyId(), wanted.startsOn().minusDays(1))
                    .orElseThrow(IllegalStateException::new);
            var term = term(wanted, next.term());
            var seats = new SeatRows(sql, wanted.bodyId());
            for (var member : next.present()) {
                endBy(sql, member, next.lastDay());
                carryOn(
                        seats,
                        member,
                        next,
                        term,
                        wanted.goingOn().contains(member.person().id()));
            }
            endOffices(sql, wanted, next.lastDay());
            var offices = new OfficeStore(database);
            wanted.offices()
                    .forEach((kind, person) ->
                            offices.give(wanted.bodyId(), kind, person, term.startsOn(), term.endsOn()));
        });
    }

    /// Adds the term's first meeting with its agenda, in one step, and tells its id.
    ///
    /// @param templateId the ready agenda; none for an empty one
    public long firstMeeting(NewMeeting meeting, @Nullable Long templateId) {
        return database.changeAndGet(Label.of("undo.meeting.add"), _ -> {
            long id = new MeetingStore(database).add(meeting);
            if (templateId != null) new AgendaTemplateStore(database).use(id, templateId, meeting.title());
            return id;
        });
    }

    private static Label label(NewTerm wanted) {
        return Label.of("undo.term.begin", new Term(0, wanted.startsOn(), wanted.endsOn()).years());
    }

    private Term term(NewTerm wanted, Term next) {
        var terms = new TermStore(database);
        boolean isThere = next.id() != 0;
        long id = isThere ? next.id() : terms.add(wanted.bodyId(), wanted.startsOn(), wanted.endsOn());
        if (isThere && !next.endsOn().equals(wanted.endsOn())) terms.change(id, next.startsOn(), wanted.endsOn());
        return new Term(id, wanted.startsOn(), wanted.endsOn());
    }

    private static void carryOn(SeatRows seats, Member member, NextTerm next, Term term, boolean goesOn) {
        var role = member.seat().role();
        boolean isChair = role == SeatRole.ARENA_CHAIR;
        if (isChair ? hasChair(next) : !goesOn || next.isSeated(member.person().id())) return;
        long seat = seats.add(
                term, role, member.seat().sectors().stream().map(Sector::id).collect(Collectors.toSet()));
        if (goesOn) seats.sit(seat, member.person().id(), term.startsOn(), term.endsOn());
    }

    private static boolean hasChair(NextTerm next) {
        return next.seated().stream().anyMatch(member -> member.seat().role() == SeatRole.ARENA_CHAIR);
    }

    /// A seat belongs to a term (rule 8): nobody sits on the old one after it.
    private static void endBy(DSLContext sql, Member member, LocalDate lastDay) {
        sql.update(TENURE)
                .set(TENURE.ENDS_ON, lastDay)
                .where(TENURE.ID.eq(member.tenure().id()))
                .and(TENURE.ENDS_ON.isNull().or(TENURE.ENDS_ON.gt(lastDay)))
                .execute();
    }

    private static void endOffices(DSLContext sql, NewTerm wanted, LocalDate lastDay) {
        sql.update(OFFICE)
                .set(OFFICE.ENDS_ON, lastDay)
                .where(OFFICE.BODY_ID.eq(wanted.bodyId()), OFFICE.KIND.in(OFFICES))
                .and(OFFICE.STARTS_ON.le(lastDay))
                .and(OFFICE.ENDS_ON.isNull().or(OFFICE.ENDS_ON.gt(lastDay)))
                .execute();
    }
}
