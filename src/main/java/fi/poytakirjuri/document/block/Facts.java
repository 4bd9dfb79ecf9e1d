package fi.poytakirjuri.document.block;

import java.util.List;

/// Label and value, row by row: Aika, Paikka, Koollekutsuja. The labels hang left of the text.
public record Facts(List<Fact> facts) implements Block {
    public Facts {
        facts = List.copyOf(facts);
    }

    public static Facts of(Fact... facts) {
        return new Facts(List.of(facts));
    }

    public record Fact(String label, List<Block> value) {
        public Fact {
            label = label.strip();
            value = List.copyOf(value);
        }

        public static Fact of(String label, String value) {
            return new Fact(label, List.of(Paragraph.of(value)));
        }
    }
}
