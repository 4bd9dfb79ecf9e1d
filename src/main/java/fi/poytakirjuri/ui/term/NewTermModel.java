package fi.poytakirjuri.ui.term;

import fi.poytakirjuri.register.choice.OfficeKind;
import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.election.NewTerm;
import fi.poytakirjuri.register.election.NextTerm;
import fi.poytakirjuri.register.meeting.NewMeeting;
import fi.poytakirjuri.register.roster.Contact;
import fi.poytakirjuri.register.roster.Member;
import fi.poytakirjuri.register.table.Setting;
import fi.poytakirjuri.register.template.Template;
import fi.poytakirjuri.ui.kit.Tools;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// How the next term begins, as the secretary decides it step by step; nothing is written before she says so.
final class NewTermModel {
    private final TermParts parts;
    private final long bodyId;
    private final Tools tools;
    private final ReadOnlyObjectWrapper<@Nullable NextTerm> next = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Set<Long>> goingOn = new ReadOnlyObjectWrapper<>(Set.of());
    private final Map<OfficeKind, Long> offices = new EnumMap<>(OfficeKind.class);

    NewTermModel(TermParts parts, long bodyId, Tools tools) {
        this.parts = parts;
        this.bodyId = bodyId;
        this.tools = tools;
    }

    /// Nothing before it has been read, and for a table that has never had a term.
    ReadOnlyObjectProperty<@Nullable NextTerm> nextProperty() {
        return next.getReadOnlyProperty();
    }

    /// The persons who sit now and go on.
    ReadOnlyObjectProperty<Set<Long>> goingOnProperty() {
        return goingOn.getReadOnlyProperty();
    }

    /// Begins anew from what the register knows now.
    void open() {
        next.set(null);
        offices.clear();
        tools.background()
                .register(() -> NextTerm.read(parts.database(), bodyId, tools.today()))
                .onSuccess(read -> {
                    read.ifPresent(this::suggest);
                    next.set(read.orElse(null));
                })
                .start();
    }

    void goesOn(Member member, boolean goes) {
        var now = new HashSet<>(goingOn.get());
        if (goes) now.add(member.person().id());
        else now.remove(member.person().id());
        goingOn.set(Set.copyOf(now));
    }

    boolean goesOn(Member member) {
        var shown = next.get();
        return goingOn.get().contains(member.person().id())
                || shown != null && shown.isSeated(member.person().id());
    }

    /// How many representatives the term would begin with.
    int representatives() {
        var shown = next.get();
        return shown == null
                ? 0
                : shown.representatives(
                        shown.present().stream().filter(this::goesOn).toList());
    }

    /// Who could hold an office: those who will sit, in the order of the table.
    List<Contact> eligible() {
        var shown = next.get();
        if (shown == null) return List.of();
        return Stream.of(
                        shown.present().stream().filter(this::goesOn),
                        shown.newcomers().stream(),
                        shown.named().stream())
                .flatMap(members -> members)
                .map(Member::contact)
                .distinct()
                .toList();
    }

    /// Gives an office from the term's first day; nothing leaves it to the first meeting (rule 9).
    void give(OfficeKind kind, @Nullable Long personId) {
        if (personId == null) offices.remove(kind);
        else offices.put(kind, personId);
    }

    @Nullable
    Long holder(OfficeKind kind) {
        return offices.get(kind);
    }

    /// Makes the term in one step.
    ///
    /// @param endsOn the term's last day
    void begin(LocalDate endsOn, Runnable begun) {
        var shown = next.get();
        if (shown == null) return;
        var wanted = new NewTerm(bodyId, shown.term().startsOn(), endsOn, goingOn.get(), Map.copyOf(offices));
        tools.background()
                .register(() -> parts.newTerms().begin(wanted))
                .onSuccess(() -> {
                    begun.run();
                    tools.sayUndoable(tools.texts()
                            .get("nomination.newTerm.begun", shown.term().years()));
                })
                .start();
    }

    /// What the first meeting is likely to be: in the middle of the week, when everyone has come back from Christmas.
    FirstMeeting likelyMeeting() {
        var shown = next.get();
        if (shown == null) return new FirstMeeting(tools.today(), LocalTime.NOON, LocalTime.NOON, "");
        var settings = shown.body().settings();
        return new FirstMeeting(
                shown.term().startsOn().with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.WEDNESDAY)),
                settings.time(Setting.MEETING_STARTS),
                settings.time(Setting.MEETING_ENDS),
                shown.body().usualPlace());
    }

    /// Adds the first meeting with the table's own ready agenda for it, if it has kept one, and tells its id.
    void addMeeting(FirstMeeting meeting, LongConsumer added) {
        var shown = next.get();
        if (shown == null) return;
        var name = tools.texts().get("nomination.newTerm.template");
        tools.background()
                .register(() -> parts.newTerms()
                        .firstMeeting(
                                meeting(shown, meeting, name),
                                parts.templates().all(bodyId).stream()
                                        .filter(template -> template.name().equalsIgnoreCase(name))
                                        .map(Template::id)
                                        .findFirst()
                                        .orElse(null)))
                .onSuccess(added::accept)
                .start();
    }

    private NewMeeting meeting(NextTerm shown, FirstMeeting first, String name) {
        var convener = shown.holder(OfficeKind.CONVENER);
        return new NewMeeting(
                bodyId,
                name,
                first.date,
                first.start,
                first.end,
                first.place,
                convener.map(who -> who.person().id()).orElse(null),
                offices.get(OfficeKind.CHAIR),
                offices.get(OfficeKind.SECRETARY),
                shown.body().distribution(),
                shown.body().copiesTo());
    }

    /// Where an election is noted, those who were elected go on; else everyone. The electing body's chair is a member
    /// by that office (rule 2).
    private void suggest(NextTerm read) {
        var going = new HashSet<Long>();
        for (var member : read.present())
            if (read.election().isEmpty()
                    || read.isSeated(member.person().id())
                    || member.seat().role() == SeatRole.ARENA_CHAIR)
                going.add(member.person().id());
        goingOn.set(Set.copyOf(going));
    }

    /// What is known of the term's first meeting.
    record FirstMeeting(
            LocalDate date,
            @Nullable LocalTime start,
            @Nullable LocalTime end,
            String place) {}
}
