package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.register.choice.OfficeKind;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.register.meeting.AgendaStore;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.roster.Office;
import fi.poytakirjuri.register.roster.OfficeStore;
import fi.poytakirjuri.register.roster.Organisation;
import fi.poytakirjuri.register.roster.OrganisationStore;
import fi.poytakirjuri.register.roster.Person;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.ui.kit.Refresh;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The table's offices at all times, and what one does to them. Those named `write…` run where they are called, on the
/// register's thread; the others start in the background.
final class OfficesModel {
    private final Tools tools;
    private final Database database;
    private final long bodyId;
    private final OfficeStore offices;
    private final AgendaStore agendas;
    private final Refresh<OfficeBook> refresh;
    private final ReadOnlyObjectWrapper<OfficeBook> book = new ReadOnlyObjectWrapper<>(OfficeBook.EMPTY);

    OfficesModel(Tools tools, Database database, long bodyId) {
        this.tools = tools;
        this.database = database;
        this.bodyId = bodyId;
        offices = new OfficeStore(database);
        agendas = new AgendaStore(database);
        refresh = new Refresh<>(tools.background(), this::read, book::set);
        tools.changes().whenTouched(refresh::now, "office", "person", "organisation_name", "meeting");
        refresh.now();
    }

    ReadOnlyObjectProperty<OfficeBook> bookProperty() {
        return book.getReadOnlyProperty();
    }

    LocalDate today() {
        return tools.today();
    }

    void writeStart(long officeId, LocalDate startsOn) {
        offices.begins(officeId, startsOn);
    }

    void writeEnd(long officeId, @Nullable LocalDate endsOn) {
        offices.ends(officeId, endsOn);
    }

    void writeReference(long officeId, String reference) {
        offices.reference(officeId, reference);
    }

    /// Notes the meeting that decided, and how its decision is referred to.
    void decidedIn(Office office, @Nullable Meeting meeting, String reference) {
        tools.background()
                .register(() -> offices.decidedIn(office.id(), meeting == null ? null : meeting.id(), reference))
                .start();
    }

    /// Reads the matters of a meeting.
    void matters(Meeting meeting, Consumer<List<AgendaItem>> then) {
        tools.background()
                .register(() -> agendas.items(meeting.id()))
                .onSuccess(then)
                .start();
    }

    /// Gives a person or an organisation an office. Only one at a time is chair, vice chair, secretary or convener:
    /// whoever was gives it up the day before.
    void give(OfficeKind kind, Named holder, LocalDate from, @Nullable LocalDate until) {
        var id = holder.id();
        if (id == null) return;
        boolean isPerson = holder.kind() == Named.Kind.PERSON;
        tools.background()
                .register(() -> switch (kind) {
                    case CHAIR, VICE_CHAIR, SECRETARY, CONVENER ->
                        isPerson
                                ? offices.handOver(bodyId, kind, id, from, until)
                                : offices.handOverToOrganisation(bodyId, kind, id, from, until);
                    case MINUTE_KEEPER -> offices.give(bodyId, kind, id, from, until);
                })
                .start();
    }

    void remove(Office office, String name) {
        tools.background()
                .register(() -> offices.remove(office.id()))
                .onSuccess(() -> tools.sayUndoable(tools.texts().get("roster.office.removed", name)))
                .start();
    }

    private OfficeBook read() {
        return database.read(_ -> {
            var all = offices.offices(bodyId);
            var people = new PersonStore(database);
            var organisations = new OrganisationStore(database)
                    .organisations().stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
            var names = new HashMap<Long, String>();
            for (var office : all) {
                var person = office.personId();
                var organisation = organisations.get(office.organisationId());
                if (person != null)
                    names.put(
                            office.id(), people.person(person).map(Person::name).orElse(""));
                else if (organisation != null) names.put(office.id(), organisation.nameOn(office.startsOn()));
            }
            return new OfficeBook(
                    all, names, new MeetingStore(database).all(bodyId).reversed());
        });
    }
}
