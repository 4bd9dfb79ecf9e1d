package fi.poytakirjuri.register.roster;

import fi.poytakirjuri.register.choice.PublicField;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Someone the register knows. Nothing of party, health, diet or identity number has a place here.
///
/// @param consentOn when the person agreed to be in the register
/// @param expertise what an expert knows well (rule 17)
/// @param notes the secretary's own, never published
public record Person(
        long id,
        String givenName,
        String familyName,
        String email,
        String phone,
        @Nullable LocalDate consentOn,
        String expertise,
        String notes,
        List<Permission> permissions) {
    public Person {
        permissions = List.copyOf(permissions);
    }

    /// Niina Åkerlund
    public String name() {
        return (givenName + " " + familyName).strip();
    }

    /// Åkerlund Niina, the words a list is ordered by.
    public String listName() {
        return (familyName + " " + givenName).strip();
    }

    /// Whether the person has said yes to publishing this; silence is a no.
    public boolean allows(PublicField field) {
        return permissions.stream().anyMatch(p -> p.field() == field && p.granted());
    }
}
