package fi.poytakirjuri.register.theme;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.action.ActionStore;
import fi.poytakirjuri.register.choice.Capacity;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.decision.DecisionStore;
import fi.poytakirjuri.register.meeting.AgendaStore;
import fi.poytakirjuri.register.meeting.AgendaTemplateStore;
import fi.poytakirjuri.register.meeting.AttendanceStore;
import fi.poytakirjuri.register.meeting.Attendee;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.meeting.NewMeeting;
import fi.poytakirjuri.register.meeting.ThemeNoteStore;
import fi.poytakirjuri.register.meeting.ThemeStore;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.roster.RosterStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads a theme's thread whole, and begins its next meeting.
public final class ThemeThreads {
    private final Database database;
    private final ThemeStore themes;
    private final ThemeNoteStore notes;
    private final MeetingStore meetings;
    private final AgendaStore agendas;
    private final AgendaTemplateStore templates;
    private final AttendanceStore attendance;
    private final ActionStore actions;
    private final DecisionStore decisions;

    /// @param texts the words that tell what came of a matter
    public ThemeThreads(Database database, Texts texts) {
        this.database = database;
        this.themes = new ThemeStore(database);
        this.notes = new ThemeNoteStore(database);
        this.meetings = new MeetingStore(database);
        this.agendas = new AgendaStore(database);
        this.templates = new AgendaTemplateStore(database);
        this.attendance = new AttendanceStore(database, new RosterStore(database), new PersonStore(database));
        this.actions = new ActionStore(database);
        this.decisions = new DecisionStore(database, texts);
    }

    /// Empty when there is no such theme.
    public Optional<ThemeThread> read(long themeId) {
        return database.read(_ -> themes.find(themeId).map(theme -> {
            var met = meetings(theme.bodyId(), themeId);
            var noted = notes.of(themeId);
            var moments = new ArrayList<Moment>();
            for (var meeting : met) add(meeting, moments);
            for (var note : noted) moments.add(new Moment.Noted(note));
            moments.sort(Comparator.comparing(Moment::on));
            return new ThemeThread(theme, met, noted, moments);
        }));
    }

    private List<Meeting> meetings(long bodyId, long themeId) {
        return meetings.all(bodyId).reversed().stream()
                .filter(m -> m.theme() != null && m.theme().themeId() == themeId)
                .toList();
    }

    private void add(Meeting meeting, List<Moment> moments) {
        moments.add(new Moment.Met(meeting));
        for (var decided : decisions.decided(meeting, agendas.items(meeting.id())))
            moments.add(new Moment.Agreed(decided));
        for (var action : actions.ofMeeting(meeting.id())) moments.add(new Moment.Promised(action, meeting));
    }

    /// Adds the theme's next meeting in one step: with its place in the thread, its agenda, and everyone who took part
    /// in the one before, for a theme has no roster (rule 21).
    ///
    /// @param templateId the ready agenda; none for an empty one
    /// @param matter     what the place of the meeting's own matters is called
    public long begin(long themeId, NewMeeting meeting, @Nullable Long templateId, String matter) {
        return database.changeAndGet(Label.of("undo.theme.begin"), _ -> {
            var before = meetings(meeting.bodyId(), themeId).stream()
                    .filter(m -> m.state() != MeetingState.CANCELLED)
                    .reduce((_, later) -> later);
            long id = meetings.add(meeting);
            themes.placeLast(id, themeId);
            if (templateId != null) templates.use(id, templateId, matter);
            before.ifPresent(earlier -> invite(earlier, meetings.find(id).orElseThrow()));
            return id;
        });
    }

    /// Experts came for their own items and are not asked again.
    private void invite(Meeting earlier, Meeting next) {
        for (var who : attendance.of(earlier)) {
            if (who.capacity() == Capacity.EXPERT) continue;
            if (who.personId() == null) attendance.addOutsider(next, who.name(), who.organisation(), who.capacity());
            else attendance.addPerson(next, who.personId(), who.capacity());
        }
        for (Attendee who : attendance.of(next)) attendance.setPresence(next, who, null);
    }
}
