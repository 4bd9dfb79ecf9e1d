package fi.poytakirjuri.exchange.roster;

import fi.poytakirjuri.register.choice.PublicField;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.roster.Member;
import fi.poytakirjuri.register.roster.Person;
import fi.poytakirjuri.register.roster.RosterStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The members of a day in the order of the table, for everyone or for the table itself.
///
/// @param unnamed names of those who may not be told of to everyone and were left out
/// @param withoutContact how many of the others' addresses and numbers were left out
public record RosterDay(LocalDate day, List<RosterEntry> entries, List<String> unnamed, int withoutContact) {
    public RosterDay {
        entries = List.copyOf(entries);
        unnamed = List.copyOf(unnamed);
    }

    /// @param isPublic whether only what each has allowed to be published is told
    public static RosterDay read(Database database, long bodyId, LocalDate day, boolean isPublic) {
        var members = new RosterStore(database).roster(bodyId, day).members();
        var entries = new ArrayList<RosterEntry>();
        var unnamed = new ArrayList<String>();
        int withheld = 0;
        for (var member : members) {
            var person = member.person();
            if (isPublic && !person.allows(PublicField.NAME)) {
                unnamed.add(person.name());
                continue;
            }
            var email = isPublic ? allowed(person, PublicField.EMAIL, person.email()) : person.email();
            var phone = isPublic ? allowed(person, PublicField.PHONE, person.phone()) : person.phone();
            if (!email.equals(person.email())) withheld++;
            if (!phone.equals(person.phone())) withheld++;
            entries.add(entry(member, email, phone));
        }
        return new RosterDay(day, entries, unnamed, withheld);
    }

    private static String allowed(Person person, PublicField field, String value) {
        return person.allows(field) ? value : "";
    }

    static RosterEntry entry(Member member, String email, String phone) {
        return new RosterEntry(
                member.person().familyName(),
                member.person().givenName(),
                member.organisation(),
                member.title(),
                member.seat().role(),
                member.seat().sectorNames(),
                member.tenure().startsOn(),
                member.tenure().endsOn(),
                email,
                phone,
                member.person().consentOn());
    }
}
