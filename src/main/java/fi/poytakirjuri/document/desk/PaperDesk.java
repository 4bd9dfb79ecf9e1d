package fi.poytakirjuri.document.desk;

import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.Letterheads;
import fi.poytakirjuri.document.paper.MadePaper;
import fi.poytakirjuri.document.paper.PaperKind;
import fi.poytakirjuri.document.paper.annual.AnnualReportPaper;
import fi.poytakirjuri.document.paper.meeting.MeetingPapers;
import fi.poytakirjuri.document.paper.privacy.PersonDataPaper;
import fi.poytakirjuri.document.paper.privacy.PrivacyNoticePaper;
import fi.poytakirjuri.document.paper.roster.CandidateListPaper;
import fi.poytakirjuri.document.paper.roster.MemberListPaper;
import fi.poytakirjuri.document.paper.table.SchedulePaper;
import fi.poytakirjuri.document.paper.table.StatementPaper;
import fi.poytakirjuri.document.paper.table.TaskOrder;
import fi.poytakirjuri.document.paper.table.TasksPaper;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.file.FileStore;
import fi.poytakirjuri.register.meeting.AgendaStore;
import fi.poytakirjuri.register.meeting.MinutesStore;
import fi.poytakirjuri.register.nomination.Nominations;
import fi.poytakirjuri.register.privacy.PersonRecordStore;
import fi.poytakirjuri.register.privacy.PrivacyNoticeStore;
import fi.poytakirjuri.register.report.OpenActions;
import fi.poytakirjuri.register.report.YearFigures;
import fi.poytakirjuri.register.report.YearSchedule;
import fi.poytakirjuri.register.roster.MemberList;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.statement.StatementLetter;
import fi.poytakirjuri.register.table.BodyStore;
import java.time.LocalDate;

/// Makes any paper of a table from its register. Reads, so never on the screen's thread.
public final class PaperDesk {
    private final Database database;
    private final MinutesStore minutes;
    private final Letterheads letterheads;
    private final Texts texts;
    private final AgendaStore agendas;
    private final MeetingPapers meetings;
    private final MemberListPaper members;
    private final long bodyId;

    /// @param texts the words of the papers' language
    public PaperDesk(Database database, long bodyId, Texts texts) {
        this.database = database;
        this.minutes = new MinutesStore(database);
        this.agendas = new AgendaStore(database);
        this.bodyId = bodyId;
        this.letterheads = new Letterheads(new FileStore(database));
        this.texts = texts;
        this.meetings = new MeetingPapers(letterheads, texts);
        this.members = new MemberListPaper(letterheads, texts);
    }

    /// @throws IllegalArgumentException for an order of something that the register does not have
    public MadePaper make(PaperOrder order, Audience audience) {
        return switch (order) {
            case PaperOrder.OfMeeting(var id, var kind) -> ofMeeting(id, kind, audience);
            case PaperOrder.Extract(var itemId) -> extract(itemId, audience);
            case PaperOrder.Members(var on) -> members(on, audience);
            case PaperOrder.Candidates(var id) -> candidates(id, audience);
            case PaperOrder.Tasks(var on, var by) -> tasks(on, by, audience);
            case PaperOrder.Schedule(var year) -> schedule(year, audience);
            case PaperOrder.AnnualReport(var year) -> annualReport(year, audience);
            case PaperOrder.Statement(var id) -> statement(id, audience);
            case PaperOrder.OnPerson(var id, var on) -> onPerson(id, on);
            case PaperOrder.PrivacyNotice(var on) -> privacyNotice(on, audience);
        };
    }

    private MadePaper ofMeeting(long id, PaperKind kind, Audience audience) {
        var read = minutes.read(id).orElseThrow(() -> new IllegalArgumentException("No meeting " + id));
        return meetings.paper(read, kind, audience);
    }

    private MadePaper extract(long itemId, Audience audience) {
        var meeting = agendas.meetingOf(itemId).orElseThrow(() -> new IllegalArgumentException("No item " + itemId));
        var read = minutes.read(meeting).orElseThrow(() -> new IllegalArgumentException("No meeting " + meeting));
        return meetings.extract(read, itemId, audience);
    }

    private MadePaper members(LocalDate on, Audience audience) {
        return members.paper(MemberList.read(database, bodyId, on), audience);
    }

    private MadePaper tasks(LocalDate on, TaskOrder order, Audience audience) {
        var read = OpenActions.read(database, bodyId, on);
        return new TasksPaper(read, order, audience, letterheads.of(read.body()), texts).paper();
    }

    private MadePaper schedule(int year, Audience audience) {
        var read = YearSchedule.read(database, bodyId, year);
        return new SchedulePaper(read, audience, letterheads.of(read.body()), texts).paper();
    }

    private MadePaper annualReport(int year, Audience audience) {
        var read = YearFigures.read(database, bodyId, year, texts);
        var before = YearFigures.read(database, bodyId, year - 1, texts);
        return new AnnualReportPaper(read, before, audience, letterheads.of(read.body()), texts).paper();
    }

    private MadePaper candidates(long id, Audience audience) {
        var read = Nominations.read(database, id)
                .orElseThrow(() -> new IllegalArgumentException("No nomination round " + id));
        return new CandidateListPaper(read, audience, letterheads.of(read.body()), texts).paper();
    }

    private MadePaper onPerson(long id, LocalDate on) {
        var read = new PersonRecordStore(database, texts)
                .read(id, on)
                .orElseThrow(() -> new IllegalArgumentException("No person " + id));
        return new PersonDataPaper(read, letterheads.of(new BodyStore(database).body(bodyId)), texts).paper();
    }

    private MadePaper privacyNotice(LocalDate on, Audience audience) {
        var read = new PrivacyNoticeStore(database, texts).read(bodyId, on);
        var unpublished = new PersonStore(database).unpublished();
        return new PrivacyNoticePaper(read, audience, letterheads.of(read.body()), unpublished, texts).paper();
    }

    private MadePaper statement(long id, Audience audience) {
        var read = StatementLetter.read(database, id)
                .orElseThrow(() -> new IllegalArgumentException("No statement " + id));
        return new StatementPaper(read, audience, letterheads.of(read.body()), texts).paper();
    }
}
