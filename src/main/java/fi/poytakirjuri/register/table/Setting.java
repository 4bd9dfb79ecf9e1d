package fi.poytakirjuri.register.table;

import java.time.DateTimeException;
import java.time.LocalTime;

/// A limit or habit of a table, and what holds until its secretary says otherwise.
/// The defaults are the body's own rules (1, 3, 6, 13, 16, 22); a broken limit warns, it never blocks.
public enum Setting {
    FEWEST_REPRESENTATIVES(10),
    MOST_REPRESENTATIVES(12),
    FEWEST_NAMED(1),
    MOST_NAMED(2),
    TERM_YEARS(2),
    FEWEST_MEETINGS(6),
    MOST_MEETINGS(12),
    DAY_STARTS(LocalTime.of(8, 0)),
    DAY_ENDS(LocalTime.of(16, 0)),
    MEETING_STARTS(LocalTime.of(13, 0)),
    MEETING_ENDS(LocalTime.of(15, 0)),
    DAYS_OF_NOTICE(7),
    DAYS_TO_PUBLISH(14),
    /// How many members make a quorum; 0 for no such rule.
    QUORUM(0),
    MONTHS_TO_KEEP_CANDIDATES(6),
    YEARS_TO_KEEP_FORMER_CONTACTS(2);

    private static final int LARGEST = 9_999;

    private final Kind kind;
    private final String usual;

    Setting(int usual) {
        this.kind = Kind.NUMBER;
        this.usual = String.valueOf(usual);
    }

    Setting(LocalTime usual) {
        this.kind = Kind.TIME;
        this.usual = usual.toString();
    }

    /// What sort of value the setting takes.
    public Kind kind() {
        return kind;
    }

    /// The default as the register writes it.
    public String usual() {
        return usual;
    }

    /// Whether the register can take this value: `0`–`9999`, or `08:00`.
    public boolean accepts(String value) {
        try {
            return switch (kind) {
                case NUMBER -> value.matches("\\d{1,4}") && Integer.parseInt(value) <= LARGEST;
                case TIME -> LocalTime.parse(value).toString().equals(value);
            };
        } catch (DateTimeException notATime) {
            return false;
        }
    }

    public enum Kind {
        NUMBER,
        TIME
    }
}
