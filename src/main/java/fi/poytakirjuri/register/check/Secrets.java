package fi.poytakirjuri.register.check;

import fi.poytakirjuri.register.privacy.Sensitive;
import fi.poytakirjuri.register.privacy.SensitiveKind;
import fi.poytakirjuri.register.privacy.SensitiveWord;
import fi.poytakirjuri.register.roster.Contact;
import fi.poytakirjuri.register.roster.Person;
import fi.poytakirjuri.register.roster.PersonStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a public paper must not tell: contact details without permission, identity numbers, and the health of someone
/// by name.
///
/// @param contacts e-mail addresses and phone numbers that their owners have not allowed to be published
/// @param names    the family names of everyone the register knows
record Secrets(List<String> contacts, List<String> names) {
    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");
    private static final int FEWEST_DIGITS = 6;

    Secrets {
        contacts = List.copyOf(contacts);
        names = List.copyOf(names);
    }

    static Secrets read(PersonStore persons) {
        return new Secrets(
                persons.unpublished(),
                persons.contacts(LocalDate.EPOCH).stream()
                        .map(Contact::person)
                        .map(Person::familyName)
                        .distinct()
                        .toList());
    }

    /// The contact details that stand in a text.
    List<String> contactsIn(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        var digits = NO_DIGITS.matcher(small).replaceAll("");
        return contacts.stream()
                .filter(contact -> tells(small, digits, contact))
                .toList();
    }

    private static boolean tells(String text, String digits, String contact) {
        if (contact.contains("@")) return text.contains(contact.toLowerCase(Locale.ROOT));
        var number = NO_DIGITS.matcher(contact).replaceAll("");
        return number.length() >= FEWEST_DIGITS && digits.contains(number);
    }

    /// Looks for names only in a text that has such words at all: few have.
    List<SensitiveWord> sensitiveIn(String text) {
        var words = Sensitive.in(text);
        boolean isOfHealth = words.stream().anyMatch(word -> word.kind() == SensitiveKind.HEALTH);
        var numbers = words.stream().filter(word -> word.kind() == SensitiveKind.IDENTITY_NUMBER);
        return isOfHealth
                ? Stream.concat(numbers, Sensitive.healthOf(text, names).stream())
                        .toList()
                : numbers.toList();
    }
}
