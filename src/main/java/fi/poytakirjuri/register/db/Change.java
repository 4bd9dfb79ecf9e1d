package fi.poytakirjuri.register.db;

import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.Collectors;

/// What a committed step touched: which rows of which tables. Told after the commit, so that screens reload what they
/// show.
///
/// @param label   the step's name
/// @param touched row ids by the name of their table
public record Change(Label label, Map<String, Set<Long>> touched) {
    public Change {
        touched = touched.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Entry::getKey, e -> Set.copyOf(e.getValue())));
    }

    /// Whether any row of any of these tables was touched.
    public boolean touches(String... tables) {
        for (var table : tables) if (touched.containsKey(table)) return true;
        return false;
    }

    public Set<Long> rows(String table) {
        return touched.getOrDefault(table, Set.of());
    }
}
