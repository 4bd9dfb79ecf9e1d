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

/// The papers of meetings and members, and the internal ones of every kind, look as they did when someone looked at
/// them and found them good; [DeskPapersTest] has the table's own public ones. To approve anew, see the README.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApprovedPicturesTest {
    private static final long TABLE = 1;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final PaperEngine engine = new PaperEngine();
    private final Map<String, Picture> pictures = new LinkedHashMap<>();
    private SampleMinutes sample;
    private PaperDesk desk;

    private record Picture(PaperOrder order, Audience audience) {}

    @BeforeAll
    void orderEveryKind(@TempDir Path folder) throws Exception {
        sample = new SampleMinutes(folder);
        desk = new PaperDesk(sample.database(), TABLE, Texts.in(Language.FI));
        var minutes = sample.of("1/2025");
        both("esityslista", ofMeeting("4/2026", PaperKind.AGENDA));
        both("muistio", ofMeeting("3/2026", PaperKind.MEMO));
        both("poytakirja", ofMeeting("1/2025", PaperKind.MINUTES));
        both("keskustelupohja", new PaperOrder.OfMeeting(handout(), PaperKind.HANDOUT));
        internal("ajolista", ofMeeting("4/2026", PaperKind.RUN_SHEET));
        both("ote", new PaperOrder.Extract(minutes.matters().get(3).item().id()));
        both("jasenluettelo", new PaperOrder.Members(LocalDate.of(2026, 4, 21)));
        internal("tyonjako", new PaperOrder.Tasks(TODAY, TaskOrder.BY_OWNER));
        internal("kokousaikataulu", new PaperOrder.Schedule(2026));
        var rounds = new RoundStore(sample.database()).all(TABLE);
        internal("ehdokasluettelo", new PaperOrder.Candidates(rounds.getFirst().id()));
        internal("vuosikertomus", new PaperOrder.AnnualReport(2026));
        var statements = new StatementStore(sample.database()).all(TABLE);
        internal("lausunto", new PaperOrder.Statement(statements.getFirst().id()));
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
        new ApprovedPicture(name).check(pdf, 0);
    }

    private void both(String name, PaperOrder order) {
        pictures.put(name, new Picture(order, Audience.PUBLIC));
        internal(name, order);
    }

    private void internal(String name, PaperOrder order) {
        pictures.put(name + "-sisainen", new Picture(order, Audience.INTERNAL));
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
