package fi.poytakirjuri.document.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.document.Difference;
import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.Soundness;
import fi.poytakirjuri.document.Structure;
import fi.poytakirjuri.document.WrittenWords;
import fi.poytakirjuri.document.layout.PageRules;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.PaperKind;
import fi.poytakirjuri.document.paper.meeting.SampleMinutes;
import fi.poytakirjuri.document.paper.table.TaskOrder;
import fi.poytakirjuri.document.pdf.Standard;
import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.nomination.RoundStore;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.statement.StatementStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Every paper of the sample register is read whole and in order, keeps every page's rules and is printed as it is
/// seen.
class SoundPapersTest {
    private static final float SCALE = 1.5f;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final PaperEngine ENGINE = new PaperEngine();

    private static SampleMinutes sample;
    private static PaperDesk desk;

    @BeforeAll
    static void makeTheSample(@TempDir Path folder) throws Exception {
        sample = new SampleMinutes(folder);
        desk = new PaperDesk(sample.database(), 1, Texts.in(Language.FI));
    }

    @AfterAll
    static void close() {
        sample.close();
    }

    @ParameterizedTest
    @EnumSource
    void everyPaperOfEveryMeetingIsSound(PaperKind kind) throws Exception {
        for (var meeting : new MeetingStore(sample.database()).all(1))
            check(new PaperOrder.OfMeeting(meeting.id(), kind), Audience.INTERNAL);
    }

    @Test
    void everyPaperOfTheTableIsSound() throws Exception {
        var orders = new ArrayList<PaperOrder>(List.of(
                new PaperOrder.Members(DAY),
                new PaperOrder.Schedule(2026),
                new PaperOrder.AnnualReport(2025),
                new PaperOrder.AnnualReport(2026),
                new PaperOrder.PrivacyNotice(DAY)));
        for (var contact : new PersonStore(sample.database()).contacts(DAY).subList(0, 3))
            orders.add(new PaperOrder.OnPerson(contact.person().id(), DAY));
        for (var order : TaskOrder.values()) orders.add(new PaperOrder.Tasks(DAY, order));
        for (var round : new RoundStore(sample.database()).all(1)) orders.add(new PaperOrder.Candidates(round.id()));
        for (var letter : new StatementStore(sample.database()).all(1))
            orders.add(new PaperOrder.Statement(letter.id()));
        for (var order : orders) for (var audience : Audience.values()) check(order, audience);
    }

    private static void check(PaperOrder order, Audience audience) throws Exception {
        var paper = desk.make(order, audience).paper();
        var pages = ENGINE.lay(paper);
        var pdf = ENGINE.pdf(pages, Standard.A2A_UA1);

        assertThat(Soundness.faults(pages, pdf)).as("%s", order).isEmpty();
        assertThat(WrittenWords.letters(Structure.of(pdf).rawText()))
                .as("%s", order)
                .isEqualTo(WrittenWords.of(paper));
        assertThat(PageRules.faults(pages, paper.head())).as("%s", order).isEmpty();
        try (var document = Loader.loadPDF(pdf)) {
            var printed = new PDFRenderer(document).renderImage(0, SCALE);
            assertThat(Difference.of(ENGINE.paint(pages, 0, SCALE), printed))
                    .as("%s", order)
                    .matches(Difference::isSmoothingAlone);
        }
    }
}
