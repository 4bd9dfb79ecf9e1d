package fi.poytakirjuri.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.BulletList;
import fi.poytakirjuri.document.block.Inline;
import fi.poytakirjuri.document.block.ListItem;
import fi.poytakirjuri.document.block.NumberedList;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.block.Table;
import fi.poytakirjuri.document.block.Table.Align;
import fi.poytakirjuri.language.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {
    @Test
    void nothingGivesNoBlocks() {
        assertThat(Markup.blocks("")).isEmpty();
        assertThat(Markup.blocks(" \n\n \t\n")).isEmpty();
    }

    @Test
    void aNewLineWithinAParagraphIsANewLineOnPaper() {
        assertThat(Markup.blocks("Liikunta: haku avautuu.\nNuoriso: seteleitä on.\n\nMerkittiin tiedoksi."))
                .containsExactly(
                        Paragraph.of(
                                Inline.text("Liikunta: haku avautuu."),
                                Inline.lineBreak(),
                                Inline.text("Nuoriso: seteleitä on.")),
                        Paragraph.of("Merkittiin tiedoksi."));
    }

    @Test
    void aListMayFollowALineDirectlyAndHaveListsInIt() {
        assertThat(Markup.blocks("Todettiin, että\n- yksi\n- kaksi\n  1. alakohta\n"))
                .containsExactly(
                        Paragraph.of("Todettiin, että"),
                        new BulletList(List.of(
                                ListItem.of("yksi"),
                                new ListItem(List.of(Paragraph.of("kaksi"), NumberedList.of(List.of("alakohta")))))));
    }

    @Test
    void aListBeginsWithItsOwnNumber() {
        assertThat(Markup.blocks("7. seitsemäs\n8. kahdeksas"))
                .containsExactly(new NumberedList(7, List.of(ListItem.of("seitsemäs"), ListItem.of("kahdeksas"))));
    }

    @Test
    void boldItalicAndLinksAreRead() {
        assertThat(Markup.blocks("**Päätös:** *hyväksyttiin* [sivu](https://esimerkki.fi/ä)"))
                .containsExactly(Paragraph.of(
                        Inline.strong("Päätös:"),
                        Inline.text(" "),
                        Inline.emphasis("hyväksyttiin"),
                        Inline.text(" "),
                        Inline.link("https://esimerkki.fi/%C3%A4", "sivu")));
    }

    @Test
    void aTableIsRead() {
        assertThat(Markup.blocks("| Vuosi | Summa |\n|---|--:|\n| 2025 | 1 200 € |\n| 2026 |"))
                .containsExactly(new Table(
                        "",
                        List.of(new Table.Column("Vuosi", Align.START), new Table.Column("Summa", Align.END)),
                        List.of(
                                Table.Row.of(List.of("2025", "1 200 €")),
                                new Table.Row(List.of(
                                        Table.Cell.of("2026"), new Table.Cell(List.of(new Paragraph(List.of())))))),
                        false));
    }

    @Test
    void listsMayBeThreeDeep() {
        assertThat(Markup.blocks("- a\n  - b\n    - c\n    - d\n- e"))
                .containsExactly(new BulletList(List.of(
                        new ListItem(List.of(
                                Paragraph.of("a"),
                                new BulletList(List.of(
                                        new ListItem(List.of(Paragraph.of("b"), BulletList.of(List.of("c", "d")))))))),
                        ListItem.of("e"))));
    }

    @Test
    void theMarkAfterAListsNumbersIsKept() {
        var list = (NumberedList) Markup.blocks("3) kolmas\n4) neljäs").getFirst();

        assertThat(list.label(1)).isEqualTo("4)");
        assertThat(PlainText.of(List.of(list))).isEqualTo("3) kolmas\n4) neljäs");
    }

    @Test
    void aHeadingIsABoldParagraph() {
        assertThat(Markup.blocks("Ennen\n## *Tausta* ja syyt ##\nJälkeen"))
                .containsExactly(
                        Paragraph.of("Ennen"),
                        Paragraph.of(new Inline.Strong(List.of(Inline.emphasis("Tausta"), Inline.text(" ja syyt")))),
                        Paragraph.of("Jälkeen"));
    }

    @Test
    void aPictureIsItsWords() {
        assertThat(Markup.blocks("![Talon *julkisivu*](https://esimerkki.fi/kuva.png)"))
                .containsExactly(Paragraph.of(Inline.text("Talon "), Inline.emphasis("julkisivu")));
    }

    /// What ends a sentence does not belong to an address.
    @ParameterizedTest
    @CsvSource({
        "https://esimerkki.fi/sivu, https://esimerkki.fi/sivu",
        "www.esimerkki.fi, http://www.esimerkki.fi",
        "niina.akerlund@esimerkki.fi, mailto:niina.akerlund@esimerkki.fi"
    })
    void addressesAreLinksByThemselves(String typed, String uri) {
        for (var end : List.of(".", ",", ":", "?", ")", "”."))
            assertThat(Markup.blocks("Katso " + typed + end))
                    .containsExactly(Paragraph.of(Inline.text("Katso "), Inline.link(uri, typed), Inline.text(end)));
    }

    @Test
    void aPassageInAnotherLanguageIsMarked() {
        assertThat(Markup.blocks("Kuultiin [sv: *Landskapet* bereder [frågan]] ja **[en: the plan]**."))
                .containsExactly(Paragraph.of(
                        Inline.text("Kuultiin "),
                        new Inline.Foreign(
                                Language.SV, List.of(Inline.emphasis("Landskapet"), Inline.text(" bereder [frågan]"))),
                        Inline.text(" ja "),
                        new Inline.Strong(List.of(new Inline.Foreign(Language.EN, List.of(Inline.text("the plan"))))),
                        Inline.text(".")));
    }

    @Test
    void aPassageInAnotherLanguageMayGoOverALineAndHaveALinkInIt() {
        assertThat(Markup.blocks("[sv: Se [sidan](https://esimerkki.fi)\noch tala.]"))
                .containsExactly(Paragraph.of(new Inline.Foreign(
                        Language.SV,
                        List.of(
                                Inline.text("Se "),
                                Inline.link("https://esimerkki.fi", "sidan"),
                                Inline.lineBreak(),
                                Inline.text("och tala.")))));
    }

    @Test
    void aMarkedPassageDoesNotBreakOutOfItsSurroundings() {
        assertThat(Markup.blocks("**a [sv: b** c]"))
                .containsExactly(Paragraph.of(Inline.strong("a [sv: b"), Inline.text(" c]")));
        assertThat(Markup.blocks("[sv: a\n\nb]")).containsExactly(Paragraph.of("[sv: a"), Paragraph.of("b]"));
    }

    /// What is no part of the notation is shown as it was typed, whatever CommonMark would make of it.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "> ei lainaus",
                "<script>alert(1)</script>",
                "<b>lihava</b> <!-- kommentti -->",
                "`koodi **ei** tässä`",
                "```\nkoodi\n```",
                "![](kuva.png)",
                "[paha](javascript:alert(1))",
                "[paha](file:///etc/passwd)",
                "R&amp;D &lt; &#65;",
                "[viite]: osoite \"otsikko\"",
                "#avoin",
                "(Mitä verkostoja on?)",
                "[avoin]",
                "[ ] tehty? [x] on",
                "[sv:ei]",
                "[de: Deutsch]",
                "[sv: ei lopu",
                "[sv: ]",
                "lopuksi]",
                "ftp://esimerkki.fi ei aukea",
                "14.00",
                "rivi\n===",
                "| a | b |\n|---|---|\n| 1 | 2 | liikaa |",
                "a_b_c ja 2 * 3 * 4",
                "[[[[]]]] ((((",
                "---"
            })
    void allElseIsShownAsTyped(String text) {
        var blocks = Markup.blocks(text);

        assertThat(blocks).isNotEmpty().allMatch(Paragraph.class::isInstance);
        assertThat(typed(blocks)).isEqualTo(text);
        assertThat(blocks.toString()).doesNotContain("Link[");
    }

    @Test
    void textMadeToHurtIsReadQuicklyAndWhole() {
        for (var hostile : List.of(
                "- ".repeat(5_000) + "x",
                "*a ".repeat(5_000),
                "[".repeat(5_000) + "a" + "](https://a.fi)".repeat(5_000),
                "**_".repeat(3_000) + "x" + "_**".repeat(3_000),
                "|".repeat(5_000) + "\n" + "|-".repeat(2_500),
                "\u0000\ud800\udfff\ufffe")) assertThat(Markup.blocks(hostile)).isNotEmpty();
    }

    private static String typed(List<Block> blocks) {
        var text = new StringBuilder();
        for (var block : blocks) {
            if (!text.isEmpty()) text.append("\n\n");
            for (var inline : ((Paragraph) block).inlines())
                text.append(inline instanceof Inline.LineBreak ? "\n" : Inline.plain(List.of(inline)));
        }
        return text.toString();
    }
}
