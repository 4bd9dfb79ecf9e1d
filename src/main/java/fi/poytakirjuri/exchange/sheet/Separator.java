package fi.poytakirjuri.exchange.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What stands between two cells of a text file.
public enum Separator {
    SEMICOLON(';'),
    TAB('\t'),
    COMMA(',');

    private static final int RECORDS_LOOKED_AT = 20;

    private final char character;

    Separator(char character) {
        this.character = character;
    }

    public char character() {
        return character;
    }

    /// The separator that divides the header into most cells and the first rows into as many: commas in the words of a
    /// semicolon file come unevenly.
    static Separator of(String text) {
        return Stream.of(values())
                .max(Comparator.comparingDouble(separator -> separator.evenness(text)))
                .filter(separator -> separator.evenness(text) > 0)
                .orElse(SEMICOLON);
    }

    /// The header's separators times the share of rows that have as many.
    private double evenness(String text) {
        var counts = counts(text);
        int ofHeader = counts.getFirst();
        long alike = counts.stream().filter(count -> count == ofHeader).count();
        return ofHeader * (double) alike / counts.size();
    }

    /// How often it stands outside quotes in each of the first records that are not empty; at least one count.
    private List<Integer> counts(String text) {
        var counts = new ArrayList<Integer>();
        boolean isQuoted = false;
        boolean isEmpty = true;
        int count = 0;
        for (int i = 0; i < text.length() && counts.size() < RECORDS_LOOKED_AT; i++) {
            char c = text.charAt(i);
            if (c == '"') isQuoted = !isQuoted;
            else if (c == character && !isQuoted) count++;
            boolean endsRecord = (c == '\n' || c == '\r') && !isQuoted;
            if (endsRecord && !isEmpty) {
                counts.add(count);
                count = 0;
                isEmpty = true;
            } else if (!endsRecord) isEmpty = false;
        }
        if (counts.isEmpty() || counts.size() < RECORDS_LOOKED_AT && !isEmpty) counts.add(count);
        return counts;
    }
}
