package fi.poytakirjuri.document;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.document.block.Facts;
import fi.poytakirjuri.document.block.Facts.Fact;
import fi.poytakirjuri.document.block.Heading;
import fi.poytakirjuri.document.block.Inline;
import fi.poytakirjuri.document.block.Paper;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.block.Table;
import fi.poytakirjuri.document.pdf.Standard;
import fi.poytakirjuri.document.text.Markup;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// What a screen reader gets, which no validator sees.
class ReadingTest {
    private final PaperEngine engine = new PaperEngine();

    @Test
    void everythingIsReadOnceAndInOrder() throws Exception {
        assertThat(read(SamplePapers.rich()).lines())
                .containsExactly(
                        "Kumppanuuspöydän tunnus",
                        SamplePapers.BODY_NAME,
                        "Pöytäkirja 1/2025",
                        "Laadittu 3.2.2025",
                        "Luonnos",
                        "Sisäinen",
                        "Järjestäytymiskokous",
                        "Aika | tiistai 21.4.2026 klo 13.00–14.55",
                        "Koollekutsuja | Petri Kangasvuo",
                        "Läsnä",
                        "• Olli Rautavuori, puheenjohtaja",
                        "• Niina Åkerlund, sihteeri",
                        "1 § Avaus",
                        "Selostus: Todettiin läsnäolijat.",
                        "Keskustelu",
                        "Ks. Järjestöareenan sivu ja Föreningsarenan. Toinen rivi.",
                        "• ensimmäinen",
                        "• toinen",
                        "1. alakohta yksi",
                        "2. alakohta kaksi",
                        "Toimenpiteet",
                        "Toimenpide | Määräaika",
                        "Asia 1 | 1.5.2026",
                        "Asia 2 | 2.5.2026",
                        "Asia 3 | 3.5.2026",
                        "Nimi | Toimiala",
                        "Asia 1 | 1.5.2026",
                        "Asia 2 | 2.5.2026",
                        "Huomio: tämä on laatikossa.",
                        "Toimenpide | Vastuu | Määräaika",
                        "Kootaan näkemykset | Ritva Mäenpää | 8.5.2026",
                        "Allekirjoitukset",
                        "Olli Rautavuori, puheenjohtaja",
                        "Niina Åkerlund, sihteeri",
                        "Emmi Wallenius",
                        "Liitteet",
                        "1. Kokoonpano",
                        "2. Kokousaikataulu",
                        "Jakelu:",
                        "Kumppanuuspöydän jäsenet",
                        "Tiedoksi:",
                        "Verkkosivu",
                        "Niina Åkerlund, sihteeri, niina.akerlund@esimerkki.fi");
    }

    @Test
    void headersSayWhatTheyHeadAndListsHowTheyCount() throws Exception {
        var structure = read(SamplePapers.rich());

        assertThat(structure.parts("TH"))
                .extracting(header -> header.text() + " " + header.described().get("Scope"))
                .containsExactly(
                        "Aika Row",
                        "Koollekutsuja Row",
                        "Toimenpide Column",
                        "Määräaika Column",
                        "Nimi Column",
                        "Toimiala Column",
                        "Asia 1 Row",
                        "Asia 2 Row",
                        "Toimenpide Column",
                        "Vastuu Column",
                        "Määräaika Column");
        assertThat(structure.parts("L"))
                .extracting(list -> list.described().get("ListNumbering"))
                .containsExactly("Disc", "Disc", "Decimal", "Decimal");
        assertThat(structure.parts("Figure"))
                .extracting(figure -> figure.described().get("Alt"))
                .containsExactly("Kumppanuuspöydän tunnus");
    }

    @Test
    void linksLeadSomewhereAndForeignWordsAreSpokenAsSuch() throws Exception {
        var structure = read(SamplePapers.rich());

        var link = structure.parts("Link").getFirst();
        assertThat(link.text()).isEqualTo("Järjestöareenan sivu");
        assertThat(link.links())
                .containsExactly(new Structure.Annotation("https://esimerkki.fi/a", "Järjestöareenan sivu"));
        assertThat(structure.parts("Span"))
                .filteredOn(span -> span.described().containsKey("Lang"))
                .singleElement()
                .satisfies(span -> assertThat(span.text()).isEqualTo("Föreningsarenan"))
                .satisfies(span -> assertThat(span.described()).containsEntry("Lang", "sv-FI"));
    }

    @Test
    void aTablesHeaderIsSeenOnEachPageAndReadOnce() throws Exception {
        var rows = IntStream.rangeClosed(1, 110)
                .mapToObj(i -> List.of("Asia numero " + i, "Vastuuhenkilö " + i))
                .toList();
        var pages = engine.lay(SamplePapers.of(Table.of(List.of("Toimenpide", "Vastuu"), rows)));
        var pdf = engine.pdf(pages, Standard.A2A_UA1);

        assertThat(pages.count()).isGreaterThanOrEqualTo(3);
        assertThat(Structure.of(pdf).parts("TH"))
                .extracting(Structure.Part::text)
                .containsExactly("Toimenpide", "Vastuu");
        for (var page = 1; page <= pages.count(); page++)
            assertThat(textOfPage(pdf, page)).contains("Toimenpide Vastuu");
    }

    @Test
    void aCellTallerThanAPageGoesOnAndNoWordIsLost() throws Exception {
        var words = IntStream.rangeClosed(1, 1500).mapToObj(i -> "sana" + i).toList();
        var table = Table.of(
                List.of("Selostus", "Muu"), List.of(List.of(String.join(" ", words), "lyhyt"), List.of("a", "b")));
        var pages = engine.lay(SamplePapers.of(table));
        var structure = Structure.of(engine.pdf(pages, Standard.A2A_UA1));

        assertThat(pages.count()).isGreaterThan(1);
        assertThat(structure.parts("TD").getFirst().text().split(" ")).containsExactlyElementsOf(words);
        assertThat(structure.parts("TD")).hasSize(4);
    }

    @Test
    void aHyphenAtALinesEndIsNoPartOfTheWord() throws Exception {
        var text = String.join(
                " ", Collections.nCopies(30, "kansalaistoimintaverkostossa hyvinvointialueneuvottelukunnalle"));
        var structure = read(SamplePapers.of(Facts.of(Fact.of("Asia", text))));

        var cell = structure.parts("TD").getFirst();
        assertThat(cell.rawText()).contains("\u00ad");
        assertThat(cell.text()).isEqualTo(text);
    }

    @Test
    void aNameWithAHyphenKeepsItAtALinesEnd() throws Exception {
        var text = String.join(" ", Collections.nCopies(60, "Jukka-Pekka Ylä-Kotola"));
        var structure = read(SamplePapers.of(Paragraph.of(text)));

        assertThat(structure.parts("P").getLast().rawText().strip()).isEqualTo(text);
    }

    @Test
    void noHeadingLevelIsSkipped() throws Exception {
        var structure =
                read(SamplePapers.of(Heading.of(3, "Kolmas"), Heading.of(3, "Toinen kolmas"), Heading.of(1, "Eka")));

        assertThat(structure.parts()).extracting(Structure.Part::type).containsSubsequence("H1", "H2", "H3", "H1");
    }

    @Test
    void theOutlineFollowsTheHeadings() throws Exception {
        var pdf = engine.pdf(engine.lay(SamplePapers.rich()), Standard.A2A_UA1);

        try (var document = Loader.loadPDF(pdf)) {
            var top = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
            assertThat(top.getTitle()).isEqualTo("Järjestäytymiskokous");
            assertThat(top.children())
                    .extracting(item -> item.getTitle())
                    .containsExactly("Läsnä", "1 § Avaus", "Allekirjoitukset", "Liitteet");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("fi-FI");
            assertThat(document.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Muistio 3/2026");
        }
    }

    @Test
    void whatStandsOnTopOfLaterPagesIsSeenButNotRead() throws Exception {
        var pages = engine.lay(SamplePapers.rich());
        var pdf = engine.pdf(pages, Standard.A2A_UA1);

        assertThat(textOfPage(pdf, 2))
                .contains("kumppanuuspöytä Pöytäkirja 1/2025 · Luonnos 2 (" + pages.count() + ")");
        assertThat(Structure.of(pdf).lines())
                .filteredOn(line -> line.contains("Pöytäkirja 1/2025"))
                .hasSize(1);
    }

    @Test
    void theSameWordsGiveTheSameBytes() throws Exception {
        for (var standard : Standard.values())
            assertThat(engine.pdf(engine.lay(SamplePapers.rich()), standard))
                    .isEqualTo(new PaperEngine().pdf(engine.lay(SamplePapers.rich()), standard));
        assertThat(engine.pdf(engine.lay(SamplePapers.of(Paragraph.of("a"))), Standard.A2A_UA1))
                .isNotEqualTo(engine.pdf(engine.lay(SamplePapers.of(Paragraph.of("b"))), Standard.A2A_UA1));
    }

    @Test
    void whatTheTypefaceLacksIsShownAsABoxAndReported() throws Exception {
        var pages = engine.lay(SamplePapers.of(Paragraph.of(Inline.text("Hei 😀 漢 \u0007 \ud83d 😀!"))));

        assertThat(pages.missing())
                .extracting(missing -> missing.character() + " " + missing.shown())
                .containsExactly("😀 □", "漢 □", "U+0007 □", "U+D83D □");
        assertThat(Structure.of(engine.pdf(pages, Standard.A2A_UA1))
                        .parts("P")
                        .getLast()
                        .text())
                .isEqualTo("Hei 😀 漢 \ufffd \ufffd 😀!");
    }

    @Test
    void whatIsBoldOrItalicIsStrongOrStressedToAReader() throws Exception {
        var pages = engine.lay(SamplePapers.rich());

        var newer = Structure.of(engine.pdf(pages, Standard.A4_UA2));
        assertThat(newer.parts("Strong")).extracting(Structure.Part::text).containsExactly("Pöytäkirja", "Selostus:");
        assertThat(newer.parts("Em")).extracting(Structure.Part::text).containsExactly("Toinen rivi.");
        assertThat(Structure.of(engine.pdf(pages, Standard.A2A_UA1)).parts("Span"))
                .extracting(Structure.Part::text)
                .containsExactly("Pöytäkirja", "Selostus:", "Föreningsarenan", "Toinen rivi.");
    }

    @Test
    void aPassageTypedInAnotherLanguageIsSpokenAndDividedInIt() throws Exception {
        var words = "landskapsförbundsstyrelsens organisationsrepresentantmöten "
                .repeat(30)
                .strip();
        var blocks = Markup.blocks("Kuultiin [sv: " + words + "]");
        var span = read(SamplePapers.of(blocks)).parts("Span").getLast();

        assertThat(span.described()).containsEntry("Lang", "sv-FI");
        assertThat(span.text()).isEqualTo(words);
        // Finnish would part organi-sation-srep and landskap-sför.
        assertThat(span.rawText()).contains("\u00ad").doesNotContain("p\u00ads", "n\u00ads", "s\u00adst");
    }

    private Structure read(Paper paper) throws IOException {
        return Structure.of(engine.pdf(engine.lay(paper), Standard.A2A_UA1));
    }

    private static String textOfPage(byte[] pdf, int page) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.setSortByPosition(true);
            return stripper.getText(document).replaceAll("\\s+", " ");
        }
    }
}
