package fi.poytakirjuri.register.privacy;

import java.time.LocalDate;
import java.util.List;

/// Everything that the register holds on one person (GDPR, article 15), read at once and told in words.
///
/// @param on       the day it was read
/// @param name     the person's
/// @param parts    by table, those with nothing left out
/// @param mentions places in free texts that tell of the person
/// @param undoable how many changes that could still be undone tell of the person
public record PersonRecord(
        long personId, LocalDate on, String name, List<Part> parts, List<Mention> mentions, int undoable) {
    public PersonRecord {
        parts = List.copyOf(parts);
        mentions = List.copyOf(mentions);
    }

    /// The rows of a table that are of the person.
    public record Part(RegisterTable table, List<Line> lines) {
        public Part {
            lines = List.copyOf(lines);
        }
    }

    /// A row: what it says, column by column; those that are empty are left out.
    public record Line(List<Fact> facts) {
        public Line {
            facts = List.copyOf(facts);
        }
    }

    /// What one column says, in words.
    public record Fact(RegisterColumn column, String words) {}
}
