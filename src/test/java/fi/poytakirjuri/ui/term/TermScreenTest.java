package fi.poytakirjuri.ui.term;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.nomination.Candidate;
import fi.poytakirjuri.register.nomination.CandidateImportStore;
import fi.poytakirjuri.register.nomination.NewCandidate;
import fi.poytakirjuri.register.nomination.NominationRound;
import fi.poytakirjuri.ui.SampleRoomTest;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Questions;
import fi.poytakirjuri.ui.kit.Room;
import fi.poytakirjuri.ui.nomination.ImportPane;
import fi.poytakirjuri.ui.nomination.ImportParts;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.AccessibleAction;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The sample's round for 2027–2028 has 18 candidates on 20.11.2026; its election is planned for 11.12.2026.
class TermScreenTest extends SampleRoomTest {
    private TermParts parts;

    @BeforeEach
    void open() {
        parts = TermParts.of(room.database, texts);
        var imports = new ImportParts(
                parts.rounds(), parts.candidates(), new CandidateImportStore(room.database), parts.sectors());
        show(onScreen(() -> new TermScreen(
                room.tools,
                new Questions(texts, theme, () -> stage),
                parts,
                body,
                room.files(body),
                new ImportPane(room.tools, imports))));
        goTo(Place.of(Room.TERMS));
    }

    @Test
    void anElectionIsTickedConfirmedNotedAndTakenBackInOneStep() {
        long silent = parts.candidates().add(round().id(), NewCandidate.named("Aino", "Ähtävä"));
        goTo(Place.round(round().id()));
        assertThat(table().getItems()).hasSize(19);
        click("#candidates-by-sector");
        assertThat(table().getItems().getFirst()).isInstanceOf(CandidateRow.Heading.class);
        click("#candidates-by-sector");
        onScreen(() -> ((TextInputControl) lookup("#candidate-filter")).setText("akerlund"));
        assertThat(table().getItems())
                .singleElement()
                .extracting(CandidateRow::name)
                .isEqualTo("Åkerlund Niina");

        click("#round-view-ELECTION");
        assertThat(text("#election-date")).isEqualTo("11.12.2026");
        assertThat(label("#election-counter")).isEqualTo("0 valittu, tavoite 10–12");
        var willing = candidates().stream()
                .filter(c -> Boolean.TRUE.equals(c.isConsenting()))
                .limit(10)
                .toList();
        for (var candidate : willing) fire("#elect-" + candidate.id());
        fire("#elect-" + silent);
        assertThat(label("#election-counter")).isEqualTo("11 valittu, tavoite 10–12");
        assertThat(label("#election-missing")).startsWith("Vielä ilman jäsentä: ");

        fire("#election-record");
        assertThat(elected())
                .as("nothing is noted before the consent is confirmed")
                .isEmpty();
        onScreen(() -> ((TextInputControl) lookup("#elect-consent-" + silent)).setText("puhelimessa 10.12.2026"));
        fire("#election-record");
        assertThat(elected()).hasSize(11);
        assertThat(representatives(LocalDate.of(2027, 1, 15))).isEqualTo(11);
        assertThat(((CheckBox) lookup("#elect-" + silent)).isDisabled()).isTrue();
        assertThat(requireNonNull(room.tools.toasts().newestProperty().get()).words())
                .startsWith("Kirjattu 11 valintaa");
        onScreen(() -> room.tools.undo().undo());
        settle();
        assertThat(elected()).isEmpty();
        assertThat(representatives(LocalDate.of(2027, 1, 15))).isZero();
    }

    @Test
    void aRoundIsOpenedWithItsCallAndTheNextTermBegunWithItsFirstMeeting() {
        var old = round();
        parts.rounds().remove(old.id());
        settle();
        click("#round-open");
        press(KeyCode.TAB);
        onScreen(() -> ((TextInputControl) lookup("#new-round-form")).setText("https://www.example.org/haku"));
        assertThat(text("#new-round-closes")).isEqualTo("11.12.2026");
        onScreen(() -> ((TextInputControl) lookup("#new-round-election")).setText("4.12.2026"));
        fire("#new-round-add");
        var opened = round();
        assertThat(room.tools.navigation().place()).isEqualTo(Place.round(opened.id()));
        assertThat(opened.callText())
                .contains("toimikausi 2027–2028", "Nuoriso", "klo\u00a016.00 lomakkeella: https://www.example.org/haku")
                .contains("Pyydä ehdokkaaltasi suostumus", "myös itseä voi ehdottaa");
        click("#round-view-ROUND");
        assertThat(problems()).contains("Valintakokous 4.12.2026 on ennen hakuajan päättymistä.");
        onScreen(() -> {
            lookup("#round-election").requestFocus();
            ((TextInputControl) lookup("#round-election")).setText("18.12.2026");
            room.tools.autosave().saveNow();
        });
        settle();
        assertThat(round().electionOn()).isEqualTo(LocalDate.of(2026, 12, 18));
        assertThat(problems()).isEmpty();

        click("#round-back");
        click("#term-begin");
        click("#new-term-next");
        assertThat(label("#new-term-counter")).isEqualTo("Järjestöedustajia 12, tavoite 10–12");
        var leaving = parts.rosters()
                .roster(body, LocalDate.of(2026, 12, 31))
                .members()
                .getFirst();
        fire("#goes-on-" + leaving.person().id());
        assertThat(label("#new-term-counter")).startsWith("Järjestöedustajia 11");
        click("#new-term-next");
        click("#new-term-begin");
        assertThat(representatives(LocalDate.of(2027, 1, 15))).isEqualTo(11);
        assertThat(representatives(LocalDate.of(2026, 11, 21))).isEqualTo(12);
        click("#new-term-meeting");
        assertThat(room.tools.navigation().place()).isInstanceOfSatisfying(Place.Meeting.class, place -> {
            var meeting = room.stores.meetings().find(place.meetingId()).orElseThrow();
            assertThat(meeting.title()).isEqualTo("Järjestäytymiskokous");
            assertThat(room.stores.agendas().items(meeting.id()))
                    .anyMatch(item -> item.title().equals("Sihteerin valinta"));
        });
    }

    @Test
    void theUnelectedAreErasedOnlyWhenTheSecretarySaysSo() {
        parts.rounds().setElectionOn(round().id(), LocalDate.of(2026, 5, 8));
        settle();
        assertThat(lookup("#unelected").isVisible()).isTrue();
        fire("#unelected-erase");
        assertThat(candidates()).hasSize(18);
        assertThat(dialogText()).contains("Tämän haun valintaa ei ole kirjattu", "Tallella pysyvät");
        answer("Älä poista");
        assertThat(candidates()).hasSize(18);
        fire("#unelected-erase");
        answer("Poista pysyvästi");
        assertThat(candidates()).isEmpty();
        assertThat(round().erased()).isEqualTo(18);
        assertThat(lookup("#unelected").isVisible()).isFalse();
    }

    private NominationRound round() {
        return parts.rounds().all(body).getFirst();
    }

    private List<Candidate> candidates() {
        return parts.candidates().ofRound(round().id());
    }

    private List<Candidate> elected() {
        return candidates().stream().filter(Candidate::isElected).toList();
    }

    private long representatives(LocalDate day) {
        return parts.rosters().roster(body, day).members().stream()
                .filter(m -> m.seat().role() == SeatRole.ASSOCIATION_REP)
                .count();
    }

    @SuppressWarnings("unchecked")
    private TableView<CandidateRow> table() {
        return (TableView<CandidateRow>) lookup("#candidate-table");
    }

    private void fire(String selector) {
        onScreen(() -> {
            var node = requireNonNull(lookup(selector), selector);
            if (node instanceof ButtonBase button) button.fire();
            else node.executeAccessibleAction(AccessibleAction.FIRE);
        });
        settle();
    }

    private List<String> problems() {
        return onScreen(() -> stage.getScene().getRoot().lookupAll(".form-problem").stream()
                .filter(node -> node.isVisible() && node.getParent().isVisible())
                .map(node -> ((Labeled) node).getText())
                .filter(words -> !words.isEmpty())
                .toList());
    }

    private String dialogText() {
        return onScreen(() -> ((Labeled) dialog().getContent()).getText());
    }

    private void answer(String words) {
        onScreen(() -> dialog().getButtonTypes().stream()
                .filter(type -> type.getText().equals(words))
                .findFirst()
                .ifPresent(type -> ((ButtonBase) dialog().lookupButton(type)).fire()));
        settle();
    }

    private DialogPane dialog() {
        return Window.getWindows().stream()
                .filter(window -> window.getScene().getRoot() instanceof DialogPane)
                .map(window -> (DialogPane) window.getScene().getRoot())
                .findFirst()
                .orElseThrow();
    }

    private String text(String selector) {
        return onScreen(() -> ((TextInputControl) lookup(selector)).getText());
    }

    private String label(String selector) {
        return onScreen(() -> ((Labeled) lookup(selector)).getText());
    }
}
