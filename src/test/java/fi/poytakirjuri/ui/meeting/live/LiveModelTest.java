package fi.poytakirjuri.ui.meeting.live;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.choice.ItemKind;
import fi.poytakirjuri.register.choice.Movement;
import fi.poytakirjuri.register.live.EntryKind;
import fi.poytakirjuri.register.live.LiveStore.Moves;
import fi.poytakirjuri.register.meeting.NewMeeting;
import fi.poytakirjuri.register.table.Setting;
import fi.poytakirjuri.ui.meeting.ModelTest;
import fi.poytakirjuri.ui.meeting.open.Directory;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LiveModelTest extends ModelTest {
    private LiveModel model;
    private long first;
    private long second;

    @BeforeEach
    void makeModel() {
        first = room.stores.agendas().add(meeting, "Avaus", null);
        room.stores.agendas().setKind(first, ItemKind.PROCEDURE);
        second = room.stores.agendas().add(meeting, "Lausunto", null);
        model = new LiveModel(open, room.live(), room.tools, () -> Directory.EMPTY);
        settle();
    }

    @Test
    void phrasesAtHomeInTheItemComeFirst() {
        open.goTo(first);
        assertThat(offered("kok")).first().asString().contains("avasi kokouksen");
        open.goTo(second);
        assertThat(offered("sovit")).first().isEqualTo("Sovittiin, että");
        assertThat(offered("asia siir")).first().isEqualTo("Asia siirrettiin seuraavaan kokoukseen.");
        assertThat(offered("s")).as("too little to go by").isEmpty();
        assertThat(offered("Aika on lyhyt. Sovit"))
                .as("since the last sentence")
                .first()
                .isEqualTo("Sovittiin, että");
    }

    @Test
    void theNextMeetingsSentenceIsOfferedAtTheLastItemOnly() {
        open.goTo(second);
        assertThat(model.offered()).as("none is planned").isEmpty();
        room.stores
                .meetings()
                .add(new NewMeeting(
                        body,
                        "Kokous",
                        TODAY.plusDays(13),
                        LocalTime.of(13, 0),
                        LocalTime.of(15, 0),
                        "Koivu",
                        null,
                        null,
                        null,
                        "",
                        ""));
        settle();
        assertThat(model.offered().orElseThrow().text())
                .isEqualTo("Seuraava kokous on tiistaina 2.6.2026 klo 13.00–15.00.");
        model.writeOffered();
        settle();
        assertThat(model.offered()).as("once written").isEmpty();
        open.goTo(first);
        assertThat(model.offered()).isEmpty();
    }

    @Test
    void anArrivalIsToldInTheItemUnlessTheTableWantsItInTheListOnly() {
        model.course().openMeeting();
        settle();
        open.goTo(second);
        var who = open.minutes().orElseThrow().attendees().getFirst();
        model.course().move(who, new Moves(Movement.ARRIVED, false));
        settle();
        assertThat(open.item().orElseThrow().text()).isEqualTo(who.name() + " saapui kokoukseen klo 13.30.");
        undo();
        assertThat(open.item().orElseThrow().text()).isEmpty();
        room.stores.bodies().set(body, Setting.MOVEMENTS, "LISTED");
        settle();
        model.course().move(who, new Moves(Movement.ARRIVED, false));
        settle();
        assertThat(open.item().orElseThrow().text()).isEmpty();
        assertThat(open.minutes().orElseThrow().attendees().getFirst().movements())
                .hasSize(1);
    }

    @Test
    void anEntryBecomesAnotherKindWithItsWords() {
        open.goTo(second);
        model.enter(open.item().orElseThrow(), model.read("k pyydetään tarjous pe", null), _ -> {});
        settle();
        model.change(model.entries().getFirst(), EntryKind.ACTION);
        settle();
        assertThat(model.line(model.entries().getFirst())).isEqualTo("t Pyydetään tarjous 22.5.2026");
        model.change(model.entries().getFirst(), EntryKind.NOTED);
        settle();
        assertThat(open.item().orElseThrow().decision()).endsWith("Merkittiin tiedoksi.");
        assertThat(model.entries()).hasSize(1);
    }

    private List<String> offered(String typed) {
        return model.suggestions(typed, typed.length()).stream()
                .map(Suggestion::words)
                .toList();
    }
}
