package fi.poytakirjuri.ui.action;

import fi.poytakirjuri.register.action.Owner;
import fi.poytakirjuri.register.choice.OwnerKind;
import fi.poytakirjuri.ui.meeting.open.Named;

/// Owners as they are named on the screen.
public final class Owners {
    private Owners() {}

    public static Owner of(Named named) {
        return switch (named.kind()) {
            case PERSON -> new Owner(OwnerKind.PERSON, named.id(), named.name());
            case ORGANISATION -> new Owner(OwnerKind.ORGANISATION, named.id(), named.name());
            case SECTOR -> new Owner(OwnerKind.SECTOR, named.id(), named.name());
            case EVERYONE -> Owner.everyone("");
        };
    }

    /// An owner known only by words: a group of everyone when it begins with a small letter ("toimialaedustajat"), else
    /// an organisation outside the register ("Kansalaisopisto").
    public static Owner inWords(String words) {
        var clean = words.strip();
        return Character.isLowerCase(clean.codePointAt(0)) ? Owner.everyone(clean) : Owner.organisation(clean);
    }
}
