package fi.poytakirjuri.ui.person;

import fi.poytakirjuri.language.Folding;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.person.Known;
import java.util.stream.Collectors;

/// Someone as a line of the list: every column in words, and all of them folded for the filter.
record PersonLine(Known known, String name, String organisation, String standing, String folded) {
    static PersonLine of(Known known, Texts texts) {
        var person = known.person();
        var standing =
                known.standings().stream().map(s -> texts.of("person", s)).collect(Collectors.joining(", "));
        var all = String.join(
                " ",
                person.name(),
                person.listName(),
                known.contact().organisation(),
                known.contact().title(),
                standing,
                person.email(),
                person.phone(),
                person.expertise());
        return new PersonLine(known, person.listName(), known.contact().organisation(), standing, Folding.of(all));
    }

    long id() {
        return known.person().id();
    }
}
