package fi.poytakirjuri.exchange.roster;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A roster as JSON: a list of members, each with Finnish names for what is told and dates in ISO form; what is not
/// known is left out.
final class RosterJson {
    private static final Map<RosterColumn, String> NAMES = new EnumMap<>(Map.ofEntries(
            Map.entry(RosterColumn.FAMILY_NAME, "sukunimi"),
            Map.entry(RosterColumn.GIVEN_NAME, "etunimi"),
            Map.entry(RosterColumn.ORGANISATION, "organisaatio"),
            Map.entry(RosterColumn.TITLE, "tehtavanimike"),
            Map.entry(RosterColumn.ROLE, "rooli"),
            Map.entry(RosterColumn.SECTORS, "toimialat"),
            Map.entry(RosterColumn.STARTS, "alkaa"),
            Map.entry(RosterColumn.ENDS, "paattyy"),
            Map.entry(RosterColumn.EMAIL, "sahkoposti"),
            Map.entry(RosterColumn.PHONE, "puhelin"),
            Map.entry(RosterColumn.CONSENT, "suostumusKirjattu")));

    private RosterJson() {}

    static byte[] write(List<RosterEntry> entries, Set<RosterColumn> columns) {
        var all = JsonNodeFactory.instance.arrayNode();
        for (var entry : entries) {
            var node = all.addObject();
            for (var column : RosterColumn.values()) if (columns.contains(column)) put(node, column, entry);
        }
        try {
            var words = new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(all);
            return (words.replace(System.lineSeparator(), "\n") + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A roster is plain", e);
        }
    }

    /// The columns that a file has, and each member's words by column, sectors between their own mark.
    ///
    /// @throws RosterTrouble when it is no roster
    static RosterTable read(byte[] bytes) throws RosterTrouble {
        JsonNode all;
        try {
            all = new ObjectMapper().readTree(new String(bytes, StandardCharsets.UTF_8));
        } catch (JsonProcessingException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNr();
            throw RosterTrouble.of(RosterTrouble.Kind.BROKEN, line);
        }
        if (!all.isArray()) throw RosterTrouble.of(RosterTrouble.Kind.NO_ROSTER, 0);
        var rows = new ArrayList<RosterTable.Row>();
        for (int i = 0; i < all.size(); i++) {
            var node = all.get(i);
            if (!node.isObject()) throw RosterTrouble.of(RosterTrouble.Kind.NO_ROSTER, i + 1);
            var cells = new EnumMap<RosterColumn, String>(RosterColumn.class);
            NAMES.forEach((column, name) -> cells.put(column, words(node.path(name))));
            rows.add(new RosterTable.Row(i + 1, cells));
        }
        return new RosterTable(rows, List.of());
    }

    private static void put(ObjectNode node, RosterColumn column, RosterEntry entry) {
        var name = NAMES.get(column);
        switch (column) {
            case FAMILY_NAME -> put(node, name, entry.familyName());
            case GIVEN_NAME -> put(node, name, entry.givenName());
            case ORGANISATION -> put(node, name, entry.organisation());
            case TITLE -> put(node, name, entry.title());
            case ROLE ->
                put(node, name, entry.role() == null ? "" : entry.role().name().toLowerCase(Locale.ROOT));
            case SECTORS -> {
                if (!entry.sectors().isEmpty()) entry.sectors().forEach(node.putArray(name)::add);
            }
            case STARTS -> put(node, name, iso(entry.startsOn()));
            case ENDS -> put(node, name, iso(entry.endsOn()));
            case EMAIL -> put(node, name, entry.email());
            case PHONE -> put(node, name, entry.phone());
            case CONSENT -> put(node, name, iso(entry.consentOn()));
        }
    }

    private static void put(ObjectNode node, @Nullable String name, String words) {
        if (!words.isEmpty()) node.put(name, words);
    }

    private static String iso(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    private static String words(JsonNode value) {
        if (!value.isArray()) return value.asText("");
        var each = new ArrayList<String>();
        value.forEach(word -> each.add(word.asText("")));
        return String.join(RosterWriter.BETWEEN_SECTORS, each);
    }
}
