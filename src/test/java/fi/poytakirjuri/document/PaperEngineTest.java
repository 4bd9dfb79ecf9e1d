package fi.poytakirjuri.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.poytakirjuri.document.block.BulletList;
import fi.poytakirjuri.document.block.Facts;
import fi.poytakirjuri.document.block.Logo;
import fi.poytakirjuri.document.block.NumberedList;
import fi.poytakirjuri.document.block.Paper;
import fi.poytakirjuri.document.block.PaperHead;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.block.SideHeading;
import fi.poytakirjuri.document.block.SignatureSpace;
import fi.poytakirjuri.document.block.Table;
import fi.poytakirjuri.document.pdf.Standard;
import fi.poytakirjuri.language.Language;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaperEngineTest {
    private final PaperEngine engine = new PaperEngine();

    @Test
    void manyThreadsMakeTheSamePaper() throws Exception {
        var alone = engine.pdf(engine.lay(SamplePapers.rich()), Standard.A2A_UA1);
        try (var threads = Executors.newFixedThreadPool(8)) {
            Callable<byte[]> making = () -> engine.pdf(engine.lay(SamplePapers.rich()), Standard.A2A_UA1);
            var all = threads.invokeAll(
                    IntStream.range(0, 40).mapToObj(i -> making).toList());
            for (var one : all) assertThat(one.get()).isEqualTo(alone);
        }
    }

    @Test
    void aPaperOfEmptyPartsIsAPageAllTheSame() throws Exception {
        var head = PaperHead.of("", "", "", "", "");
        var empty = new Paper(
                head,
                List.of(
                        Paragraph.of(""),
                        BulletList.of(List.of("", "")),
                        new NumberedList(1, List.of()),
                        Facts.of(),
                        Facts.of(Facts.Fact.of("", "")),
                        SideHeading.of("", ""),
                        new SignatureSpace(List.of()),
                        Table.of(List.of("", ""), List.of()),
                        Table.of(List.of("a"), List.of()),
                        Table.of(List.of("", ""), List.of(List.of("", "")))),
                List.of(),
                Language.FI,
                SamplePapers.metadata());
        var pages = engine.lay(empty);

        assertThat(pages.count()).isEqualTo(1);
        for (var standard : Standard.values())
            assertThat(Vera.failingRules(engine.pdf(pages, standard), standard)).isEmpty();
        assertThat(engine.lay(new Paper(head, List.of(), List.of(), Language.SV, SamplePapers.metadata()))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void warmingUpDoesNoHarm() {
        engine.warmUp();

        assertThat(engine.lay(SamplePapers.of()).missing()).isEmpty();
    }

    @Test
    void aLogoNeedsAPictureAndWords() throws Exception {
        assertThat(Logo.of(new byte[] {1, 2, 3}, "Tunnus")).isEmpty();
        assertThat(Logo.of(SamplePapers.logo(), " ")).isEmpty();
        assertThat(Logo.of(SamplePapers.logo(), "Tunnus")).isEqualTo(Logo.of(SamplePapers.logo(), "Tunnus"));
        assertThatThrownBy(() -> new Logo(
                        Logo.of(SamplePapers.logo(), "Tunnus").orElseThrow().picture(), ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
