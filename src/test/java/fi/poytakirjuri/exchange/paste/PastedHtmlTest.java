package fi.poytakirjuri.exchange.paste;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.document.text.Markup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedHtmlTest {
    /// As Word puts it on the clipboard: lists are paragraphs, and marks are spans to ignore.
    private static final String WORD = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
            <style><!-- p.MsoNormal { margin:0cm; mso-style-name:"Normaali"; } --></style></head>
            <body lang=FI style='tab-interval:65.2pt'><!--StartFragment-->
            <h2>Maakuntaohjelma<o:p></o:p></h2>
            <p class=MsoNormal><b style='mso-bidi-font-weight:normal'>Leena </b>kertoi, että&nbsp;hyvinvointialue
            <i>uudistaa</i> <span style='mso-spacerun:yes'>  </span>kriteerit. <a href="https://example.org/ohje">Ohje</a><o:p></o:p></p>
            <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
            style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
            </span></span></span><![endif]>pienet yhdistykset<o:p></o:p></p>
            <p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp;
            </span></span>selkokielinen ohje<o:p></o:p></p>
            <p class=MsoListParagraphCxSpLast style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.<span>&nbsp;
            </span></span>toinen<o:p></o:p></p>
            <table class=MsoTableGrid border=1><tr><td><p class=MsoNormal><b>Asia</b></p></td><td><p>Vastuu | pvm</p></td></tr>
            <tr><td><p class=MsoNormal>Lausunto</p></td><td><p>Ritva</p><p>8.5.</p></td></tr></table>
            <!--EndFragment--></body></html>
            """;

    @Test
    void aWordDocumentKeepsItsMeaningAndNothingElse() {
        assertThat(PastedHtml.toMarkup(WORD)).isEqualTo("""
                        ## Maakuntaohjelma

                        **Leena** kertoi, että hyvinvointialue *uudistaa* kriteerit. [Ohje](https://example.org/ohje)

                        - pienet yhdistykset
                          - selkokielinen ohje
                        2. toinen

                        | **Asia** | Vastuu \\| pvm |
                        | --- | --- |
                        | Lausunto | Ritva 8.5. |""");
    }

    @Test
    void aWebPagesListsAndParagraphsStay() {
        assertThat(PastedHtml.toMarkup("""
                <div>Todettiin:<ul><li>eka</li><li><p>toka</p><ol><li>sisempi</li><li>ja <b>vahva</b></li></ol></li></ul>
                loppu<br>uusi rivi</div><script>alert(1)</script><p>&nbsp;</p>"""))
                .isEqualTo("Todettiin:\n\n- eka\n- toka\n  1. sisempi\n  2. ja **vahva**\n\nloppu\nuusi rivi");
    }

    @Test
    void whatOnlyLooksLikeAMarkStaysWords() {
        assertThat(PastedHtml.toMarkup(
                        "<b style=\"font-weight:normal\">2 * 3 <a href=\"javascript:x()\">linkki</a></b>"))
                .isEqualTo("2 \\* 3 linkki");
    }

    @Test
    void whatIsPastedReadsAsTheSameBlocksOnPaper() {
        var blocks = Markup.blocks(PastedHtml.toMarkup(WORD));
        assertThat(blocks)
                .extracting(b -> b.getClass().getSimpleName())
                .containsExactly("Paragraph", "Paragraph", "BulletList", "NumberedList", "Table");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<table><tr><td>",
                "<ul><li><ul><li><ul><li>x",
                "\u0000\ud800<p>a\u0308",
                "<li>x",
                "<td>a<td>b"
            })
    void brokenHtmlDoesNoHarm(String html) {
        var markup = PastedHtml.toMarkup(html);
        assertThat(markup.chars().filter(c -> c < ' ' && c != '\n')).isEmpty();
        assertThat(markup).doesNotContain("<").doesNotContain("\u0308");
    }
}
