package fi.poytakirjuri.register.table;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;

/// A limit or habit of a table, and what holds until its secretary says otherwise.
/// The defaults are the body's own rules (1, 3, 6, 13, 16, 22); a broken limit warns, it never blocks.
public enum Setting {
    FEWEST_REPRESENTATIVES(10),
    MOST_REPRESENTATIVES(12),
    FEWEST_NAMED(1),
    MOST_NAMED(2),
    /// How many representatives of one background organisation are told of (rule 8).
    MANY_OF_ORGANISATION(2),
    TERM_YEARS(2),
    /// How many days before a term ends its successors' nomination round should be there (rule 11).
    DAYS_BEFORE_TERM_ENDS(90),
    FEWEST_MEETINGS(6),
    MOST_MEETINGS(12),
    DAY_STARTS(LocalTime.of(8, 0)),
    DAY_ENDS(LocalTime.of(16, 0)),
    /// What a meeting usually lasts at least and at most, in minutes.
    SHORTEST_MEETING(30),
    LONGEST_MEETING(240),
    MEETING_STARTS(LocalTime.of(13, 0)),
    MEETING_ENDS(LocalTime.of(15, 0)),
    DAYS_OF_NOTICE(7),
    DAYS_TO_PUBLISH(14),
    /// How many days before a meeting matters have to be with the secretary; 0 where nothing is agreed.
    DAYS_FOR_MATTERS(0),
    /// How many members make a quorum; 0 for no such rule.
    QUORUM(0),
    /// How many times a theme meets where its own number was not said (rule 21).
    MOST_THEME_MEETINGS(5),
    MONTHS_TO_KEEP_CANDIDATES(6),
    YEARS_TO_KEEP_FORMER_CONTACTS(2),
    /// How old the newest backup of the register may be.
    DAYS_BETWEEN_BACKUPS(14),
    /// How minutes are signed: under a line on paper, or in a signing service.
    SIGNING("BY_HAND", "ELECTRONIC"),
    /// Whether arrivals and departures are written into the item at hand, or told in the list of those present only.
    MOVEMENTS("WRITTEN", "LISTED"),
    /// The archival and accessible form of every PDF: PDF/A-2a with PDF/UA-1, or PDF/A-4 with PDF/UA-2.
    PAPER_STANDARD("A2A_UA1", "A4_UA2");

    private static final int LARGEST = 9_999;

    private final Kind kind;
    private final String usual;
    private final List<String> choices;

    Setting(int usual) {
        this.kind = Kind.NUMBER;
        this.usual = String.valueOf(usual);
        this.choices = List.of();
    }

    Setting(LocalTime usual) {
        this.kind = Kind.TIME;
        this.usual = usual.toString();
        this.choices = List.of();
    }

    /// One of a few; the first holds until another is chosen.
    Setting(String... choices) {
        this.kind = Kind.CHOICE;
        this.usual = choices[0];
        this.choices = List.of(choices);
    }

    /// What sort of value the setting takes.
    public Kind kind() {
        return kind;
    }

    /// The default as the register writes it.
    public String usual() {
        return usual;
    }

    /// What can be chosen, for a setting that is a choice of a few; else empty.
    public List<String> choices() {
        return choices;
    }

    /// Whether the register can take this value: `0`–`9999`, `08:00`, or one of the choices.
    public boolean accepts(String value) {
        try {
            return switch (kind) {
                case NUMBER -> value.matches("\\d{1,4}") && Integer.parseInt(value) <= LARGEST;
                case TIME -> LocalTime.parse(value).toString().equals(value);
                case CHOICE -> choices.contains(value);
            };
        } catch (DateTimeException notATime) {
            return false;
        }
    }

    public enum Kind {
        NUMBER,
        TIME,
        CHOICE
    }
}
