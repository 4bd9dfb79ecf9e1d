package fi.poytakirjuri.exchange.roster;

import fi.poytakirjuri.exchange.roster.RosterTrouble.Fault;
import fi.poytakirjuri.exchange.roster.RosterTrouble.Kind;
import fi.poytakirjuri.exchange.sheet.Sheet;
import fi.poytakirjuri.exchange.sheet.SheetReader;
import fi.poytakirjuri.exchange.sheet.SheetTrouble;
import fi.poytakirjuri.language.Folding;
import fi.poytakirjuri.language.Reading;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.roster.Days;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A roster read from a file: CSV, XLSX, vCard or JSON by its content, whatever it is called. All or nothing.
///
/// @param unknown headers that mean nothing here; they are told and not taken in
public record RosterFile(List<Line> lines, List<String> unknown) {
    /// What stands between the sectors of one cell.
    private static final String SECTORS = "\\s*[;|\\n]\\s*";

    public RosterFile {
        lines = List.copyOf(lines);
        unknown = List.copyOf(unknown);
    }

    /// @param number as the file numbers it
    public record Line(int number, RosterEntry entry) {}

    /// @param today by which a date without its year is understood
    /// @throws RosterTrouble when it is no roster, or a line of it cannot be understood
    /// @throws IOException when the file cannot be read at all
    public static RosterFile read(Path file, Texts texts, LocalDate today) throws RosterTrouble, IOException {
        var table = Files.size(file) < 1 << 24 ? table(Files.readAllBytes(file), texts) : sheet(file, texts);
        var lines = new ArrayList<Line>();
        var faults = new ArrayList<Fault>();
        for (var row : table.rows()) {
            var entry = new LineReading(row, texts, today, faults).entry();
            lines.add(new Line(row.number(), entry));
        }
        if (!faults.isEmpty()) throw new RosterTrouble(faults);
        return new RosterFile(lines, table.unknown());
    }

    private static RosterTable table(byte[] bytes, Texts texts) throws RosterTrouble {
        var begins = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.UTF_8)
                .replace("\ufeff", "")
                .stripLeading();
        if (begins.regionMatches(true, 0, "BEGIN:VCARD", 0, 11)) return RosterCards.read(bytes);
        if (begins.startsWith("[") || begins.startsWith("{")) return RosterJson.read(bytes);
        try {
            return table(SheetReader.read(bytes), texts);
        } catch (SheetTrouble trouble) {
            throw new RosterTrouble(trouble);
        }
    }

    private static RosterTable sheet(Path file, Texts texts) throws RosterTrouble, IOException {
        try {
            return table(SheetReader.read(file), texts);
        } catch (SheetTrouble trouble) {
            throw new RosterTrouble(trouble);
        }
    }

    private static RosterTable table(Sheet sheet, Texts texts) throws RosterTrouble {
        var columns = new EnumMap<RosterColumn, Integer>(RosterColumn.class);
        var unknown = new ArrayList<String>();
        for (int i = 0; i < sheet.header().size(); i++) {
            int column = i;
            var header = sheet.header().get(i);
            RosterColumn.called(header, texts)
                    .ifPresentOrElse(known -> columns.putIfAbsent(known, column), () -> unknown.add(header.strip()));
        }
        if (!columns.containsKey(RosterColumn.FAMILY_NAME) && !columns.containsKey(RosterColumn.GIVEN_NAME))
            throw RosterTrouble.of(Kind.NO_ROSTER, 1);
        var rows = new ArrayList<RosterTable.Row>();
        for (var row : sheet.rows()) {
            var cells = new EnumMap<RosterColumn, String>(RosterColumn.class);
            columns.forEach((column, at) -> cells.put(column, row.cell(at)));
            rows.add(new RosterTable.Row(row.number(), cells));
        }
        unknown.removeIf(String::isEmpty);
        return new RosterTable(rows, unknown);
    }

    /// Understands one line, and notes what of it cannot be understood.
    private record LineReading(RosterTable.Row row, Texts texts, LocalDate today, List<Fault> faults) {
        RosterEntry entry() {
            var starts = date(RosterColumn.STARTS);
            var ends = date(RosterColumn.ENDS);
            if (!Days.possible(starts, ends)) fault(Kind.ENDS_BEFORE_BEGINNING, row.cell(RosterColumn.ENDS));
            var family = row.cell(RosterColumn.FAMILY_NAME);
            var given = row.cell(RosterColumn.GIVEN_NAME);
            if ((family + given).isEmpty()) fault(Kind.NO_NAME, "");
            return new RosterEntry(
                    family,
                    given,
                    row.cell(RosterColumn.ORGANISATION),
                    row.cell(RosterColumn.TITLE),
                    role(),
                    Arrays.asList(row.cell(RosterColumn.SECTORS).split(SECTORS)),
                    starts,
                    ends,
                    row.cell(RosterColumn.EMAIL),
                    row.cell(RosterColumn.PHONE),
                    date(RosterColumn.CONSENT));
        }

        private @Nullable SeatRole role() {
            var words = row.cell(RosterColumn.ROLE);
            if (words.isEmpty()) return null;
            var role = Arrays.stream(SeatRole.values())
                    .filter(r -> isCalled(r, words))
                    .findFirst();
            if (role.isEmpty()) fault(Kind.UNKNOWN_ROLE, words);
            return role.orElse(null);
        }

        private boolean isCalled(SeatRole role, String words) {
            var folded = Folding.of(words);
            return folded.equals(Folding.of(texts.of("paper", role)))
                    || folded.equals(Folding.of(texts.of("roster", role)))
                    || role.name().equalsIgnoreCase(words);
        }

        private @Nullable LocalDate date(RosterColumn column) {
            var words = row.cell(column);
            if (words.isEmpty()) return null;
            Optional<LocalDate> date = Reading.date(words, today);
            if (date.isEmpty()) fault(Kind.UNREAD_DATE, words);
            return date.orElse(null);
        }

        private void fault(Kind kind, String words) {
            faults.add(new Fault(kind, row.number(), words));
        }
    }
}
