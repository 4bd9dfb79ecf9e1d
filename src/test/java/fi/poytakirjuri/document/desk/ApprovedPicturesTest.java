package fi.poytakirjuri.document.desk;

import fi.poytakirjuri.document.ApprovedPicture;
import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.PaperKind;
import fi.poytakirjuri.document.paper.meeting.SampleMinutes;
import fi.poytakirjuri.document.paper.table.TaskOrder;
import fi.poytakirjuri.document.pdf.Standard;
import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.nomination.RoundStore;
import fi.poytakirjuri.register.statement.StatementStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every kind of paper looks as it did when someone looked at it and found it good. To approve anew, see the README.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApprovedPicturesTest {
    private static final long TABLE = 1;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final PaperEngine engine = new PaperEngine();
    private final Map<String, Picture> pictures = new LinkedHashMap<>();
    private SampleMinutes sample;
    private PaperDesk desk;

    /// @param page counted from 0
    private record Picture(PaperOrder order, Audience audience, int page) {}

    @BeforeAll
    void orderEveryKind(@TempDir Path folder) throws Exception {
        sample = new SampleMinutes(folder);
        desk = new PaperDesk(sample.database(), TABLE, Texts.in(Language.FI));
        var minutes = sample.of("1/2025");
        both("esityslista", ofMeeting("4/2026", PaperKind.AGENDA));
        both("muistio", ofMeeting("3/2026", PaperKind.MEMO));
        both("poytakirja", ofMeeting("1/2025", PaperKind.MINUTES));
        both("keskustelupohja", new PaperOrder.OfMeeting(handout(), PaperKind.HANDOUT));
        pictures.put("ajolista-sisainen", new Picture(ofMeeting("4/2026", PaperKind.RUN_SHEET), Audience.INTERNAL, 0));
        both("ote", new PaperOrder.Extract(minutes.matters().get(3).item().id()));
        both("jasenluettelo", new PaperOrder.Members(LocalDate.of(2026, 4, 21)));
        both("tyonjako", new PaperOrder.Tasks(TODAY, TaskOrder.BY_OWNER));
        both("kokousaikataulu", new PaperOrder.Schedule(2026));
        var rounds = new RoundStore(sample.database()).all(TABLE);
        both("ehdokasluettelo", new PaperOrder.Candidates(rounds.getFirst().id()));
        var report = new PaperOrder.AnnualReport(2026);
        both("vuosikertomus", report);
        pictures.put("vuosikertomus-2", new Picture(report, Audience.PUBLIC, 1));
        var statements = new StatementStore(sample.database()).all(TABLE);
        both("lausunto", new PaperOrder.Statement(statements.getFirst().id()));
    }

    @AfterAll
    void close() {
        sample.close();
    }

    Stream<String> pictures() {
        return pictures.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void thePageLooksAsApproved(String name) throws Exception {
        var wanted = pictures.get(name);
        var made = desk.make(wanted.order, wanted.audience);
        var pdf = engine.pdf(engine.lay(made.paper()), Standard.A2A_UA1);
        new ApprovedPicture(name).check(pdf, wanted.page);
    }

    private void both(String name, PaperOrder order) {
        pictures.put(name, new Picture(order, Audience.PUBLIC, 0));
        pictures.put(name + "-sisainen", new Picture(order, Audience.INTERNAL, 0));
    }

    private PaperOrder ofMeeting(String number, PaperKind kind) {
        return new PaperOrder.OfMeeting(sample.of(number).meeting().id(), kind);
    }

    private long handout() {
        return new MeetingStore(sample.database())
                .all(TABLE).stream()
                        .filter(meeting -> meeting.date().equals(LocalDate.of(2019, 4, 17)))
                        .findFirst()
                        .orElseThrow()
                        .id();
    }
}
