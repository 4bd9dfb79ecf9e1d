package fi.poytakirjuri.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Box;
import fi.poytakirjuri.document.block.Chart;
import fi.poytakirjuri.document.block.Chart.Bar;
import fi.poytakirjuri.document.block.Heading;
import fi.poytakirjuri.document.block.OpenPoint;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.block.Pillars;
import fi.poytakirjuri.document.layout.Ink;
import fi.poytakirjuri.document.layout.Mark;
import fi.poytakirjuri.document.pdf.Standard;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What stands out from the running text is read as plainly as the rest.
class BoxesAndChartsTest {
    private static final String WORDS = "Kokoaa järjestötoimijoita yhteisen pöydän ääreen. ";

    private final PaperEngine engine = new PaperEngine();

    @Test
    void boxesAbreastAreReadOneAfterAnotherUnderTheirHeadings() throws Exception {
        var structure = read(
                Heading.of(2, "Tavoite"),
                Pillars.of(box("Vahvistaja", "eka", "toka"), box("Ääni", "kolmas"), box("", "neljäs")),
                Heading.of(2, "Muuta"));

        assertThat(structure.lines())
                .containsSubsequence("Tavoite", "Vahvistaja", "eka", "toka", "Ääni", "kolmas", "neljäs", "Muuta");
        assertThat(structure.parts("H3")).extracting(Structure.Part::text).containsExactly("Vahvistaja", "Ääni");
    }

    @Test
    void aBoxUnderALowestHeadingHasAStrongLine() throws Exception {
        var structure = read(Heading.of(2, "Osa"), Heading.of(3, "Kohta"), box("Laatikko", "eka"));

        assertThat(structure.parts("H3")).extracting(Structure.Part::text).containsExactly("Kohta");
        assertThat(structure.parts("P")).extracting(Structure.Part::text).contains("Laatikko");
    }

    @Test
    void asManyBoxesStandAbreastAsThereIsRoomFor() {
        assertThat(abreast(box("", "a"), box("", "b"), box("", "c"), box("", "d")))
                .isEqualTo(4);
        assertThat(abreast(box("", "x".repeat(40)), box("", "b"), box("", "c"), box("", "d")))
                .isLessThan(4);
        assertThat(abreast(box("", WORDS.repeat(200)), box("", "b"))).isEqualTo(1);
        assertThat(Pillars.of(Collections.nCopies(5, box("", "a"))).abreast()).isEqualTo(3);
        assertThat(Pillars.of(Collections.nCopies(8, box("", "a"))).abreast()).isEqualTo(4);
    }

    @Test
    void whatIsWhollyInBracketsIsLeftOpen() {
        var marked = OpenPoint.marked(List.of(
                Paragraph.of("(Mitä verkostoja on?)"),
                Paragraph.of("Oma sivu (kuka ylläpitää?)"),
                Paragraph.of("(yksi) ja (kaksi)"),
                box("", "(Entä tämä?)")));

        assertThat(marked)
                .containsExactly(
                        OpenPoint.of("(Mitä verkostoja on?)"),
                        Paragraph.of("Oma sivu (kuka ylläpitää?)"),
                        Paragraph.of("(yksi) ja (kaksi)"),
                        new Box(List.of(OpenPoint.of("(Entä tämä?)"))));
    }

    @Test
    void aChartSaysItsNumbers() throws Exception {
        var bars = List.of(Bar.of("Järjestöt", 3, 1), Bar.of("Maakuntaliitto", 0, 2));
        var figure = read(Chart.stacked("Kuva 1. Toimenpiteet", "Palkkikuvio", List.of("tehty", "kesken"), bars))
                .parts("Figure")
                .getFirst();

        assertThat(figure.described())
                .containsEntry(
                        "Alt",
                        "Kuva 1. Toimenpiteet. Palkkikuvio: Järjestöt: tehty 3, kesken 1; Maakuntaliitto: tehty 0, kesken 2.")
                .containsKey("BBox");
        assertThat(figure.parts("Caption")).extracting(Structure.Part::text).containsExactly("Kuva 1. Toimenpiteet");
    }

    @Test
    void columnsWhoseLabelsFindNoRoomLieDown() throws Exception {
        var wide = IntStream.range(0, 9)
                .mapToObj(i -> Bar.of("Ympäristöterveydenhuolto", i))
                .toList();
        var upright = marks(Chart.columns("", "Pylväät", List.of(Bar.of("tammi", 4), Bar.of("helmi", 2))));
        var lying = marks(Chart.columns("", "Pylväät", wide));

        assertThat(upright).anyMatch(rule -> rule.height() > 2 * rule.width() && rule.width() > 5);
        assertThat(lying).anyMatch(rule -> rule.width() > 100 && rule.height() < 15);
    }

    @Test
    void aChartOfManyBarsGoesOverToTheNextPage() throws Exception {
        var bars = IntStream.rangeClosed(1, 80)
                .mapToObj(i -> Bar.of("Jäsen " + i, i))
                .toList();
        var structure = read(Chart.bars("Kuva 1. Läsnäolo", "Palkkikuvio", bars));
        var figures = structure.parts("Figure");

        assertThat(figures.size()).isGreaterThan(1);
        assertThat(figures.getFirst().described().get("Alt")).startsWith("Palkkikuvio: Jäsen 1 1; ");
        assertThat(figures.getLast().described().get("Alt"))
                .startsWith("Kuva 1. Läsnäolo. ")
                .endsWith("Jäsen 80 80.");
    }

    @Test
    void aChartThatCannotBeToldOrSeenIsRefused() {
        assertThatThrownBy(() -> Chart.columns("", " ", List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Chart.columns("", "a", List.of(Bar.of("b", 1, 2))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Chart.stacked("", "a", Collections.nCopies(5, "s"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Chart.Value(Double.NaN, "1")).isInstanceOf(IllegalArgumentException.class);
    }

    /// How many grounds stand beside the first box's.
    private long abreast(Box... boxes) {
        var grounds = marks(new Pillars(4, List.of(boxes))).stream()
                .filter(rule -> rule.ink() == Ink.GROUND)
                .toList();
        return grounds.stream()
                .filter(ground -> ground.y() == grounds.getFirst().y())
                .count();
    }

    private List<Mark.Rule> marks(Block block) {
        return engine.lay(SamplePapers.of(block)).pages().getFirst().marks().stream()
                .filter(mark -> mark instanceof Mark.Rule)
                .map(Mark.Rule.class::cast)
                .toList();
    }

    private Structure read(Block... blocks) throws IOException {
        return Structure.of(engine.pdf(engine.lay(SamplePapers.of(blocks)), Standard.A2A_UA1));
    }

    private static Box box(String heading, String... paragraphs) {
        return new Box(
                heading, List.of(paragraphs).stream().<Block>map(Paragraph::of).toList());
    }
}
