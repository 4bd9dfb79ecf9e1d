package fi.poytakirjuri.exchange.roster;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import fi.poytakirjuri.exchange.roster.RosterPreview.Row;
import fi.poytakirjuri.exchange.roster.RosterPreview.State;
import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.roster.Member;
import fi.poytakirjuri.register.roster.NewMember;
import fi.poytakirjuri.register.roster.PersonField;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.roster.SeatStore;
import fi.poytakirjuri.register.roster.SeatStore.Seated;
import fi.poytakirjuri.register.roster.SectorStore;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Takes the lines of a previewed file into the register, as one step that can be undone. It adds and corrects, and
/// removes nothing: neither a member nor a single word.
public final class RosterTaking {
    private final Database database;
    private final SeatStore seats;
    private final PersonStore persons;
    private final SectorStore sectors;

    public RosterTaking(Database database) {
        this.database = database;
        this.seats = new SeatStore(database);
        this.persons = new PersonStore(database);
        this.sectors = new SectorStore(database);
    }

    /// @param rows those that the secretary takes
    /// @param day  the day that was previewed
    /// @return how many rows something was done for
    public int take(List<Row> rows, long bodyId, LocalDate day) {
        var todo = rows.stream().filter(Row::isToBeDone).toList();
        return database.changeAndGet(Label.of("undo.roster.import", todo.size()), _ -> {
            var ids = sectorIds(bodyId, todo);
            add(todo, bodyId, day, ids);
            for (var row : todo) if (row.member() != null) correct(row, row.member(), day, ids);
            return todo.size();
        });
    }

    private Map<String, Long> sectorIds(long bodyId, List<Row> rows) {
        var ids = new HashMap<String, Long>();
        for (var sector : sectors.sectors(bodyId)) ids.put(RosterImport.folded(sector.name()), sector.id());
        for (var row : rows)
            for (var name : row.entry().sectors())
                ids.computeIfAbsent(RosterImport.folded(name), _ -> sectors.add(bodyId, name, 1));
        return ids;
    }

    /// Those who begin after another of the same role and sectors has left sit on that one's seat (rule 10).
    private void add(List<Row> rows, long bodyId, LocalDate day, Map<String, Long> ids) {
        var predecessors = Successions.of(rows);
        var added = rows.stream().filter(row -> row.state() == State.NEW).toList();
        var own = added.stream().filter(row -> !predecessors.containsKey(row)).toList();
        var members = own.stream().map(row -> member(row.entry(), ids)).toList();
        var seated = seats.addAll(bodyId, members, day);
        var byRow = new HashMap<Row, Seated>();
        for (int i = 0; i < own.size(); i++) byRow.put(own.get(i), seated.get(i));
        for (var row : Successions.inTime(predecessors.keySet())) {
            var before = requireNonNull(byRow.get(predecessors.get(row)));
            byRow.put(row, seats.fill(before.seatId(), member(row.entry(), ids), day, before.tenureId()));
        }
        byRow.forEach((row, sits) -> {
            if (row.entry().consentOn() != null)
                persons.consent(sits.personId(), row.entry().consentOn());
        });
        for (var row : rows)
            if (row.state() == State.RETURNING && row.personId() != null)
                seats.addKnown(bodyId, row.personId(), member(row.entry(), ids), day);
    }

    private void correct(Row row, Member member, LocalDate day, Map<String, Long> ids) {
        var entry = row.entry();
        long person = member.person().id();
        long tenure = member.tenure().id();
        var of = member.tenure().holds(day) || member.tenure().endsOn() == null
                ? day
                : member.tenure().endsOn();
        if (row.difference(RosterColumn.STARTS).isPresent()
                || row.difference(RosterColumn.ENDS).isPresent()) {
            seats.ends(tenure, null);
            seats.begins(
                    tenure, requireNonNullElse(entry.startsOn(), member.tenure().startsOn()));
            seats.ends(tenure, entry.endsOn() == null ? member.tenure().endsOn() : entry.endsOn());
        }
        for (var difference : row.differences())
            switch (difference.column()) {
                case FAMILY_NAME -> persons.change(person, PersonField.FAMILY_NAME, entry.familyName());
                case GIVEN_NAME -> persons.change(person, PersonField.GIVEN_NAME, entry.givenName());
                case ORGANISATION -> persons.organisation(person, entry.organisation(), of);
                case TITLE -> persons.title(person, entry.title(), of);
                case ROLE -> {
                    if (entry.role() != null) seats.role(member.seat().id(), entry.role(), of);
                }
                case SECTORS -> seats.sectors(member.seat().id(), sectors(entry, ids));
                case EMAIL -> persons.change(person, PersonField.EMAIL, entry.email());
                case PHONE -> persons.change(person, PersonField.PHONE, entry.phone());
                case CONSENT -> persons.consent(person, entry.consentOn());
                case STARTS, ENDS -> {}
            }
    }

    private static NewMember member(RosterEntry entry, Map<String, Long> ids) {
        return new NewMember(
                entry.givenName(),
                entry.familyName(),
                entry.email(),
                entry.phone(),
                entry.organisation(),
                entry.title(),
                requireNonNullElse(entry.role(), SeatRole.ASSOCIATION_REP),
                sectors(entry, ids),
                entry.startsOn(),
                entry.endsOn());
    }

    private static Set<Long> sectors(RosterEntry entry, Map<String, Long> ids) {
        return entry.sectors().stream()
                .map(name -> ids.get(RosterImport.folded(name)))
                .filter(id -> id != null)
                .collect(Collectors.toSet());
    }
}
