package fi.poytakirjuri.register.check;

import static fi.poytakirjuri.register.check.Severity.ERROR;
import static fi.poytakirjuri.register.check.Severity.NOTICE;
import static fi.poytakirjuri.register.check.Severity.WARNING;

/// What is checked. The letter tells the [Group], and a check that can fail in two ways has a constant for each. Its
/// message is the text `check.Check.` and the constant, its reason `check.why.Check.` and the constant.
public enum Check {
    /// Association representatives are too few or too many (rule 1).
    K01(WARNING),
    /// The chair of the electing body has no seat (rule 2).
    K02(WARNING),
    /// Named representatives are too few or too many (rule 3).
    K03(WARNING),
    /// A sector has nobody (rule 7).
    K04_NOBODY(NOTICE),
    /// A sector has more members than seats meant for it (rule 7).
    K04_MANY(NOTICE),
    /// Several representatives come from one background organisation (rule 8).
    K05(NOTICE),
    /// A successor for the rest of a term stands for another sector (rule 10).
    K06(WARNING),
    /// A membership's days are not within the seat's term.
    K07(ERROR),
    /// A term is not as long as terms are (rule 6).
    K08(NOTICE),
    /// The secretary is not one of the members (rule 9).
    K09(WARNING),
    /// Nobody is the chair, the secretary or the convener (rules 9 and 14).
    K10(WARNING),
    /// A member has no e-mail address, so no invitation arrives.
    K11(NOTICE),
    /// Someone whose term is over still holds an office, gets the papers or is to do something.
    K12(WARNING),
    /// The term ends soon, and there are neither new members nor a nomination round (rule 11).
    K13_ENDS(WARNING),
    /// The last term has ended, and there is no new one.
    K13_ENDED(WARNING),
    /// A candidate has not agreed to stand (rule 11).
    E01(ERROR),
    /// A proposal came before the round opened.
    E02_EARLY(WARNING),
    /// A proposal came after the round closed.
    E02_LATE(WARNING),
    /// The same candidate was proposed more than once.
    E03(WARNING),
    /// The election is before the round closes.
    E04(WARNING),
    /// What is known of those who were not elected has been kept too long.
    E05(NOTICE),
    /// The year has fewer meetings than the table aims at (rule 13).
    M01(NOTICE),
    /// The year has more meetings than the table aims at (rule 13).
    M02(NOTICE),
    /// A meeting is not in the daytime of a working day (rule 13).
    M03(WARNING),
    /// Two meetings are at the same time.
    M04(WARNING),
    /// A meeting ends before it begins, or is oddly short or long.
    M05(WARNING),
    /// The invitation is not sent though the meeting is near.
    M06(NOTICE),
    /// A meeting has been held, and a member's attendance is not marked.
    M07(WARNING),
    /// Fewer were present than make a quorum, where the table has one (rule 22).
    M08(NOTICE),
    /// A meeting that is no longer only planned has no number.
    M09_MISSING(NOTICE),
    /// Two of a year's meetings have the same number.
    M09_REPEATED(NOTICE),
    /// A number of the year is left out.
    M09_SKIPPED(NOTICE),
    /// A memo lacks its time, place, attendance or author.
    D01(ERROR),
    /// A matter for decision has no decision.
    D02(WARNING),
    /// An action has no owner or no due date (rule 19).
    D03(WARNING),
    /// Actions are late (rule 19).
    D04(NOTICE),
    /// A memo is not published in time (rule 16).
    D05(WARNING),
    /// An appendix is listed or referred to, and its file is missing.
    D06_MISSING(WARNING),
    /// An appendix belongs to no item, and no text refers to it.
    D06_UNUSED(WARNING),
    /// A text holds contact details that must not be published.
    D07(ERROR),
    /// A text holds an identity number, or tells of someone's health.
    D07_SENSITIVE(ERROR),
    /// Formal minutes have nobody to check them.
    D08_CHECKERS(WARNING),
    /// Formal minutes have nobody to sign them.
    D08_SIGNERS(WARNING),
    /// What was published is not the newest version (rule 16).
    D09(NOTICE),
    /// An appendix is a scan, which cannot be read aloud.
    D10(WARNING),
    /// A stored version is no longer, bit by bit, what was finalised.
    D11(ERROR),
    /// A theme has no jointly defined goal (rule 21).
    T01_GOAL(NOTICE),
    /// A theme has met, and nobody has anything to do (rule 21).
    T01_WORK(NOTICE),
    /// A theme has met more often than was meant, and no results are written down (rule 21).
    T02(NOTICE),
    /// A member is on the public list without consent.
    R01(NOTICE),
    /// Former members' contact details have been kept too long.
    R02(NOTICE),
    /// The newest backup is old.
    R03_OLD(NOTICE),
    /// There is no backup at all.
    R03_NONE(NOTICE);

    private final Severity severity;

    Check(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    public Group group() {
        return Group.of(name().charAt(0));
    }

    /// K01, M09: the name by which the guide and the command line speak of it.
    public String code() {
        return name().substring(0, 3);
    }

    /// What a check is about, in the order of the secretary's year.
    public enum Group {
        ROSTER('K'),
        NOMINATION('E'),
        MEETINGS('M'),
        PAPERS('D'),
        THEMES('T'),
        PRIVACY('R');

        private final char letter;

        Group(char letter) {
            this.letter = letter;
        }

        static Group of(char letter) {
            for (var group : values()) if (group.letter == letter) return group;
            throw new IllegalArgumentException("No checks begin with " + letter);
        }
    }
}
