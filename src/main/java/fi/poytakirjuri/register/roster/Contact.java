package fi.poytakirjuri.register.roster;

/// A person with the organisation's name and the title there on some day; both may be empty.
public record Contact(Person person, String organisation, String title) {
    /// Sini Purovuo, Harjuveden kaupunki
    public String nameAndOrganisation() {
        return organisation.isEmpty() ? person.name() : person.name() + ", " + organisation;
    }
}
