package fi.poytakirjuri.ui.person;

import fi.poytakirjuri.register.person.Known;
import fi.poytakirjuri.register.person.Standing;
import java.util.function.Predicate;

/// A choice of persons that the secretary often wants to see alone.
enum PeopleNarrowing {
    MEMBERS(known -> known.is(Standing.MEMBER) || known.is(Standing.COMING)),
    FORMER(known -> known.is(Standing.FORMER)),
    EXPERTS(known -> known.is(Standing.EXPERT)),
    CANDIDATES(known -> known.is(Standing.CANDIDATE)),
    WITHOUT_CONTACT(
            known -> known.person().email().isEmpty() && known.person().phone().isEmpty());

    private final Predicate<Known> lets;

    PeopleNarrowing(Predicate<Known> lets) {
        this.lets = lets;
    }

    boolean lets(Known known) {
        return lets.test(known);
    }
}
