package fi.poytakirjuri.ui.task;

import fi.poytakirjuri.register.action.Owner;
import fi.poytakirjuri.register.choice.OwnerKind;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The same owner wherever it stands; one known only by words is known by them in any size of letters.
record OwnerKey(OwnerKind kind, @Nullable Long id, String words) {
    static OwnerKey of(Owner owner) {
        return new OwnerKey(
                owner.kind(), owner.id(), owner.id() == null ? owner.name().toLowerCase(Locale.ROOT) : "");
    }
}
