package fi.poytakirjuri.ui.person;

import fi.poytakirjuri.language.Folding;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.roster.Organisation;
import java.time.LocalDate;
import java.util.stream.Collectors;

/// An organisation as a line of the list: every column in words, and all its names folded for the filter.
record OrganisationLine(Organisation organisation, String name, String kind, String people, String folded) {
    static OrganisationLine of(Organisation organisation, int people, LocalDate today, Texts texts) {
        var kind = texts.of("person", organisation.kind());
        var names = organisation.names().stream().map(Organisation.Name::name).collect(Collectors.joining(" "));
        return new OrganisationLine(
                organisation,
                organisation.nameOn(today),
                kind,
                people == 0 ? "" : String.valueOf(people),
                Folding.of(names + " " + kind));
    }

    long id() {
        return organisation.id();
    }
}
