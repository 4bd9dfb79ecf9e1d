package fi.poytakirjuri.document.layout;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.document.SamplePapers;
import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Box;
import fi.poytakirjuri.document.block.BulletList;
import fi.poytakirjuri.document.block.Heading;
import fi.poytakirjuri.document.block.KeepTogether;
import fi.poytakirjuri.document.block.PageBreak;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.block.Pillars;
import fi.poytakirjuri.document.block.Placed;
import fi.poytakirjuri.document.block.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaginationTest {
    private static final String FIVE_LINES = "Kumppanuuspöytä keskusteli asiasta laajasti. ".repeat(10);

    /// Lets the next block begin at every height of the page in turn.
    static IntStream heights() {
        return IntStream.rangeClosed(20, 45);
    }

    @ParameterizedTest
    @MethodSource("heights")
    void aHeadingStandsOnThePageOfItsText(int lines) {
        var pages = laid(lines, List.of(Heading.of(2, "OTSIKKO"), Paragraph.of("Vartalo. " + FIVE_LINES)));

        assertThat(pageWith(pages, "OTSIKKO")).isEqualTo(pageWith(pages, "Vartalo"));
    }

    @ParameterizedTest
    @MethodSource("heights")
    void noLineOfAParagraphStandsAlone(int lines) {
        var pages = laid(lines, List.of(Paragraph.of("ALKU " + FIVE_LINES + "LOPPU")));

        var first = pageWith(pages, "ALKU");
        var last = pageWith(pages, "LOPPU");
        if (first == last) return;
        assertThat(paragraphLines(pages, first)).isGreaterThanOrEqualTo(2);
        assertThat(textLines(pages, last)).hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("heights")
    void whatIsKeptTogetherStandsOnOnePage(int lines) {
        var kept = List.<Block>of(Paragraph.of("ALKU " + FIVE_LINES), Paragraph.of(FIVE_LINES + "LOPPU"));
        var pages = laid(lines, List.of(new KeepTogether(kept)));

        assertThat(pageWith(pages, "ALKU")).isEqualTo(pageWith(pages, "LOPPU"));
    }

    @ParameterizedTest
    @MethodSource("heights")
    void aTablesHeaderIsNeverAloneAtAPagesEnd(int lines) {
        var table = Table.of(List.of("PYLVÄS"), List.of(List.of("eka"), List.of("toka"), List.of("kolmas")));
        var pages = laid(lines, List.of(table));

        assertThat(pageWith(pages, "PYLVÄS")).isEqualTo(pageWith(pages, "eka"));
    }

    @ParameterizedTest
    @MethodSource("heights")
    void wordsThatLeadToAListStandOnItsPage(int lines) {
        var pages = laid(lines, List.of(Paragraph.of("TODETTIIN, että"), BulletList.of(List.of("eka", "toka"))));

        assertThat(pageWith(pages, "TODETTIIN")).isEqualTo(pageWith(pages, "eka"));
    }

    @Test
    void twoHundredItemsWithoutTextAreSet() {
        var headings = IntStream.rangeClosed(1, 200)
                .<Block>mapToObj(i -> Heading.of(2, i + " Asia"))
                .toList();
        var pages = Layout.of(SamplePapers.of(headings));

        assertThat(pages.count()).isBetween(6, 12);
        assertThat(pages.bookmarks()).hasSize(201);
    }

    @Test
    void nothingStandsBelowTheLowerMargin() {
        var pages = Layout.of(SamplePapers.of(
                Table.of(List.of("a", "b"), List.of(List.of(FIVE_LINES.repeat(60), FIVE_LINES), List.of("x", "y")))));

        assertThat(pages.count()).isGreaterThan(3);
        for (var page : pages.pages())
            assertThat(page.marks())
                    .allMatch(mark -> !(mark instanceof Mark.Letters letters) || letters.baseline() < Grid.BOTTOM);
    }

    @Test
    void aPageBreakBeginsAPageButNoEmptyOne() {
        var pages = Layout.of(SamplePapers.of(
                Paragraph.of("a"), new PageBreak(), new PageBreak(), Paragraph.of("b"), new PageBreak()));

        assertThat(pages.count()).isEqualTo(2);
    }

    @Test
    void aPlaceIsFoundOnPaperAndAPointOnPaperFindsItsPlace() {
        var pages = laid(
                30,
                List.of(
                        new Placed("item-1", List.of(Heading.of(2, "Ensimmäinen"), Paragraph.of(FIVE_LINES))),
                        new Placed(
                                "item-2",
                                List.of(
                                        Paragraph.of("Toinen"),
                                        new Placed("decision-2", List.of(Paragraph.of("Sisä")))))));

        var first = pages.where("item-1").orElseThrow();
        assertThat(first.page()).isEqualTo(pageWith(pages, "Ensimmäinen"));
        assertThat(pages.placeAt(first.page(), 300, first.area().getCenterY())).contains("item-1");
        var inner = pages.where("decision-2").orElseThrow();
        assertThat(pages.placeAt(inner.page(), 5, inner.area().getCenterY())).contains("decision-2");
        assertThat(pages.placeAt(0, 300, 100)).isEmpty();
        assertThat(pages.where("item-3")).isEmpty();
    }

    @Test
    void aClickInABoxFindsItsOwnPlace() {
        var boxes = List.of("vasen", "oikea").stream()
                .map(word -> new Box(List.of(new Placed(word, List.of(Paragraph.of(word))))))
                .toList();
        var pages = Layout.of(SamplePapers.of(Pillars.of(boxes)));

        for (var word : List.of("vasen", "oikea")) {
            var area = pages.where(word).orElseThrow().area();
            assertThat(pages.placeAt(0, area.getCenterX(), area.getCenterY())).contains(word);
        }
    }

    private static Pages laid(int lines, List<Block> after) {
        var blocks = new ArrayList<Block>();
        var filling = IntStream.range(0, lines).mapToObj(i -> "rivi").collect(Collectors.joining("\n"));
        blocks.add(Paragraph.of(filling));
        blocks.addAll(after);
        return Layout.of(SamplePapers.of(blocks));
    }

    private static int pageWith(Pages pages, String word) {
        return IntStream.range(0, pages.count())
                .filter(page -> textLines(pages, page).stream().anyMatch(line -> line.contains(word)))
                .findFirst()
                .orElseThrow();
    }

    /// The lines of the paragraph on its first page: those under the filling.
    private static long paragraphLines(Pages pages, int page) {
        return textLines(pages, page).stream()
                .filter(line -> line.length() > 20 && !line.contains("Esimerkki"))
                .count();
    }

    private static List<String> textLines(Pages pages, int page) {
        return pages.pages().get(page).marks().stream()
                .filter(Mark.Letters.class::isInstance)
                .map(Mark.Letters.class::cast)
                .filter(letters -> letters.content() != null)
                .map(PaginationTest::text)
                .toList();
    }

    private static String text(Mark.Letters letters) {
        var text = new StringBuilder();
        for (var character : letters.characters()) text.appendCodePoint(character);
        return text.toString();
    }
}
