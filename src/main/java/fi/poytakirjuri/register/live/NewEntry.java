package fi.poytakirjuri.register.live;

import fi.poytakirjuri.register.action.Owner;
import java.util.List;

/// What the entry line was read as, to be written.
public sealed interface NewEntry {
    /// A paragraph.
    ///
    /// @param kind any but an action
    record Words(EntryKind kind, String text) implements NewEntry {
        public Words {
            if (kind == EntryKind.ACTION) throw new IllegalArgumentException("An action is no paragraph");
        }
    }

    /// An action.
    ///
    /// @param due when it is due, as typed: `8.5.`, `ensi kokous`; empty where it is left open
    record Task(String what, List<Owner> owners, String due) implements NewEntry {
        public Task {
            owners = List.copyOf(owners);
        }
    }
}
