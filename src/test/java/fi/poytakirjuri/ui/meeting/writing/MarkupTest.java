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

    @Test
    void linesGetNumbersAndLoseThem() {
        assertThat(ListMarkup.numbers("- eka\ntoka", 0, 8).in("- eka\ntoka")).isEqualTo("1. eka\n2. toka");
        assertThat(ListMarkup.numbers("1. eka\n2. toka", 0, 12).in("1. eka\n2. toka"))
                .isEqualTo("eka\ntoka");
    }

    @Test
    void tabPutsAPointBelowTheOneAboveItAndElsewhereLeavesTheField() {
        var list = "1. eka\n2. ";
        var in = ListMarkup.indent(list, list.length(), false).orElseThrow();
        assertThat(in.in(list)).isEqualTo("1. eka\n   1. ");
        assertThat(ListMarkup.indent(in.in(list), in.selectTo(), true)
                        .orElseThrow()
                        .in(in.in(list)))
                .isEqualTo("1. eka\n1. ");
        assertThat(ListMarkup.indent("- eka\n- toka", 11, false))
                .as("amid its words")
                .isEmpty();
        assertThat(ListMarkup.indent("- eka", 2, false)).as("no point above").isEmpty();
        assertThat(ListMarkup.indent("sana", 0, false)).isEmpty();
    }

    @Test
    void aLinkAsksForWhatIsMissing() {
        assertThat(Markup.link("katso ohje", 6, 10).in("katso ohje")).isEqualTo("katso [ohje](https://)");
        var address = Markup.link("https://a.fi", 0, 12);
        assertThat(address.in("https://a.fi")).isEqualTo("[](https://a.fi)");
        assertThat(address.selectFrom()).isEqualTo(1);
    }

    @Test
    void aTableIsFilledFromCellToCellAndLeftFromAnEmptyRow() {
        var edit = TableMarkup.insert("Alku", 4);
        var text = edit.in("Alku");
        assertThat(text).isEqualTo("Alku\n\n|  |  |\n| --- | --- |\n|  |  |");
        int caret = edit.selectTo();
        assertThat(text.substring(0, caret)).endsWith("\n| ");
        for (var words : new String[] {"Asia", "Vastuu", "Lausunto", "Ritva"}) {
            text = text.substring(0, caret) + words + text.substring(caret);
            var step = TableMarkup.step(text, caret + words.length(), false).orElseThrow();
            assertThat(step.leaves()).isFalse();
            text = step.edit().in(text);
            caret = step.edit().selectTo();
        }
        assertThat(text)
                .isEqualTo("Alku\n\n| Asia |  Vastuu|\n| --- | --- |\n| Lausunto |  Ritva|\n|  |  |"
                        .replace(" Vastuu|", "Vastuu |")
                        .replace(" Ritva|", "Ritva |"));
        var last = TableMarkup.step(text, text.length() - 2, false).orElseThrow();
        assertThat(last.leaves()).isTrue();
        assertThat(last.edit().in(text)).endsWith("| Lausunto | Ritva |");
        assertThat(TableMarkup.step("sana", 2, false)).isEmpty();
        assertThat(TableMarkup.step(text, caret, true).orElseThrow().leaves()).isFalse();
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
