package fi.poytakirjuri.app;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.desk.PaperDesk;
import fi.poytakirjuri.document.paper.Letterheads;
import fi.poytakirjuri.exchange.bundle.MeetingBundle;
import fi.poytakirjuri.exchange.invitation.MeetingInvitation;
import fi.poytakirjuri.exchange.paper.PaperFiles;
import fi.poytakirjuri.exchange.publish.PublishedMeetings;
import fi.poytakirjuri.exchange.publish.PublishingFolder;
import fi.poytakirjuri.exchange.year.YearFiles;
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
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.MeetingsScreen;
import fi.poytakirjuri.ui.meeting.course.CourseParts;
import fi.poytakirjuri.ui.meeting.invitation.InvitationParts;
import fi.poytakirjuri.ui.meeting.live.LiveStores;
import fi.poytakirjuri.ui.meeting.open.AgendaStores;
import fi.poytakirjuri.ui.meeting.open.MeetingStores;
import fi.poytakirjuri.ui.meeting.open.Papers;
import fi.poytakirjuri.ui.meeting.year.YearParts;

/// Every `new` that the room of meetings needs.
final class MeetingsWiring {
    private MeetingsWiring() {}

    static MeetingsScreen screen(Database database, long bodyId, PaperEngine engine, Tools tools) {
        var stores = stores(database);
        var published = new PublishedMeetings(
                database,
                stores.minutes(),
                stores.meetings(),
                stores.persons(),
                new PublicationStore(database),
                stores.files());
        var folder = new PublishingFolder(published, engine, tools.texts());
        return new MeetingsScreen(
                tools,
                stores,
                live(database, stores),
                year(database, bodyId, engine, stores, tools),
                new Papers(engine, new Letterheads(stores.files()), tools.texts()),
                folder,
                new MeetingBundle(database, engine, tools.texts()),
                new InvitationParts(
                        stores.minutes(),
                        new MeetingInvitation(database, engine, tools.texts()),
                        new InvitationStore(database),
                        new CommentRoundStore(database),
                        new Invitees(database)),
                CourseParts.of(database, engine, tools.texts()),
                bodyId);
    }

    private static LiveStores live(Database database, MeetingStores stores) {
        var entries = new EntryStore(database);
        return new LiveStores(
                new LiveStore(database, stores.attendance(), entries),
                entries,
                new DraftStore(database),
                new PhraseStore(database),
                stores.meetings(),
                stores.attendance());
    }

    private static YearParts year(
            Database database, long bodyId, PaperEngine engine, MeetingStores stores, Tools tools) {
        var desk = new PaperDesk(database, bodyId, tools.texts());
        var papers = new PaperFiles(desk, stores.bodies(), bodyId, engine);
        return new YearParts(
                new PlanStore(database, stores.bodies(), stores.meetings(), stores.attendance(), stores.persons()),
                new YearFiles(database, bodyId, papers, tools.texts()));
    }

    static MeetingStores stores(Database database) {
        var bodies = new BodyStore(database);
        var persons = new PersonStore(database);
        var meetings = new MeetingStore(database);
        var agendas = new AgendaStore(database);
        var attendance = new AttendanceStore(database, new RosterStore(database), persons);
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
}
