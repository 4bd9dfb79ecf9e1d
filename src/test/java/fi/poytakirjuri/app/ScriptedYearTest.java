package fi.poytakirjuri.app;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.action.ActionStore;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.decision.DecisionStore;
import fi.poytakirjuri.register.invitation.InvitationStore;
import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.register.meeting.AgendaStore;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.table.BodyStore;
import fi.poytakirjuri.register.version.DocumentVersion;
import fi.poytakirjuri.register.version.VersionStore;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A year of the secretary's in the whole program: planned, called together, written live, approved and corrected.
/// The meeting itself goes by keyboard alone.
class ScriptedYearTest extends ScriptedTest {
    private List<LocalDate> planned;

    ScriptedYearTest() {
        super(LocalDate.of(2026, 12, 15));
    }

    @BeforeEach
    void open() throws Exception {
        makeSample();
        openProgram();
    }

    @Test
    void aYearGoesFromItsPlanToACorrectedMemo() throws Exception {
        planEightMeetingsAndMoveOne();
        cancelOne();
        makeTheAgendaAndSendTheInvitation();
        holdTheMeeting();
        finalise();
        approve();
        correct();
        closeWindow();
        checkWhatIsKept();
        checkThePaper();
    }

    private void planEightMeetingsAndMoveOne() {
        keys(KeyCode.ALT, KeyCode.DIGIT3);
        click("#front-year");
        click("#year-later");
        click("#plan-begin");
        fill("#plan-count", "8");
        click("#plan-make");
        assertThat(told("#year-meter")).isEqualTo("8 / 6–12 kokousta");
        var last = meetingDays().getLast();
        onScreen(() -> lookup("#day-" + last).requestFocus());
        keys(KeyCode.ALT, KeyCode.UP);
        planned = meetingDays();
        assertThat(planned).hasSize(8).endsWith(last.minusWeeks(1));
    }

    private void cancelOne() {
        openFromStrip(planned.get(4));
        onScreen(() -> ((MenuButton) lookup("#rail-more"))
                .getItems().stream()
                        .filter(item -> item.getText().startsWith("Peru kokous"))
                        .findFirst()
                        .orElseThrow()
                        .fire());
        rest();
        fill("#cancel-panel-reason", "liian vähän asioita");
        click("#cancel-panel-do");
        assertThat(onScreen(() -> lookup("#next-step").isVisible())).isFalse();
        keys(KeyCode.ALT, KeyCode.LEFT);
    }

    private void makeTheAgendaAndSendTheInvitation() {
        openFromStrip(planned.getFirst());
        click("#next-step");
        robot.clickOn("Tavallinen kokous");
        rest();
        assertThat(onScreen(() -> stage.getScene().getFocusOwner().getId()))
                .as("the template's one open title waits for words")
                .isEqualTo("item-title");
        robot.write("Järjestöavustusten kriteerit");
        rest();
        fill("#add-item", "Kevään teemapöytä");
        keys(KeyCode.ENTER);
        assertThat(told("#next-step")).isEqualTo("Lähetä kutsu");
        click("#next-step");
        click("#invitation-mark");
        keys(KeyCode.ESCAPE);
        assertThat(told("#next-step")).isEqualTo("Valmistaudu kokoukseen");
    }

    /// Nine items and two hours, without the mouse from the first key to the last.
    private void holdTheMeeting() {
        at(12, 58);
        keys(KeyCode.CONTROL, KeyCode.DIGIT5);
        await(() -> "entry-line".equals(stage.getScene().getFocusOwner().getId()));
        at(13, 2);
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        keys(KeyCode.F9);
        keys(KeyCode.K);
        keys(KeyCode.ESCAPE);
        for (int item = 2; item <= 9; item++) {
            clock.set(13 + (2 + 12 * item) / 60, (2 + 12 * item) % 60);
            keys(KeyCode.F8);
            entry(item == 4 ? "p annetaan yhteinen lausunto." : "k keskusteltiin kohdasta " + item + ".");
            if (item == 4) entry("t kaikki lukevat luonnoksen ensi kokous");
            if (item == 5) entry("m");
        }
        at(15, 1);
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    }

    private void finalise() {
        keys(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(told("#next-step")).isEqualTo("Tarkista ja viimeistele");
        click("#next-step");
        click("#finalise");
        assertThat(told("#lock-bar .label"))
                .startsWith("Muistio on viimeistelty")
                .contains("(versio 1)");
        assertThat(told("#next-step")).isEqualTo("Vie seuraavaan kokoukseen hyväksyttäväksi");
        click("#next-step");
    }

    private void approve() {
        clock.set(planned.get(1), 13, 5);
        click("#next-step");
        click("#approve");
        assertThat(told("#next-step")).isEqualTo("Julkaise");
    }

    private void correct() {
        onScreen(() -> ((MenuButton) lookup("#rail-more"))
                .getItems().stream()
                        .filter(item -> item.getText().equals("Korjaa"))
                        .findFirst()
                        .orElseThrow()
                        .fire());
        rest();
        fill("#correct-panel-reason", "lausunnon saaja");
        click("#correct-panel-do");
        keys(KeyCode.CONTROL, KeyCode.DIGIT2);
        onScreen(() -> stage.getScene().lookup("#agenda-table").requestFocus());
        keys(KeyCode.CONTROL, KeyCode.HOME);
        for (int i = 0; i < 3; i++) keys(KeyCode.DOWN);
        keys(KeyCode.CONTROL, KeyCode.DIGIT4);
        fill("#write-DECISION", "Annetaan yhteinen lausunto hyvinvointialueelle.");
        click("#next-step");
        click("#finalise");
        assertThat(told("#lock-bar .label")).contains("(versio 2)");
    }

    private void checkWhatIsKept() throws Exception {
        try (var database = Database.open(register, clock)) {
            long body = new BodyStore(database).bodies().getFirst().id();
            var year = new MeetingStore(database)
                    .all(body).stream()
                            .filter(meeting -> meeting.date().getYear() == 2027)
                            .toList()
                            .reversed();
            assertThat(year).extracting(Meeting::date).isEqualTo(planned);
            assertThat(year)
                    .extracting(Meeting::writtenNumber)
                    .startsWith("1/2027")
                    .endsWith("8/2027");
            assertThat(year.get(4).state()).isEqualTo(MeetingState.CANCELLED);
            var first = year.getFirst();
            assertThat(first.state()).isEqualTo(MeetingState.APPROVED);
            assertThat(first.approvedInId()).isEqualTo(year.get(1).id());
            assertThat(new InvitationStore(database).ofMeeting(first.id())).hasSize(1);
            var agendas = new AgendaStore(database);
            assertThat(agendas.items(first.id()))
                    .extracting(AgendaItem::title)
                    .hasSize(9)
                    .contains("Järjestöavustusten kriteerit", "Kevään teemapöytä");
            assertThat(agendas.items(year.get(1).id()))
                    .as("what was written into the item that approved it")
                    .anyMatch(item -> (item.text() + item.decision())
                            .contains("Edellisen kokouksen muistio (1/2027) hyväksyttiin."));
            assertThat(new DecisionStore(database, texts).ofMeeting(first.id()))
                    .as("numbered, and still the same after the correction")
                    .anyMatch(decision -> decision.text().contains("hyvinvointialueelle"))
                    .anyMatch(decision -> decision.text().startsWith("Merkittiin tiedoksi"));
            assertThat(new ActionStore(database).ofMeeting(first.id()))
                    .singleElement()
                    .satisfies(action -> assertThat(action.dueOn()).isEqualTo(planned.get(1)));
            var versions = new VersionStore(database);
            assertThat(versions.ofMeeting(first.id()))
                    .extracting(DocumentVersion::version)
                    .containsExactlyInAnyOrder(1, 2);
            assertThat(versions.broken(body)).isEmpty();
        }
    }

    private void checkThePaper() throws Exception {
        var run = CommandRun.of(
                "export", register.toString(), "--kind", "muistio", "--meeting", "1/2027", "--out", folder.toString());
        assertThat(run.complained()).isEmpty();
        assertThat(run.said()).contains("versio");
        var file = folder.resolve("kumppanuuspoyta_muistio_" + planned.getFirst() + "_1-2027_versio-2.pdf");
        try (var pdf = Loader.loadPDF(file.toFile())) {
            assertThat(new PDFTextStripper()
                            .getText(pdf)
                            .replace('\u00a0', ' ')
                            .replaceAll("\u00ad\\R?", "")
                            .replaceAll("\\s+", " "))
                    .contains("Versio 2", "lausunnon saaja", "yhteinen lausunto hyvinvointialueelle")
                    .contains("Kokous avattiin klo 13.02.", "Kokous päättyi klo 15.01.");
        }
    }

    /// Opens the meeting of a day from the year's strip.
    private void openFromStrip(LocalDate day) {
        onScreen(() -> lookup("#day-" + day).requestFocus());
        keys(KeyCode.ENTER);
    }

    private List<LocalDate> meetingDays() {
        return onScreen(() -> stage.getScene().getRoot().lookupAll(".day").stream()
                .filter(day -> day.getId() != null && day.getAccessibleText().contains("kokous "))
                .map(day -> LocalDate.parse(day.getId().substring("day-".length())))
                .sorted()
                .toList());
    }

    private void at(int hour, int minute) {
        clock.set(planned.getFirst(), hour, minute);
    }

    private void entry(String words) {
        robot.write(words);
        keys(KeyCode.ENTER);
    }
}
