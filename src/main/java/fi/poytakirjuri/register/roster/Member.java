package fi.poytakirjuri.register.roster;

import fi.poytakirjuri.register.choice.OfficeKind;
import java.util.List;

/// A person on a seat as it was on a day: with the organisation's name, the title and the offices of that day.
///
/// @param offices in the order of [OfficeKind]
public record Member(Seat seat, Tenure tenure, Contact contact, List<OfficeKind> offices) implements RosterRow {
    public Member {
        offices = offices.stream().sorted().distinct().toList();
    }

    public Person person() {
        return contact.person();
    }

    public String organisation() {
        return contact.organisation();
    }

    public String title() {
        return contact.title();
    }

    public boolean holds(OfficeKind office) {
        return offices.contains(office);
    }
}
