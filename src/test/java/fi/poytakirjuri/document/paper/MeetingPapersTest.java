package fi.poytakirjuri.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.Structure;
import fi.poytakirjuri.document.Vera;
import fi.poytakirjuri.document.pdf.Standard;
import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.Minutes;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetingPapersTest {
    private static final Texts TEXTS = Texts.in(Language.FI);
    private static final PaperEngine ENGINE = new PaperEngine();

    private static SampleMinutes sample;

    @BeforeAll
    static void makeTheSample(@TempDir Path folder) throws Exception {
        sample = new SampleMinutes(folder);
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    @Test
    void theMemoSaysWhatItsSampleSaysInItsOrder() throws Exception {
        assertThat(lines(sample.of("3/2026"), PaperKind.MEMO)).isEqualTo(ExpectedText.lines("muistio-3-2026"));
    }

    @Test
    void theMinutesSayWhatTheirSampleSaysInItsOrder() throws Exception {
        assertThat(lines(sample.of("1/2025"), PaperKind.MINUTES)).isEqualTo(ExpectedText.lines("poytakirja-1-2025"));
    }

    @Test
    void theAgendaSaysWhatItsSampleSaysInItsOrder() throws Exception {
        assertThat(lines(sample.of("4/2026"), PaperKind.AGENDA)).isEqualTo(ExpectedText.lines("esityslista-4-2026"));
    }

    @Test
    void theThemesMemoSaysWhatItsSampleSaysInItsOrder() throws Exception {
        assertThat(lines(sample.theme(), PaperKind.MEMO)).isEqualTo(ExpectedText.lines("teemamuistio-2-2026"));
    }

    @Test
    void archivesAndScreenReadersTakeEveryPaperForEveryAudience() throws Exception {
        for (var minutes : List.of(sample.of("3/2026"), sample.of("1/2025"), sample.of("4/2026"), sample.theme()))
            for (var kind : PaperKind.values())
                for (var audience : Audience.values())
                    for (var standard : Standard.values())
                        assertThat(Vera.failingRules(pdf(minutes, kind, audience, standard), standard))
                                .as(
                                        "%s %s for %s by %s",
                                        kind, minutes.meeting().writtenNumber(), audience, standard)
                                .isEmpty();
    }

    @Test
    void theSameRecordGivesTheSameBytes() {
        for (var kind : PaperKind.values())
            assertThat(pdf(sample.of("3/2026"), kind, Audience.PUBLIC, Standard.A2A_UA1))
                    .isEqualTo(pdf(sample.of("3/2026"), kind, Audience.PUBLIC, Standard.A2A_UA1));
    }

    private static List<String> lines(Minutes minutes, PaperKind kind) throws Exception {
        return Structure.of(pdf(minutes, kind, Audience.PUBLIC, Standard.A2A_UA1))
                .lines();
    }

    private static byte[] pdf(Minutes minutes, PaperKind kind, Audience audience, Standard standard) {
        var paper = MeetingPapers.paper(minutes, kind, audience, TEXTS).paper();
        return ENGINE.pdf(ENGINE.lay(paper), standard);
    }
}
