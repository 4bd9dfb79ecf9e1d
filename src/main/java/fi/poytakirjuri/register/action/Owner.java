package fi.poytakirjuri.register.action;

import fi.poytakirjuri.register.choice.OwnerKind;
import org.jspecify.annotations.Nullable;

/// Who an action is given to (rule 19): a person, an organisation, a sector or everyone.
/// An organisation may be known only by its words; words narrow everyone to a group ("toimialaedustajat").
///
/// @param id   the person's, organisation's or sector's id
/// @param name as papers write it; empty for everyone without narrowing
public record Owner(OwnerKind kind, @Nullable Long id, String name) {
    public Owner {
        boolean needsId = kind == OwnerKind.PERSON || kind == OwnerKind.SECTOR;
        if (needsId && id == null) throw new IllegalArgumentException("A " + kind + " needs its id");
        if (kind == OwnerKind.EVERYONE && id != null) throw new IllegalArgumentException("Everyone has no id");
        if (kind == OwnerKind.ORGANISATION && id == null && name.isBlank())
            throw new IllegalArgumentException("An organisation needs an id or words");
    }

    public static Owner person(long id, String name) {
        return new Owner(OwnerKind.PERSON, id, name);
    }

    public static Owner organisation(long id, String name) {
        return new Owner(OwnerKind.ORGANISATION, id, name);
    }

    public static Owner organisation(String words) {
        return new Owner(OwnerKind.ORGANISATION, null, words);
    }

    public static Owner sector(long id, String name) {
        return new Owner(OwnerKind.SECTOR, id, name);
    }

    public static Owner everyone(String narrowedTo) {
        return new Owner(OwnerKind.EVERYONE, null, narrowedTo);
    }
}
