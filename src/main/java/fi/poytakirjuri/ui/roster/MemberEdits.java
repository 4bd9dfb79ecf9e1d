package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.roster.Member;
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
    private final SuccessionStore successions;

    MemberEdits(Database database, Background background) {
        this.background = background;
        this.seats = new SeatStore(database);
        this.successions = new SuccessionStore(database);
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

    void role(Member member, SeatRole role, LocalDate day) {
        if (role != member.seat().role())
            background.register(() -> seats.role(member.seat().id(), role, day)).start();
    }

    void sectors(Member member, Set<Long> sectors) {
        background.register(() -> seats.sectors(member.seat().id(), sectors)).start();
    }
}
