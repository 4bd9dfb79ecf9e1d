package fi.poytakirjuri.document.typeset;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Where Finnish compounds join, from a list of the parts this field's words are made of.
final class WordParts {
    private static final int SHORTEST_REST = 4;
    private static final int SHORTEST_START = 3;

    /// What follows a stem as a mere ending (järjestö|jen, järjestö|ille, järjestö|kin): not a second word.
    private static final Pattern ENDING = Pattern.compile(
            "(i(lle|ll|lt|ss|st|hin|den|en|n|ksi|kse)|j[aeä]|ll|lt|ss|st|ksi|kse|k[io]n|k[aä]{2}n|n[aeiä]?|ns[aä]|mme|tt|t[aä]?"
                    + "|h[aäeiouyö]n|p[aä]).*");

    private final List<String> firstParts = new ArrayList<>();
    private final List<String> laterParts = new ArrayList<>();

    /// @param marked parts as `first|` or `|later`
    WordParts(List<String> marked) {
        for (var part : marked)
            if (part.endsWith("|")) firstParts.add(part.substring(0, part.length() - 1));
            else if (part.startsWith("|")) laterParts.add(part.substring(1));
            else throw new IllegalArgumentException("Neither a first nor a later part: " + part);
    }

    /// @param word in lower case
    /// @return for each letter whether a part of the compound begins with it
    boolean[] begins(String word) {
        var begins = new boolean[word.length()];
        for (var part : laterParts)
            for (var at = word.indexOf(part, SHORTEST_START); at >= 0; at = word.indexOf(part, at + 1))
                begins[at] = true;
        for (var start = 0; start < word.length(); start++)
            if (start == 0 || begins[start])
                for (var part : firstParts) {
                    var end = start + part.length();
                    if (end + SHORTEST_REST <= word.length() && word.startsWith(part, start) && anotherWord(word, end))
                        begins[end] = true;
                }
        return begins;
    }

    private static boolean anotherWord(String word, int at) {
        var vowelBefore = "aeiouyäö".indexOf(word.charAt(at - 1)) >= 0;
        return !vowelBefore || !ENDING.matcher(word).region(at, word.length()).matches();
    }
}
