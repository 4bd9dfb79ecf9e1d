package fi.poytakirjuri.register.check;

import fi.poytakirjuri.register.check.DismissedStore.Dismissed;
import java.util.List;

/// What all checks found in a table: what is to be looked at, and what the secretary has accepted as it is.
///
/// @param open the gravest first
public record Checked(List<Finding> open, List<Accepted> accepted) {
    public Checked {
        open = List.copyOf(open);
        accepted = List.copyOf(accepted);
    }

    /// Nothing has been looked at yet.
    public static Checked nothing() {
        return new Checked(List.of(), List.of());
    }

    /// A finding that was accepted, with the reason.
    public record Accepted(Finding finding, Dismissed dismissed) {}
}
