package fi.poytakirjuri.register.check;

import static fi.poytakirjuri.register.check.Severity.ERROR;
import static fi.poytakirjuri.register.check.Severity.NOTICE;
import static fi.poytakirjuri.register.check.Severity.WARNING;

/// What is checked: the letter tells the group (K the roster, M meetings, D papers and actions), and a check that can
/// fail in two ways has a constant for each. Its message is the text `check.Check.` and the constant.
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
    /// Nobody is the chair, the secretary or the convener (rules 9 and 14).
    K10(WARNING),
    /// A member has no e-mail address, so no invitation arrives.
    K11(NOTICE),
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
    /// Formal minutes have nobody to check them.
    D08_CHECKERS(WARNING),
    /// Formal minutes have nobody to sign them.
    D08_SIGNERS(WARNING),
    /// What was published is not the newest version (rule 16).
    D09(NOTICE),
    /// An appendix is a scan, which cannot be read aloud.
    D10(WARNING),
    /// A stored version is no longer, bit by bit, what was finalised.
    D11(ERROR);

    private final Severity severity;

    Check(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /// K01, M09: the name by which the guide and the command line speak of it.
    public String code() {
        return name().substring(0, 3);
    }
}
