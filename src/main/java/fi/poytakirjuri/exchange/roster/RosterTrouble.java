package fi.poytakirjuri.exchange.roster;

import fi.poytakirjuri.exchange.sheet.SheetTrouble;
import fi.poytakirjuri.exchange.sheet.SheetWords;
import fi.poytakirjuri.language.Texts;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A file that cannot be taken in as a roster. Nothing of it is used: half a roster would be worse than none.
public final class RosterTrouble extends Exception {
    private static final int TOLD = 5;

    private final transient List<Fault> faults;
    private final @Nullable SheetTrouble table;

    RosterTrouble(List<Fault> faults) {
        super(faults.toString());
        this.faults = List.copyOf(faults);
        this.table = null;
    }

    RosterTrouble(SheetTrouble table) {
        super(table);
        this.faults = List.of();
        this.table = table;
    }

    static RosterTrouble of(Kind kind, int row) {
        return new RosterTrouble(List.of(new Fault(kind, row, "")));
    }

    public List<Fault> faults() {
        return faults;
    }

    /// "Rivi 5: päivää ”32.1.2025” ei voi lukea. Mitään ei tuotu."
    public String words(Texts texts) {
        if (table != null) return new SheetWords(texts).trouble(table);
        var told = faults.stream()
                .limit(TOLD)
                .map(fault -> texts.of("roster", fault.kind(), fault.row(), fault.words()))
                .collect(Collectors.joining(" "));
        int more = faults.size() - TOLD;
        return told + " " + (more > 0 ? texts.count("roster.import.moreFaults", more) + " " : "")
                + texts.get("reading.nothing");
    }

    /// @param row   as the file numbers it; 0 where it concerns the whole file
    /// @param words those that could not be read; may be empty
    public record Fault(Kind kind, int row, String words) {}

    /// What can be wrong.
    public enum Kind {
        /// No column or field of it is a name.
        NO_ROSTER,
        /// Text that breaks off or is no such file at all.
        BROKEN,
        NO_NAME,
        UNREAD_DATE,
        UNKNOWN_ROLE,
        ENDS_BEFORE_BEGINNING
    }
}
