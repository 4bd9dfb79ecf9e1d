package fi.poytakirjuri.ui.person;

import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.roster.AffiliationStore;
import fi.poytakirjuri.register.roster.Days;
import fi.poytakirjuri.register.roster.PersonField;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.ui.kit.Background;
import fi.poytakirjuri.ui.privacy.PermissionEdits;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Everything that can be changed of a person, a member or not. Those named `write…` run where they are called, on the
/// register's thread; the others start in the background.
public final class PersonEdits {
    private final Background background;
    private final PersonStore people;
    private final AffiliationStore affiliations;
    private final PermissionEdits permissions;

    public PersonEdits(Database database, Background background) {
        this.background = background;
        this.people = new PersonStore(database);
        this.affiliations = new AffiliationStore(database);
        this.permissions = new PermissionEdits(database, background);
    }

    void write(long personId, PersonField field, String text) {
        people.change(personId, field, text);
    }

    void writeOrganisation(long personId, String name, LocalDate day) {
        people.organisation(personId, name, day);
    }

    void writeTitle(long personId, String title, LocalDate day) {
        people.title(personId, title, day);
    }

    void writeConsent(long personId, @Nullable LocalDate on) {
        people.consent(personId, on);
    }

    void writeAffiliationOrganisation(long affiliationId, String name) {
        affiliations.organisation(affiliationId, name);
    }

    void writeAffiliationTitle(long affiliationId, String title) {
        affiliations.title(affiliationId, title);
    }

    void writeAffiliationDays(long affiliationId, Days days) {
        affiliations.days(affiliationId, days);
    }

    /// What may be published of someone.
    PermissionEdits permissions() {
        return permissions;
    }

    /// From a day on the person comes from elsewhere; the name is written in the new line.
    void addAffiliation(long personId, Runnable then) {
        background
                .register(() -> affiliations.add(personId, "", "", Days.open()))
                .onSuccess(then)
                .start();
    }

    void removeAffiliation(long affiliationId, Runnable then) {
        background
                .register(() -> affiliations.remove(affiliationId))
                .onSuccess(then)
                .start();
    }
}
