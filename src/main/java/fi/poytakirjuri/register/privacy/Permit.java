package fi.poytakirjuri.register.privacy;

import fi.poytakirjuri.register.choice.PublicField;
import fi.poytakirjuri.register.roster.Person;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a person has said of publishing a field, when, and where it was said.
///
/// @param on     when it was said; unknown for some that were taken in from elsewhere
/// @param source "Sähköposti 4.11.2024"
public record Permit(
        PublicField field, Answer answer, @Nullable LocalDate on, String source) {
    /// Of each field, those not asked about too.
    public static List<Permit> of(Person person) {
        return Stream.of(PublicField.values()).map(field -> of(person, field)).toList();
    }

    public static Permit of(Person person, PublicField field) {
        return person.permissions().stream()
                .filter(p -> p.field() == field)
                .map(p -> new Permit(field, p.granted() ? Answer.YES : Answer.NO, p.givenOn(), p.source()))
                .findFirst()
                .orElse(new Permit(field, Answer.NOT_ASKED, null, ""));
    }
}
