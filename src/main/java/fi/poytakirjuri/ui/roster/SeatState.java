package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.roster.Member;
import fi.poytakirjuri.register.roster.RosterRow;
import fi.poytakirjuri.register.roster.Vacancy;
import fi.poytakirjuri.ui.kit.Icon;

/// What there is to know at a glance of a seat on a day.
enum SeatState {
    SITTING(Icon.DONE, "good"),
    /// Sits, and leaves before the term is over.
    LEAVING(Icon.CLOCK, "watch"),
    /// Sits, but nothing tells that the person agreed to it (rule 11: consent first).
    NO_CONSENT(Icon.WARNING, "watch"),
    /// Sat, sits or will sit from the term's first day to its last.
    WHOLE_TERM(Icon.DONE, "good"),
    PART_OF_TERM(Icon.CLOCK, "calm"),
    VACANT(Icon.VACANT, "bad"),
    /// Vacant, and it is known who comes.
    COMING(Icon.CLOCK, "watch");

    private final Icon icon;
    private final String tone;

    SeatState(Icon icon, String tone) {
        this.icon = icon;
        this.tone = tone;
    }

    Icon icon() {
        return icon;
    }

    /// A style class of the kit's states.
    String tone() {
        return tone;
    }

    static SeatState of(RosterRow row) {
        return switch (row) {
            case Vacancy vacancy -> vacancy.next() == null ? VACANT : COMING;
            case Member member when leavesEarly(member) -> LEAVING;
            case Member member when lacksConsent(member) -> NO_CONSENT;
            case Member _ -> SITTING;
        };
    }

    private static boolean leavesEarly(Member member) {
        var ends = member.tenure().endsOn();
        var term = member.seat().term();
        return ends != null && (term == null || ends.isBefore(term.endsOn()));
    }

    private static boolean lacksConsent(Member member) {
        return member.seat().role() == SeatRole.ASSOCIATION_REP
                && member.person().consentOn() == null;
    }
}
