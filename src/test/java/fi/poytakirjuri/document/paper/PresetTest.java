package fi.poytakirjuri.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.document.paper.Preset.ItemPart;
import fi.poytakirjuri.document.paper.Preset.Look;
import fi.poytakirjuri.document.paper.Preset.Part;
import fi.poytakirjuri.document.paper.Preset.Piece;
import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.DocumentKind;
import fi.poytakirjuri.register.choice.NumberStyle;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PresetTest {
    private static final Texts TEXTS = Texts.in(Language.FI);

    static List<Preset> all() {
        return Stream.concat(
                        Stream.of(PaperKind.values()).map(PaperKind::preset),
                        Stream.of(DocumentKind.values()).map(Preset::ofExtract))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyPresetIsNamedAndTellsEachThingOnce(Preset preset) {
        assertThat(TEXTS.has(preset.heading())).as(preset.heading()).isTrue();
        assertThat(TEXTS.has(preset.headingOfTheme()))
                .as(preset.headingOfTheme())
                .isTrue();
        assertThat(preset.parts()).isNotEmpty().doesNotHaveDuplicates();
        assertThat(preset.facts()).doesNotHaveDuplicates();
        assertThat(preset.item().stream().map(ItemPart::piece)).isNotEmpty().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("all")
    void theMattersAreToldInOneWay(Preset preset) {
        assertThat(preset.parts().stream()
                        .filter(part -> part == Part.ITEMS || part == Part.PILLARS || part == Part.COURSE))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("all")
    void onlyWhatHasALabelIsLabelled(Preset preset) {
        for (var part : preset.item())
            if (part.look() == Look.LABELLED || part.look() == Look.PRESENTED)
                assertThat(TEXTS.has("paper.ItemText." + part.piece()))
                        .as("%s", part)
                        .isTrue();
        assertThat(preset.item())
                .filteredOn(part -> part.look() == Look.PRESENTED)
                .allMatch(part -> part.piece() == Piece.PROPOSAL);
    }

    @Test
    void minutesAreNumberedBySectionsAndTheRestIsNot() {
        assertThat(PaperKind.MINUTES.preset().numbers()).isEqualTo(NumberStyle.SECTION_AFTER);
        assertThat(PaperKind.MEMO.preset().numbers()).isEqualTo(NumberStyle.PLAIN);
    }

    @Test
    void anExtractTellsOfItsItemWhatItsPaperTells() {
        for (var written : List.of(DocumentKind.MEMO, DocumentKind.MINUTES))
            assertThat(Preset.ofExtract(written).item())
                    .isEqualTo(PaperKind.of(written).preset().item());
    }
}
