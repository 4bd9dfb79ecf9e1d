package fi.poytakirjuri.ui.meeting.live;

import fi.poytakirjuri.register.live.EntryKind;
import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.register.phrase.Phrase;
import fi.poytakirjuri.register.phrase.PhraseCategory;
import fi.poytakirjuri.ui.meeting.open.Directory;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What the entry line offers while one types: owners where an action's owners are named, else phrases whose words
/// begin as those typed since the last sentence ended, first those at home in the item.
final class Suggestions {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s+|\\n");
    private static final int FEWEST_LETTERS = 2;
    private static final int MOST_LETTERS = 40;
    private static final int MOST = 6;

    private final Directory directory;
    private final LineReading reading;
    private final List<Phrase> phrases;
    private final PhraseFilling filling;

    Suggestions(Directory directory, LineReading reading, List<Phrase> phrases, PhraseFilling filling) {
        this.directory = directory;
        this.reading = reading;
        this.phrases = List.copyOf(phrases);
        this.filling = filling;
    }

    /// The best few at the caret; none in the middle of a word.
    List<Suggestion> at(String typed, int caret, AgendaItem item, boolean isLast) {
        if (caret < typed.length() && Character.isLetterOrDigit(typed.charAt(caret))) return List.of();
        int from = Math.min(LineReading.wordsFrom(typed), caret);
        if (LineReading.kind(typed) != EntryKind.ACTION) return phrases(typed, from, caret, item, isLast);
        int end = reading.ownersEnd(typed.substring(from));
        return end >= 0 && from + end < caret ? List.of() : owners(typed, from, caret);
    }

    private List<Suggestion> owners(String typed, int begin, int caret) {
        int comma = Math.max(typed.lastIndexOf(',', caret - 1), typed.lastIndexOf(';', caret - 1));
        int from = Math.max(begin, comma + 1);
        while (from < caret && Character.isWhitespace(typed.charAt(from))) from++;
        var fragment = typed.substring(from, caret);
        if (fragment.isBlank() || fragment.contains("\n")) return List.of();
        var offered = new ArrayList<Suggestion>();
        for (var named : directory.find(fragment, LineReading.OWNERS)) {
            var text = named.name() + ": ";
            offered.add(new Suggestion(named.name(), named.detail(), from, caret, text, text.length(), text.length()));
        }
        return List.copyOf(offered);
    }

    private List<Suggestion> phrases(String typed, int begin, int caret, AgendaItem item, boolean isLast) {
        int from = begin;
        var ends = SENTENCE_END.matcher(typed);
        while (ends.find() && ends.end() <= caret) from = Math.max(from, ends.end());
        var fragment = typed.substring(from, caret);
        var wanted = words(fragment);
        if (fragment.strip().length() < FEWEST_LETTERS || fragment.length() > MOST_LETTERS || wanted.isEmpty())
            return List.of();
        int start = from;
        return phrases.stream()
                .filter(p -> fits(words(p.text()), wanted) && !p.text().strip().equals(fragment.strip()))
                .sorted(Comparator.comparing((Phrase p) -> rank(item, isLast).indexOf(p.category()))
                        .thenComparing(p -> !words(p.text()).getFirst().startsWith(wanted.getFirst())))
                .limit(MOST)
                .map(p -> suggestion(filling.fill(p), start, caret))
                .toList();
    }

    private static Suggestion suggestion(PhraseFilling.Filled filled, int from, int to) {
        return new Suggestion(
                filled.text().strip(), "", from, to, filled.text(), filled.selectFrom(), filled.selectTo());
    }

    /// The phrases' categories, those first that are at home in the item.
    private static List<PhraseCategory> rank(AgendaItem item, boolean isLast) {
        var first = switch (item.kind()) {
            case PROCEDURE ->
                isLast
                        ? List.of(PhraseCategory.NEXT_MEETING, PhraseCategory.CLOSING, PhraseCategory.SIGNING)
                        : List.of(
                                PhraseCategory.OPENING,
                                PhraseCategory.ORGANISING,
                                PhraseCategory.ORDER_OF_BUSINESS,
                                PhraseCategory.PREVIOUS_MEETING);
            case FOLLOW_UP -> List.of(PhraseCategory.PREVIOUS_MEETING, PhraseCategory.TREATMENT);
            case DECISION, DISCUSSION, INFO -> List.of(PhraseCategory.TREATMENT, PhraseCategory.OTHER_MATTERS);
        };
        var all = new ArrayList<>(first);
        for (var category : PhraseCategory.values()) if (!all.contains(category)) all.add(category);
        return all;
    }

    /// Whether the typed words are beginnings of words of a phrase, in its order.
    private static boolean fits(List<String> phrase, List<String> wanted) {
        int at = 0;
        for (var word : wanted) {
            while (at < phrase.size() && !phrase.get(at).startsWith(word)) at++;
            if (at++ == phrase.size()) return false;
        }
        return true;
    }

    private static List<String> words(String text) {
        var folded = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(GAPS.split(folded)).filter(w -> !w.isEmpty()).toList();
    }
}
