package fi.poytakirjuri.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.document.SamplePapers;
import fi.poytakirjuri.document.block.Logo;
import fi.poytakirjuri.document.desk.PaperDesk;
import fi.poytakirjuri.document.desk.PaperOrder;
import fi.poytakirjuri.document.paper.meeting.SampleMinutes;
import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.file.FileStore;
import fi.poytakirjuri.register.table.BodyStore;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterheadTest {
    @TempDir
    Path folder;

    private SampleMinutes sample;
    private BodyStore bodies;
    private long table;

    @BeforeEach
    void openSample() throws Exception {
        sample = new SampleMinutes(folder);
        bodies = new BodyStore(sample.database());
        table = bodies.bodies().getFirst().id();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void aTablesLogoHeadsEveryPaperOfIts() throws Exception {
        bodies.setLogo(table, SamplePapers.logo(), "Pöydän tunnus");
        long meeting = sample.of("3/2026").meeting().id();
        var desk = new PaperDesk(sample.database(), table, Texts.in(Language.FI));
        for (var order : List.of(
                new PaperOrder.OfMeeting(meeting, PaperKind.MEMO),
                new PaperOrder.OfMeeting(meeting, PaperKind.AGENDA),
                new PaperOrder.Members(LocalDate.of(2026, 4, 21)))) {
            var logo = desk.make(order, Audience.PUBLIC).paper().head().logo();
            assertThat(logo).as("%s", order).isNotNull();
            assertThat(logo)
                    .isEqualTo(Logo.of(SamplePapers.logo(), "Pöydän tunnus").orElseThrow());
        }
    }

    @Test
    void aLogoIsReadOnceAndFollowsAChange() throws Exception {
        var letterheads = new Letterheads(new FileStore(sample.database()));
        bodies.setLogo(table, SamplePapers.logo(), "Vanha");
        var first = letterheads.of(bodies.body(table)).logo();
        assertThat(letterheads.of(bodies.body(table)).logo()).isNotNull().isSameAs(first);
        bodies.removeLogo(table);
        assertThat(letterheads.of(bodies.body(table)).logo()).isNull();
    }

    @Test
    void aLogoThatIsNoPictureLeavesThePaperWithoutOne() {
        bodies.setLogo(table, "ei kuva".getBytes(StandardCharsets.UTF_8), "Rikki");
        var letterheads = new Letterheads(new FileStore(sample.database()));
        assertThat(letterheads.of(bodies.body(table)).logo()).isNull();
    }
}
