package fi.poytakirjuri.ui.meeting;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.desk.PaperDesk;
import fi.poytakirjuri.document.paper.Letterheads;
import fi.poytakirjuri.exchange.bundle.MeetingBundle;
import fi.poytakirjuri.exchange.invitation.MeetingInvitation;
import fi.poytakirjuri.exchange.paper.PaperFiles;
import fi.poytakirjuri.exchange.publish.PublishedMeetings;
import fi.poytakirjuri.exchange.publish.PublishingFolder;
import fi.poytakirjuri.exchange.year.YearFiles;
import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.action.ActionHistoryStore;
import fi.poytakirjuri.register.action.ActionStore;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.file.FileStore;
import fi.poytakirjuri.register.invitation.CommentRoundStore;
import fi.poytakirjuri.register.invitation.InvitationStore;
import fi.poytakirjuri.register.invitation.Invitees;
import fi.poytakirjuri.register.live.DraftStore;
import fi.poytakirjuri.register.live.EntryStore;
import fi.poytakirjuri.register.live.LiveStore;
import fi.poytakirjuri.register.meeting.AgendaStore;
import fi.poytakirjuri.register.meeting.AttachmentStore;
import fi.poytakirjuri.register.meeting.AttendanceStore;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.meeting.MinutesStore;
import fi.poytakirjuri.register.meeting.ResolutionStore;
import fi.poytakirjuri.register.phrase.PhraseStore;
import fi.poytakirjuri.register.plan.PlanStore;
import fi.poytakirjuri.register.publication.PublicationStore;
import fi.poytakirjuri.register.report.FollowUps;
import fi.poytakirjuri.register.roster.OfficeStore;
import fi.poytakirjuri.register.roster.OrganisationStore;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.roster.RosterStore;
import fi.poytakirjuri.register.roster.SectorStore;
import fi.poytakirjuri.register.table.BodyStore;
import fi.poytakirjuri.ui.kit.Autosave;
import fi.poytakirjuri.ui.kit.Background;
import fi.poytakirjuri.ui.kit.Changes;
import fi.poytakirjuri.ui.kit.FileChoice;
import fi.poytakirjuri.ui.kit.Navigation;
import fi.poytakirjuri.ui.kit.Opener;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Prefs;
import fi.poytakirjuri.ui.kit.SaveState;
import fi.poytakirjuri.ui.kit.Toasts;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.kit.Undo;
import fi.poytakirjuri.ui.meeting.course.CourseParts;
import fi.poytakirjuri.ui.meeting.invitation.InvitationParts;
import fi.poytakirjuri.ui.meeting.live.LiveStores;
import fi.poytakirjuri.ui.meeting.open.AgendaStores;
import fi.poytakirjuri.ui.meeting.open.MeetingStores;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import fi.poytakirjuri.ui.meeting.open.Papers;
import fi.poytakirjuri.ui.meeting.year.YearParts;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/// A real register with everything that the room of meetings is made of.
public final class RoomFixture {
    public final Texts texts = Texts.in(Language.FI);
    public final Database database;
    public final Background background;
    public final MeetingStores stores;
    public final RosterStore rosters;
    public final Tools tools;
    public final SaveState saveState;
    public final Papers papers;
    public final List<Path> opened = new ArrayList<>();
    public Optional<Path> chosen = Optional.empty();

    public RoomFixture(Database database, Clock clock, Background background, Executor screen, Prefs prefs) {
        this.database = database;
        this.background = background;
        this.rosters = new RosterStore(database);
        this.stores = stores(database, rosters);
        this.papers = new Papers(new PaperEngine(), new Letterheads(stores.files()), texts);
        var changes = new Changes(database, screen);
        saveState = new SaveState(clock, changes);
        var autosave = new Autosave(background, saveState, texts);
        var toasts = new Toasts();
        this.tools = new Tools(
                texts,
                clock,
                background,
                changes,
                autosave,
                new Undo(database, background, changes, autosave, texts, toasts),
                toasts,
                new Navigation(Place.meetings()),
                prefs,
                new Chosen(),
                new Opened());
    }

    public OpenMeeting open() {
        return new OpenMeeting(stores.minutes(), background, tools.changes()).following(tools.undo());
    }

    public MeetingsScreen screen(long bodyId) {
        var published = new PublishedMeetings(
                database,
                stores.minutes(),
                stores.meetings(),
                stores.persons(),
                new PublicationStore(database),
                stores.files());
        return new MeetingsScreen(
                tools,
                stores,
                live(),
                new YearParts(plans(), yearFiles(bodyId)),
                papers,
                new PublishingFolder(published, papers.engine(), texts),
                new MeetingBundle(database, papers.engine(), texts),
                invitation(),
                CourseParts.of(database, papers.engine(), texts),
                bodyId);
    }

    public InvitationParts invitation() {
        return new InvitationParts(
                stores.minutes(),
                new MeetingInvitation(database, papers.engine(), texts),
                new InvitationStore(database),
                new CommentRoundStore(database),
                new Invitees(database));
    }

    public LiveStores live() {
        var entries = new EntryStore(database);
        return new LiveStores(
                new LiveStore(database, stores.attendance(), entries),
                entries,
                new DraftStore(database),
                new PhraseStore(database),
                stores.meetings(),
                stores.attendance());
    }

    private YearFiles yearFiles(long bodyId) {
        return new YearFiles(database, bodyId, files(bodyId), texts);
    }

    public PlanStore plans() {
        return new PlanStore(database, stores.bodies(), stores.meetings(), stores.attendance(), stores.persons());
    }

    public PaperFiles files(long bodyId) {
        return new PaperFiles(new PaperDesk(database, bodyId, texts), stores.bodies(), bodyId, papers.engine());
    }

    private static MeetingStores stores(Database database, RosterStore rosters) {
        var persons = new PersonStore(database);
        var bodies = new BodyStore(database);
        var meetings = new MeetingStore(database);
        var agendas = new AgendaStore(database);
        var attendance = new AttendanceStore(database, rosters, persons);
        var actions = new ActionStore(database);
        var attachments = new AttachmentStore(database);
        return new MeetingStores(
                bodies,
                meetings,
                agendas,
                AgendaStores.of(database),
                attendance,
                attachments,
                new FileStore(database),
                new MinutesStore(database),
                actions,
                persons,
                new OrganisationStore(database),
                new SectorStore(database),
                new OfficeStore(database),
                new ResolutionStore(database),
                new ActionHistoryStore(database),
                new FollowUps(database));
    }

    /// The file or folder that the test chose beforehand.
    private final class Chosen implements FileChoice {
        @Override
        public Optional<Path> toOpen(Kind kind) {
            return chosen;
        }

        @Override
        public Optional<Path> toSave(Kind kind, String suggestedName) {
            return chosen.map(folder -> folder.resolve(suggestedName));
        }

        @Override
        public Optional<Path> folder(String title) {
            return chosen;
        }
    }

    private final class Opened implements Opener {
        @Override
        public void open(Path fileOrFolder) {
            opened.add(fileOrFolder);
        }

        @Override
        public void browse(URI address) {
            throw new AssertionError("Nothing here browses");
        }
    }
}
