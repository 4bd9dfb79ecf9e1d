package fi.poytakirjuri.exchange.roster;

import fi.poytakirjuri.exchange.roster.CardText.Property;
import fi.poytakirjuri.language.Texts;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A roster as vCard 4.0 (RFC 6350), a card for each member. Days that vCard has no word for stand in properties of our
/// own (6.10). Written by hand: the library at hand, ez-vcard, starts only with a template engine beside it, and these
/// dozen properties are less than its adapter would be.
final class RosterCards {
    private static final String STARTS = "X-POYTAKIRJURI-ALKAA";
    private static final String ENDS = "X-POYTAKIRJURI-PAATTYY";
    private static final String CONSENT = "X-POYTAKIRJURI-SUOSTUMUS";
    private static final Map<String, RosterColumn> TEXTS = Map.of(
            "TITLE",
            RosterColumn.TITLE,
            "ROLE",
            RosterColumn.ROLE,
            "EMAIL",
            RosterColumn.EMAIL,
            "TEL",
            RosterColumn.PHONE,
            STARTS,
            RosterColumn.STARTS,
            ENDS,
            RosterColumn.ENDS,
            CONSENT,
            RosterColumn.CONSENT);

    private final Texts texts;

    RosterCards(Texts texts) {
        this.texts = texts;
    }

    byte[] write(List<RosterEntry> entries, Set<RosterColumn> columns) {
        var lines = new CardLines();
        for (var entry : entries) card(lines, entry, columns);
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// @throws RosterTrouble when there is no card in it
    static RosterTable read(byte[] bytes) throws RosterTrouble {
        var rows = new ArrayList<RosterTable.Row>();
        for (var card : CardText.cards(new String(bytes, StandardCharsets.UTF_8)))
            rows.add(new RosterTable.Row(rows.size() + 1, cells(card)));
        if (rows.isEmpty()) throw RosterTrouble.of(RosterTrouble.Kind.NO_ROSTER, 0);
        return new RosterTable(rows, List.of());
    }

    private void card(CardLines lines, RosterEntry entry, Set<RosterColumn> columns) {
        var family = columns.contains(RosterColumn.FAMILY_NAME) ? entry.familyName() : "";
        var given = columns.contains(RosterColumn.GIVEN_NAME) ? entry.givenName() : "";
        lines.begin();
        lines.text("FN", (given + " " + family).strip());
        lines.parts("N", family, given, "", "", "");
        if (columns.contains(RosterColumn.ORGANISATION)) lines.text("ORG", entry.organisation());
        if (columns.contains(RosterColumn.TITLE)) lines.text("TITLE", entry.title());
        if (columns.contains(RosterColumn.ROLE) && entry.role() != null)
            lines.text("ROLE", texts.of("paper", entry.role()));
        if (columns.contains(RosterColumn.SECTORS)) lines.list("CATEGORIES", entry.sectors());
        if (columns.contains(RosterColumn.EMAIL)) lines.text("EMAIL", entry.email());
        if (columns.contains(RosterColumn.PHONE)) lines.text("TEL", entry.phone());
        if (columns.contains(RosterColumn.STARTS)) lines.text(STARTS, iso(entry.startsOn()));
        if (columns.contains(RosterColumn.ENDS)) lines.text(ENDS, iso(entry.endsOn()));
        if (columns.contains(RosterColumn.CONSENT)) lines.text(CONSENT, iso(entry.consentOn()));
        lines.end();
    }

    private static String iso(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }

    /// Of several addresses or numbers the first, which is the one that its owner put first.
    private static Map<RosterColumn, String> cells(List<Property> card) {
        var cells = new EnumMap<RosterColumn, String>(RosterColumn.class);
        for (var property : card) {
            var column = TEXTS.get(property.name());
            if (column != null) cells.putIfAbsent(column, plain(property.text()));
            else if (property.name().equals("N")) name(cells, property.parts(';'));
            else if (property.name().equals("ORG"))
                cells.putIfAbsent(RosterColumn.ORGANISATION, property.parts(';').getFirst());
            else if (property.name().equals("CATEGORIES"))
                cells.putIfAbsent(RosterColumn.SECTORS, String.join(RosterWriter.BETWEEN_SECTORS, property.parts(',')));
        }
        boolean isNamed = !(cells.getOrDefault(RosterColumn.FAMILY_NAME, "")
                        + cells.getOrDefault(RosterColumn.GIVEN_NAME, ""))
                .isBlank();
        if (!isNamed)
            card.stream()
                    .filter(property -> property.name().equals("FN"))
                    .findFirst()
                    .ifPresent(whole -> cells.put(RosterColumn.FAMILY_NAME, whole.text()));
        return cells;
    }

    private static void name(Map<RosterColumn, String> cells, List<String> parts) {
        cells.putIfAbsent(RosterColumn.FAMILY_NAME, parts.getFirst());
        if (parts.size() > 1) cells.putIfAbsent(RosterColumn.GIVEN_NAME, parts.get(1));
    }

    /// A number or an address may be written as its URI.
    private static String plain(String value) {
        return value.regionMatches(true, 0, "tel:", 0, 4) || value.regionMatches(true, 0, "mailto:", 0, 7)
                ? value.substring(value.indexOf(':') + 1)
                : value;
    }
}
