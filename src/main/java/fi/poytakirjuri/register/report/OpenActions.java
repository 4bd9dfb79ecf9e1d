package fi.poytakirjuri.register.report;

import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.action.ActionStore;
import fi.poytakirjuri.register.action.Owner;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.DealtIn;
import fi.poytakirjuri.register.roster.Contact;
import fi.poytakirjuri.register.roster.Person;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.table.Body;
import fi.poytakirjuri.register.table.BodyStore;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A table's actions that were open on a day, and where each was agreed (rule 19): its own and its themes'.
///
/// @param listNames the words that persons are ordered by, by their ids
/// @param unpublished contact details that a public paper must keep out of its texts
public record OpenActions(
        Body body, LocalDate on, List<Open> actions, Map<Long, String> listNames, List<String> unpublished) {
    /// The earliest due first, then those without a date.
    static final Comparator<Open> BY_DUE =
            Comparator.comparing(open -> open.action().dueOn(), Comparator.nullsLast(Comparator.naturalOrder()));

    public OpenActions {
        actions = List.copyOf(actions);
        listNames = Map.copyOf(listNames);
        unpublished = List.copyOf(unpublished);
    }

    /// An open action.
    ///
    /// @param agreed nothing for one that was agreed in no meeting
    public record Open(Action action, @Nullable DealtIn agreed) {}

    /// What one owner has to do.
    ///
    /// @param owner nothing for those that nobody has been given
    public record Share(@Nullable Owner owner, List<Open> actions) {
        public Share {
            actions = List.copyOf(actions);
        }
    }

    public static OpenActions read(Database database, long bodyId, LocalDate on) {
        return database.read(_ -> {
            var open = new ActionStore(database)
                    .asOf(bodyId, on).stream().filter(Action::isOpen).toList();
            var items =
                    open.stream().map(Action::itemId).filter(Objects::nonNull).toList();
            var persons = new PersonStore(database);
            var places = DealtIn.all(database, items);
            return new OpenActions(
                    new BodyStore(database).body(bodyId),
                    on,
                    open.stream()
                            .map(action -> new Open(action, places.get(action.itemId())))
                            .toList(),
                    persons.contacts(on).stream()
                            .map(Contact::person)
                            .collect(Collectors.toMap(Person::id, Person::listName)),
                    persons.unpublished());
        });
    }

    /// Past their day, the latest of them last.
    public List<Open> late() {
        return dated(action -> action.isLate(on));
    }

    /// Due in what is left of the month.
    public List<Open> dueThisMonth() {
        return dated(action -> !action.isLate(on) && isThisMonth(action));
    }

    /// Due after this month.
    public List<Open> dueLater() {
        return dated(action -> !action.isLate(on) && !isThisMonth(action));
    }

    /// Those whose due time is no date: first those that have it in words.
    public List<Open> withoutDate() {
        return actions.stream()
                .filter(open -> open.action().dueOn() == null)
                .sorted(Comparator.comparing(open -> open.action().dueWords().isBlank()))
                .toList();
    }

    /// Each owner's actions; one that several share stands under each of them. Persons first, by family name, then
    /// organisations, sectors, everyone, and last what nobody has been given.
    public List<Share> byOwner() {
        return Shares.of(this);
    }

    public boolean hasShared() {
        return actions.stream().anyMatch(open -> open.action().owners().size() > 1);
    }

    private List<Open> dated(Predicate<Action> which) {
        return actions.stream()
                .filter(open -> open.action().dueOn() != null && which.test(open.action()))
                .sorted(BY_DUE)
                .toList();
    }

    private boolean isThisMonth(Action action) {
        return action.dueOn() != null && YearMonth.from(action.dueOn()).equals(YearMonth.from(on));
    }
}
