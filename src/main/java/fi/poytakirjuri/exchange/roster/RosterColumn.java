package fi.poytakirjuri.exchange.roster;

import fi.poytakirjuri.language.Folding;
import fi.poytakirjuri.language.Texts;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// What is told of a member in a file, in the order of its columns. A column's header stands under
/// `roster.RosterColumn.NAME`.
public enum RosterColumn {
    FAMILY_NAME,
    GIVEN_NAME,
    ORGANISATION,
    TITLE,
    ROLE,
    SECTORS,
    STARTS,
    ENDS,
    EMAIL,
    PHONE,
    CONSENT;

    /// What everyone may read: names, whom one comes from and stands for, and contacts where their owners have said
    /// yes.
    public static Set<RosterColumn> forEveryone() {
        return EnumSet.of(FAMILY_NAME, GIVEN_NAME, ORGANISATION, ROLE, SECTORS, EMAIL, PHONE);
    }

    /// All that the register knows of a membership.
    public static Set<RosterColumn> all() {
        return EnumSet.allOf(RosterColumn.class);
    }

    /// Which column a file means by its header.
    static Optional<RosterColumn> called(String header, Texts texts) {
        var folded = Folding.of(header).strip();
        for (var column : values())
            if (Folding.of(texts.of("roster", column)).equals(folded)) return Optional.of(column);
        return Optional.empty();
    }
}
