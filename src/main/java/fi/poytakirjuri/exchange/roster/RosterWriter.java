package fi.poytakirjuri.exchange.roster;

import fi.poytakirjuri.exchange.sheet.NewSheet;
import fi.poytakirjuri.exchange.sheet.SheetCell;
import fi.poytakirjuri.exchange.sheet.SheetFormat;
import fi.poytakirjuri.exchange.sheet.SheetWriter;
import fi.poytakirjuri.language.Texts;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// Writes a roster as the bytes of a file: the same roster, the same bytes.
public final class RosterWriter {
    /// Between the sectors of one cell; a sector's own name may have a comma.
    static final String BETWEEN_SECTORS = "; ";

    private final Texts texts;

    public RosterWriter(Texts texts) {
        this.texts = texts;
    }

    /// @param columns which of them; a column that is left out is in no kind of file
    public byte[] write(List<RosterEntry> entries, Set<RosterColumn> columns, RosterFormat format) {
        return switch (format) {
            case CSV -> new SheetWriter(texts.dates()).write(sheet(entries, columns), SheetFormat.CSV);
            case XLSX -> new SheetWriter(texts.dates()).write(sheet(entries, columns), SheetFormat.XLSX);
            case VCARD -> new RosterCards(texts).write(entries, columns);
            case JSON -> RosterJson.write(entries, columns);
        };
    }

    private NewSheet sheet(List<RosterEntry> entries, Set<RosterColumn> columns) {
        var shown = Stream.of(RosterColumn.values()).filter(columns::contains).toList();
        return new NewSheet(
                texts.get("roster.file.sheet"),
                shown.stream().map(column -> texts.of("roster", column)).toList(),
                entries.stream()
                        .map(entry -> shown.stream()
                                .map(column -> cell(entry, column))
                                .toList())
                        .toList());
    }

    private SheetCell cell(RosterEntry entry, RosterColumn column) {
        return switch (column) {
            case FAMILY_NAME -> SheetCell.of(entry.familyName());
            case GIVEN_NAME -> SheetCell.of(entry.givenName());
            case ORGANISATION -> SheetCell.of(entry.organisation());
            case TITLE -> SheetCell.of(entry.title());
            case ROLE -> SheetCell.of(entry.role() == null ? "" : texts.of("paper", entry.role()));
            case SECTORS -> SheetCell.of(String.join(BETWEEN_SECTORS, entry.sectors()));
            case STARTS -> SheetCell.of(entry.startsOn());
            case ENDS -> SheetCell.of(entry.endsOn());
            case EMAIL -> SheetCell.of(entry.email());
            case PHONE -> SheetCell.of(entry.phone());
            case CONSENT -> SheetCell.of(entry.consentOn());
        };
    }
}
