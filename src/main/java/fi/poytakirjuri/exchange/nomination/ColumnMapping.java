package fi.poytakirjuri.exchange.nomination;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.poytakirjuri.language.Folding;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Which column of a table tells what. It is remembered by the headings, not by positions, so that it also serves a
/// file whose columns stand in another order.
///
/// @param positions from 0; a column that is not taken in has none
public record ColumnMapping(Map<CandidateColumn, Integer> positions) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public ColumnMapping {
        positions = Map.copyOf(positions);
    }

    /// What was remembered where the headings are the same, and a guess by the words of the others. A column that was
    /// once left out stays out.
    ///
    /// @param remembered as [#remember] gave it; empty when there is nothing
    public static ColumnMapping of(List<String> header, String remembered) {
        var guessed = new EnumMap<CandidateColumn, Integer>(CandidateColumn.class);
        guessed.putAll(HeaderWords.guess(header));
        read(remembered).forEach((column, heading) -> {
            if (heading.isEmpty()) guessed.remove(column);
            else
                IntStream.range(0, header.size())
                        .filter(i -> isSame(header.get(i), heading))
                        .findFirst()
                        .ifPresent(i -> {
                            guessed.values().removeIf(position -> position == i);
                            guessed.put(column, i);
                        });
        });
        return new ColumnMapping(guessed);
    }

    /// @param position nothing leaves the column out; a position that another column had is taken from it
    public ColumnMapping with(CandidateColumn column, @Nullable Integer position) {
        var changed = new EnumMap<CandidateColumn, Integer>(CandidateColumn.class);
        changed.putAll(positions);
        changed.remove(column);
        if (position != null) {
            changed.values().removeIf(position::equals);
            changed.put(column, position);
        }
        return new ColumnMapping(changed);
    }

    public @Nullable Integer position(CandidateColumn column) {
        return positions.get(column);
    }

    public boolean has(CandidateColumn column) {
        return positions.containsKey(column);
    }

    /// Whether names can be read at all.
    public boolean hasName() {
        return has(CandidateColumn.FULL_NAME) || has(CandidateColumn.FAMILY_NAME) || has(CandidateColumn.GIVEN_NAME);
    }

    /// JSON by which it is known again: the heading of each column, empty for one that was left out on purpose.
    public String remember(List<String> header) {
        var headings = new TreeMap<CandidateColumn, String>();
        HeaderWords.guess(header).keySet().forEach(column -> headings.put(column, ""));
        positions.forEach((column, position) -> headings.put(column, header.get(position)));
        try {
            return JSON.writeValueAsString(headings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Headings are plain", e);
        }
    }

    /// A register that was written elsewhere may hold anything; what is no mapping is as if there were none.
    private static Map<CandidateColumn, String> read(String remembered) {
        if (remembered.isEmpty()) return Map.of();
        try {
            return JSON.readValue(remembered, new TypeReference<EnumMap<CandidateColumn, String>>() {});
        } catch (JsonProcessingException unknown) {
            return Map.of();
        }
    }

    private static boolean isSame(String heading, String other) {
        return Folding.of(heading).strip().equals(Folding.of(other).strip());
    }
}
