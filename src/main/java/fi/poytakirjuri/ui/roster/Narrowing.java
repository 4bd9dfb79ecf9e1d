package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.register.choice.SeatRole;
import java.util.function.Predicate;

/// A choice of lines that the secretary often wants to see alone.
enum Narrowing {
    REPRESENTATIVES(line -> line.row().seat().role() == SeatRole.ASSOCIATION_REP),
    NAMED(line -> line.row().seat().role().isNamed()),
    LEAVING(line -> line.state() == SeatState.LEAVING),
    VACANT(line -> line.state() == SeatState.VACANT || line.state() == SeatState.COMING),
    WITHOUT_CONSENT(line -> line.state() == SeatState.NO_CONSENT);

    private final Predicate<RosterLine> lets;

    Narrowing(Predicate<RosterLine> lets) {
        this.lets = lets;
    }

    boolean lets(RosterLine line) {
        return lets.test(line);
    }
}
