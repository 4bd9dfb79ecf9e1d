package fi.poytakirjuri.ui.decision;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.poytakirjuri.document.desk.PaperDesk;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.exchange.paper.PaperFiles;
import fi.poytakirjuri.register.choice.DecisionState;
import fi.poytakirjuri.register.choice.Outcome;
import fi.poytakirjuri.register.decision.DecisionStore;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.register.meeting.NewMeeting;
import fi.poytakirjuri.register.table.BodyStore;
import fi.poytakirjuri.ui.meeting.ModelTest;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Of 1/2025 that agreed on one matter, and 1/2026 (today) that agreed on one and noted another.
class DecisionsModelTest extends ModelTest {
    private DecisionsModel model;

    @BeforeEach
    void decide() {
        long earlier = room.stores
                .meetings()
                .add(new NewMeeting(body, "", TODAY.minusYears(1), null, null, "", null, null, null, "", ""));
        item(earlier, "Kokousajat", "Kokoonnutaan keskiviikkoisin.");
        item(meeting, "Kokousajat uudelleen", "Kokoonnutaan **tiistaisin**.");
        item(meeting, "Äänestysalueet", "Merkittiin tiedoksi.");
        var decisions = new DecisionStore(room.database, room.texts);
        decisions.number(earlier);
        decisions.number(meeting);
        model = new DecisionsModel(room.database, body, room.tools);
        model.seen(true);
        settle();
    }

    @Test
    void theLatestComesFirstInPlainWords() {
        assertThat(model.lines())
                .extracting(line -> line.decision().number().write(), DecisionLine::text, DecisionLine::state)
                .containsExactly(
                        tuple("2/2026", "Merkittiin tiedoksi.", "Tiedoksi"),
                        tuple("1/2026", "Kokoonnutaan tiistaisin.", "Voimassa"),
                        tuple("1/2025", "Kokoonnutaan keskiviikkoisin.", "Voimassa"));
    }

    @Test
    void theFilterKnowsWordsYearsOutcomesAndStates() {
        assertThat(shown(DecisionFilter.none().typing("aanestys"))).containsExactly("2/2026");
        assertThat(shown(DecisionFilter.none().ofYear(2025))).containsExactly("1/2025");
        assertThat(shown(DecisionFilter.none().ofOutcome(Outcome.AGREED))).containsExactly("1/2026", "1/2025");
        assertThat(shown(DecisionFilter.none().ofState(DecisionState.IN_FORCE))).containsExactly("1/2026", "1/2025");
        assertThat(shown(DecisionFilter.none().ofYear(2025).typing("tiistai"))).isEmpty();
    }

    @Test
    void aDecisionGivesWayToAnotherAndBothTellIt() {
        var old = line("1/2025");
        var successors = model.successors(old.id(), "kokousajat");
        assertThat(successors).extracting(DecisionLine::meeting).containsExactly("1/2026");
        model.supersede(old.id(), successors.getFirst(), () -> {}, () -> {});
        model.select(List.of(old.id()));
        settle();
        var detail = requireNonNull(model.detailProperty().get());
        assertThat(requireNonNull(detail.successor()).number().write()).isEqualTo("1/2026");
        model.select(List.of(line("1/2026").id()));
        settle();
        assertThat(requireNonNull(model.detailProperty().get()).predecessors()).hasSize(1);
        var refused = new AtomicBoolean();
        model.supersede(line("1/2026").id(), line("1/2025"), () -> {}, () -> refused.set(true));
        settle();
        assertThat(refused).isTrue();
        undo();
        assertThat(line("1/2025").state()).isEqualTo("Voimassa");
    }

    @Test
    void whatWasOnlyNotedHasNoStateToSet() {
        model.select(List.of(line("2/2026").id(), line("1/2026").id()));
        model.setState(DecisionState.DONE);
        settle();
        assertThat(line("1/2026").state()).isEqualTo("Toteutettu");
        assertThat(line("2/2026").state()).isEqualTo("Tiedoksi");
    }

    @Test
    void anExtractOfEachSelectedOneIsWrittenIntoAFolder() throws Exception {
        var desk = new PaperDesk(room.database, body, room.texts);
        var files = new PaperFiles(desk, new BodyStore(room.database), body, room.papers.engine());
        var export = new ExtractExport(room.tools, model, files);
        var extracts = Files.createDirectory(folder.resolve("otteet"));
        room.chosen = Optional.of(extracts);
        model.select(List.of(line("1/2026").id(), line("1/2025").id()));
        export.save(Audience.PUBLIC);
        settle();
        try (var written = Files.list(extracts)) {
            assertThat(written).hasSize(2).allMatch(file -> file.toString().endsWith(".pdf"));
        }
    }

    private List<String> shown(DecisionFilter filter) {
        model.narrow(filter);
        return model.lines().stream()
                .map(line -> line.decision().number().write())
                .toList();
    }

    private DecisionLine line(String number) {
        return model.allProperty().get().stream()
                .filter(line -> line.decision().number().write().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private void item(long meetingId, String title, String decision) {
        long id = room.stores.agendas().add(meetingId, title, null);
        room.stores.agendas().setText(id, ItemText.DECISION, decision);
    }
}
