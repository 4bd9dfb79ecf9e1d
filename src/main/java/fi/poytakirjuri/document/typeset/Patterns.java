package fi.poytakirjuri.document.typeset;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where a word may be divided, by TeX's patterns: odd numbers between letters allow, even ones forbid, the highest
/// counts (F. M. Liang: Word Hy-phen-a-tion by Com-put-er, 1983).
final class Patterns {
    private final Node root = new Node();
    private final Map<String, boolean[]> exceptions = new HashMap<>();

    Patterns(List<PatternFile> files) {
        for (var file : files) {
            file.patterns().forEach(this::add);
            file.exceptions().forEach(this::except);
        }
    }

    /// @param word in lower case
    /// @return for each letter whether the word may be divided before it; shared, not to be changed
    boolean[] before(String word) {
        var exception = exceptions.get(word);
        return exception != null ? exception : byPatterns(word);
    }

    private boolean[] byPatterns(String word) {
        var framed = "." + word + ".";
        var levels = new byte[framed.length() + 1];
        for (var start = 0; start < framed.length(); start++) {
            var node = root;
            for (var i = start; i < framed.length(); i++) {
                node = node.next.get(framed.charAt(i));
                if (node == null) break;
                for (var j = 0; j < node.levels.length; j++)
                    if (node.levels[j] > levels[start + j]) levels[start + j] = node.levels[j];
            }
        }
        var before = new boolean[word.length()];
        for (var i = 1; i < word.length(); i++) before[i] = levels[i + 1] % 2 == 1;
        return before;
    }

    private void add(String pattern) {
        var letters = pattern.replaceAll("\\d", "");
        var levels = new byte[letters.length() + 1];
        var at = 0;
        for (var c : pattern.toCharArray())
            if (Character.isDigit(c)) levels[at] = (byte) (c - '0');
            else at++;
        var node = root;
        for (var c : letters.toCharArray()) node = node.next.computeIfAbsent(c, key -> new Node());
        node.levels = levels;
    }

    /// @param divided such as `how-ever`
    private void except(String divided) {
        var word = divided.replace("-", "");
        var before = new boolean[word.length()];
        var at = 0;
        for (var c : divided.toCharArray())
            if (c == '-') before[at] = true;
            else at++;
        exceptions.put(word, before);
    }

    private static final class Node {
        final Map<Character, Node> next = new HashMap<>();
        byte[] levels = {};
    }
}
