package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.register.choice.OfficeKind;
import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.roster.Member;
import fi.poytakirjuri.register.roster.Office;
import fi.poytakirjuri.register.roster.OfficeStore;
import fi.poytakirjuri.register.roster.SeatStore;
import fi.poytakirjuri.register.roster.SuccessionStore;
import fi.poytakirjuri.register.roster.Successor;
import fi.poytakirjuri.ui.kit.Background;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Everything that can be changed of a member. Those named `write…` run where they are called, on the register's
/// thread; the others start in the background.
final class MemberEdits {
    private final Background background;
    private final SeatStore seats;
    private final OfficeStore offices;
    private final SuccessionStore successions;
    private final long bodyId;

    MemberEdits(Database database, long bodyId, Background background) {
        this.background = background;
        this.seats = new SeatStore(database);
        this.offices = new OfficeStore(database);
        this.successions = new SuccessionStore(database);
        this.bodyId = bodyId;
    }

    void writeStart(long tenureId, LocalDate startsOn) {
        seats.begins(tenureId, startsOn);
    }

    void writeEnd(long tenureId, @Nullable LocalDate endsOn) {
        seats.ends(tenureId, endsOn);
    }

    void writeElection(long tenureId, Successor.Election election) {
        successions.elected(tenureId, election);
    }

    void writeOfficeStart(long officeId, LocalDate startsOn) {
        offices.begins(officeId, startsOn);
    }

    void writeOfficeEnd(long officeId, @Nullable LocalDate endsOn) {
        offices.ends(officeId, endsOn);
    }

    void writeOfficeReference(long officeId, String reference) {
        offices.reference(officeId, reference);
    }

    void role(Member member, SeatRole role, LocalDate day) {
        if (role != member.seat().role())
            background.register(() -> seats.role(member.seat().id(), role, day)).start();
    }

    void sectors(Member member, Set<Long> sectors) {
        background.register(() -> seats.sectors(member.seat().id(), sectors)).start();
    }

    /// Gives the member an office for the rest of the tenure. Only one at a time is chair, vice chair or secretary.
    void giveOffice(Member member, OfficeKind kind, LocalDate from) {
        long person = member.person().id();
        var until = member.tenure().endsOn();
        background
                .register(() -> switch (kind) {
                    case CHAIR, VICE_CHAIR, SECRETARY -> offices.handOver(bodyId, kind, person, from, until);
                    case CONVENER, MINUTE_KEEPER -> offices.give(bodyId, kind, person, from, until);
                })
                .start();
    }

    void removeOffice(Office office) {
        background.register(() -> offices.remove(office.id())).start();
    }
}
