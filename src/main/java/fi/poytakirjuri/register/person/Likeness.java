package fi.poytakirjuri.register.person;

import fi.poytakirjuri.language.Folding;
import fi.poytakirjuri.register.roster.Person;
import java.util.Locale;
import java.util.Optional;

/// Why two persons of the register may be one, the surest first.
public enum Likeness {
    SAME_EMAIL,
    SAME_NAME,
    /// Given and family name have changed places.
    SWAPPED_NAME,
    /// One of the names differs by one letter, or by two that have changed places.
    NEARLY_SAME_NAME;

    /// A name shorter than this is another name when a letter differs: Anu, Anni.
    private static final int LONG_ENOUGH = 5;

    /// Empty for two who have nothing in common.
    static Optional<Likeness> of(Person one, Person other) {
        var given = folded(one.givenName());
        var family = folded(one.familyName());
        var otherGiven = folded(other.givenName());
        var otherFamily = folded(other.familyName());
        var email = email(one);
        if (!email.isEmpty() && email.equals(email(other))) return Optional.of(SAME_EMAIL);
        if (given.equals(otherGiven) && family.equals(otherFamily)) return Optional.of(SAME_NAME);
        if (given.equals(otherFamily) && family.equals(otherGiven)) return Optional.of(SWAPPED_NAME);
        boolean isNear = given.equals(otherGiven) && differByOne(family, otherFamily)
                || family.equals(otherFamily) && differByOne(given, otherGiven);
        return isNear ? Optional.of(NEARLY_SAME_NAME) : Optional.empty();
    }

    static String email(Person person) {
        return person.email().strip().toLowerCase(Locale.ROOT);
    }

    static String folded(String name) {
        return Folding.of(name).strip().replaceAll("[\\s-]+", " ");
    }

    /// Whether one slip makes one word of the other: a letter more, less or another, or two neighbours swapped.
    static boolean differByOne(String one, String other) {
        if (one.length() > other.length()) return differByOne(other, one);
        if (one.length() < LONG_ENOUGH || other.length() - one.length() > 1 || one.equals(other)) return false;
        int same = 0;
        while (same < one.length() && one.charAt(same) == other.charAt(same)) same++;
        if (one.length() < other.length()) return one.substring(same).equals(other.substring(same + 1));
        if (one.substring(same + 1).equals(other.substring(same + 1))) return true;
        return same + 1 < one.length()
                && one.charAt(same) == other.charAt(same + 1)
                && one.charAt(same + 1) == other.charAt(same)
                && one.substring(same + 2).equals(other.substring(same + 2));
    }
}
