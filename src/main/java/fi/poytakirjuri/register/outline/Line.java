package fi.poytakirjuri.register.outline;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/// A line of an outline.
///
/// @param parent the line it is a sub-line of; none at the top
public record Line(long id, @Nullable Long parent) {
    public boolean isSub() {
        return parent != null;
    }

    boolean isUnder(long id) {
        return parent != null && parent == id;
    }

    boolean isUnderAny(Collection<Long> ids) {
        return parent != null && ids.contains(parent);
    }
}
