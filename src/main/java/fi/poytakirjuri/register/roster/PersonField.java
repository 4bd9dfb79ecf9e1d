package fi.poytakirjuri.register.roster;

/// A line of a person's own details that the secretary types, and what changing it is called.
public enum PersonField {
    GIVEN_NAME("undo.person.name"),
    FAMILY_NAME("undo.person.name"),
    EMAIL("undo.person.email"),
    PHONE("undo.person.phone"),
    EXPERTISE("undo.person.expertise"),
    NOTES("undo.person.notes");

    private final String label;

    PersonField(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    boolean isName() {
        return this == GIVEN_NAME || this == FAMILY_NAME;
    }
}
