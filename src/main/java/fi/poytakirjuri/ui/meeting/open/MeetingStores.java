package fi.poytakirjuri.ui.meeting.open;

import fi.poytakirjuri.register.action.ActionHistoryStore;
import fi.poytakirjuri.register.action.ActionStore;
import fi.poytakirjuri.register.file.FileStore;
import fi.poytakirjuri.register.meeting.AgendaStore;
import fi.poytakirjuri.register.meeting.AttachmentStore;
import fi.poytakirjuri.register.meeting.AttendanceStore;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.meeting.MinutesStore;
import fi.poytakirjuri.register.meeting.ResolutionStore;
import fi.poytakirjuri.register.report.FollowUps;
import fi.poytakirjuri.register.roster.OfficeStore;
import fi.poytakirjuri.register.roster.OrganisationStore;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.roster.SectorStore;
import fi.poytakirjuri.register.table.BodyStore;

/// The parts of the open register that a meeting's views read and write.
public record MeetingStores(
        BodyStore bodies,
        MeetingStore meetings,
        AgendaStore agendas,
        AgendaStores agenda,
        AttendanceStore attendance,
        AttachmentStore attachments,
        FileStore files,
        MinutesStore minutes,
        ActionStore actions,
        PersonStore persons,
        OrganisationStore organisations,
        SectorStore sectors,
        OfficeStore offices,
        ResolutionStore resolutions,
        ActionHistoryStore actionHistory,
        FollowUps followUps) {}
