package fi.poytakirjuri.ui.meeting.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkupTest {
    @ParameterizedTest
    @CsvSource({
        "- eka|, '- eka\n- |'",
        "* eka|, '* eka\n* |'",
        "9. eka|, '9. eka\n10. |'",
        "1) eka|, '1) eka\n2) |'",
        "'  - sisempi|', '  - sisempi\n  - |'",
        "- al|ku, '- al\n- |ku'"
    })
    void enterGoesOnWithTheList(String before, String after) {
        assertThat(entered(before)).isEqualTo(after);
    }

    @Test
    void enterOnAnEmptyPointEndsTheList() {
        assertThat(entered("- eka\n- |")).isEqualTo("- eka\n|");
        assertThat(entered("- eka\n- |\nloppu")).isEqualTo("- eka\n|\nloppu");
    }

    @Test
    void enterElsewhereIsJustANewLine() {
        assertThat(Markup.enter("Todettiin.", 10)).isEmpty();
        assertThat(Markup.enter("- eka", 0)).isEmpty();
        assertThat(Markup.enter("", 0)).isEmpty();
    }

    @Test
    void theWordAtTheCaretBecomesBoldAndPlainAgain() {
        var bold = Markup.emphasise("Sovittiin yhdessä", 3, 3, "**");
        assertThat(bold.in("Sovittiin yhdessä")).isEqualTo("**Sovittiin** yhdessä");
        var plain = Markup.emphasise("**Sovittiin** yhdessä", bold.selectFrom(), bold.selectTo(), "**");
        assertThat(plain.in("**Sovittiin** yhdessä")).isEqualTo("Sovittiin yhdessä");
    }

    @Test
    void italicWithinBoldIsNotMistakenForIt() {
        var italic = Markup.emphasise("**Sovittiin**", 2, 11, "*");
        assertThat(italic.in("**Sovittiin**")).isEqualTo("***Sovittiin***");
        var bold = Markup.emphasise("*Sovittiin*", 1, 10, "**");
        assertThat(bold.in("*Sovittiin*")).isEqualTo("***Sovittiin***");
    }

    @Test
    void linesGetBulletsAndLoseThem() {
        var on = Markup.bullets("eka\ntoka", 0, 8);
        assertThat(on.in("eka\ntoka")).isEqualTo("- eka\n- toka");
        var off = Markup.bullets("- eka\n- toka", 1, 9);
        assertThat(off.in("- eka\n- toka")).isEqualTo("eka\ntoka");
        assertThat(Markup.bullets("eka\ntoka", 5, 5).in("eka\ntoka")).isEqualTo("eka\n- toka");
    }

    /// What a text with its caret at | is after Enter.
    private static String entered(String marked) {
        int caret = marked.indexOf('|');
        var text = marked.replace("|", "");
        var edit = Markup.enter(text, caret).orElseThrow();
        assertThat(edit.selectFrom()).isEqualTo(edit.selectTo());
        var after = edit.in(text);
        return after.substring(0, edit.selectTo()) + "|" + after.substring(edit.selectTo());
    }
}
