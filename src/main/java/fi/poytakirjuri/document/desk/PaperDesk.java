package fi.poytakirjuri.document.desk;

import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.Letterheads;
import fi.poytakirjuri.document.paper.MadePaper;
import fi.poytakirjuri.document.paper.PaperKind;
import fi.poytakirjuri.document.paper.meeting.MeetingPapers;
import fi.poytakirjuri.document.paper.roster.MemberListPaper;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.file.FileStore;
import fi.poytakirjuri.register.meeting.MinutesStore;
import fi.poytakirjuri.register.roster.MemberList;
import java.time.LocalDate;

/// Makes any paper of a table from its register. Reads, so never on the screen's thread.
public final class PaperDesk {
    private final Database database;
    private final MinutesStore minutes;
    private final MeetingPapers meetings;
    private final MemberListPaper members;
    private final long bodyId;

    /// @param texts the words of the papers' language
    public PaperDesk(Database database, long bodyId, Texts texts) {
        this.database = database;
        this.minutes = new MinutesStore(database);
        this.bodyId = bodyId;
        var letterheads = new Letterheads(new FileStore(database));
        this.meetings = new MeetingPapers(letterheads, texts);
        this.members = new MemberListPaper(letterheads, texts);
    }

    /// @throws IllegalArgumentException for an order of something that the register does not have
    public MadePaper make(PaperOrder order, Audience audience) {
        return switch (order) {
            case PaperOrder.OfMeeting(var id, var kind) -> ofMeeting(id, kind, audience);
            case PaperOrder.Members(var on) -> members(on, audience);
        };
    }

    private MadePaper ofMeeting(long id, PaperKind kind, Audience audience) {
        var read = minutes.read(id).orElseThrow(() -> new IllegalArgumentException("No meeting " + id));
        return meetings.paper(read, kind, audience);
    }

    private MadePaper members(LocalDate on, Audience audience) {
        return members.paper(MemberList.read(database, bodyId, on), audience);
    }
}
