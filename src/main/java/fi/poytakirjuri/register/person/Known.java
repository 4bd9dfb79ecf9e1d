package fi.poytakirjuri.register.person;

import fi.poytakirjuri.register.roster.Contact;
import fi.poytakirjuri.register.roster.Person;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// Someone the register knows, with the organisation of a day and all the person is.
///
/// @param standings at least one, in the order of [Standing]
public record Known(Contact contact, Set<Standing> standings) {
    public Known {
        standings = Collections.unmodifiableSet(EnumSet.copyOf(standings));
    }

    public Person person() {
        return contact.person();
    }

    /// What the person is above all.
    public Standing standing() {
        return standings.iterator().next();
    }

    public boolean is(Standing standing) {
        return standings.contains(standing);
    }
}
