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
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

    /// What is no part of the notation is shown as it was typed, whatever CommonMark would make of it.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "# Ei otsikko",
                "> ei lainaus",
                "<script>alert(1)</script>",
                "<b>lihava</b> <!-- kommentti -->",
                "`koodi **ei** tässä`",
                "```\nkoodi\n```",
                "![kuva](https://esimerkki.fi/kuva.png)",
                "[paha](javascript:alert(1))",
                "[paha](file:///etc/passwd)",
                "R&amp;D &lt; &#65;",
                "[viite]: https://esimerkki.fi \"otsikko\"",
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
