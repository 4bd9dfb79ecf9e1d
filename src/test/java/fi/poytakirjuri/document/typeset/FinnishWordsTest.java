package fi.poytakirjuri.document.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.document.font.Typeface;
import fi.poytakirjuri.language.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How well Finnish words are divided, measured on words marked by hand.
class FinnishWordsTest {
    /// Words by which the division was made, and words drawn by lot after it stood.
    @ParameterizedTest
    @ValueSource(strings = {"fi-domain-words.txt", "fi-held-out-words.txt"})
    void nearlyEveryWordIsDividedAsByHandAndNoneWrongly(String file) throws IOException {
        var words = lines(file);
        var different = new ArrayList<String>();
        var wrong = new ArrayList<String>();
        var seams = 0;
        var found = 0;
        for (var marked : words) {
            var divided = divided(marked.replace("|", "").replace("·", ""));
            if (!places(marked).equals(places(divided))) different.add(marked + " " + divided);
            if (!places(marked).containsAll(places(divided))) wrong.add(marked + " " + divided);
            seams += seams(marked).size();
            found += (int)
                    seams(marked).stream().filter(seams(divided)::contains).count();
        }
        var exact = words.size() - different.size();
        System.out.printf(
                "%s: %d of %d words divided as by hand (%.1f %%), %d wrongly; %d of %d seams known as such%n",
                file, exact, words.size(), 100.0 * exact / words.size(), wrong.size(), found, seams);

        assertThat(wrong).isEmpty();
        assertThat(different).hasSizeLessThanOrEqualTo(words.size() / 50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"names-of-people.txt", "names-of-others.txt"})
    void noLineEndsWithinAName(String file) throws IOException {
        for (var marked : lines(file)) {
            var name = marked.replace("·", "");
            var told = new Names(List.of("Eeva " + name));
            assertThat(divided("tapasi ", name, " eilen.", Names.NONE)).isEqualTo(marked);
            assertThat(divided("Esteellinen: ", name, ", sihteeri", told)).isEqualTo(marked);
            assertThat(divided("", name, " avasi kokouksen.", told)).isEqualTo(marked);
            assertThat(divided("Se päättyi. ", name + "lle", " kiitos.", told)).isEqualTo(marked + "lle");
        }
    }

    /// The paper need not know who they are.
    @Test
    void noLineEndsWithinTheNameOfAStrangerThatBeginsASentence() throws IOException {
        for (var marked : lines("names-of-people.txt"))
            assertThat(divided("", marked.replace("·", ""), " avasi kokouksen.", Names.NONE))
                    .isEqualTo(marked);
    }

    @Test
    void aWordThatBeginsASentenceIsDividedWhereItIsNoName() {
        var names = new Names(List.of("Järjestöareena ry"));

        assertThat(divided("", "Kumppanuussopimus", " allekirjoitettiin.", names))
                .isEqualTo("Kump·pa·nuus|so·pi·mus");
        assertThat(divided("Asia. ", "Keskusteltiin", " asiasta.", names)).isEqualTo("Kes·kus·tel·tiin");
        assertThat(divided("", "Järjestöareena", " avattiin.", names)).isEqualTo("Järjestöareena");
        assertThat(divided("", "Kumppanuussopimus", " Areenan kanssa", names)).isEqualTo("Kumppanuussopimus");
    }

    private static Set<Integer> places(String marked) {
        return places(marked, "|·");
    }

    private static Set<Integer> seams(String marked) {
        return places(marked, "|");
    }

    private static Set<Integer> places(String marked, String marks) {
        var places = new HashSet<Integer>();
        var at = 0;
        for (var c : marked.toCharArray())
            if (c != '|' && c != '·') at++;
            else if (marks.indexOf(c) >= 0) places.add(at);
        return places;
    }

    private static String divided(String word) {
        return divided("ja ", word, " on", Names.NONE);
    }

    /// The word with its breaks, set between these words.
    private static String divided(String before, String word, String after, Names names) {
        var run = new Run(before + word + after, Typeface.get().face(false, false), 11, Language.FI);
        var shaped = Shaper.shape(List.of(run), names, new ArrayList<>());
        var divided = new StringBuilder();
        for (var i = before.length(); i < shaped.length() - after.length(); i++) {
            var at = shaped.breakAt(i);
            if (at == Break.BETWEEN_PARTS) divided.append('|');
            else if (at.ends() && i > before.length()) divided.append('·');
            divided.appendCodePoint(shaped.character(i));
        }
        return divided.toString();
    }

    private static List<String> lines(String file) throws IOException {
        try (var stream = FinnishWordsTest.class.getResourceAsStream("/hyphenation/" + file)) {
            var text = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("%")).toList();
        }
    }
}
