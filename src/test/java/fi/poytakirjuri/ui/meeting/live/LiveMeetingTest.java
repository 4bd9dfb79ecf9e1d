package fi.poytakirjuri.ui.meeting.live;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.choice.ItemKind;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.choice.Outcome;
import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.register.meeting.Minutes;
import fi.poytakirjuri.register.meeting.Minutes.Matter;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A meeting of nine items and two hours, run by keyboard alone.
class LiveMeetingTest extends LiveRoomTest {
    private static final List<String> TITLES = List.of(
            "Avaus",
            "Edellinen muistio",
            "Maakunnan ajankohtaiset",
            "Lausunto",
            "Kevättapaaminen",
            "Yhdistystori",
            "Toimialojen kuulumiset",
            "Muut asiat",
            "Seuraava kokous ja päättäminen");

    @BeforeEach
    void inviteToNineItems() {
        var sample = sampleMemo();
        invite(sample.meeting(), List.of());
        for (var title : TITLES) {
            long id = room.stores.agendas().add(meeting, title, null);
            boolean isFrame = title.equals("Avaus") || title.startsWith("Seuraava");
            room.stores.agendas().setKind(id, isFrame ? ItemKind.PROCEDURE : ItemKind.DISCUSSION);
            room.stores.agendas().setMinutes(id, isFrame ? 5 : 15);
        }
        openMeeting();
        goLive();
    }

    @Test
    void nineItemsAndTwoHoursGoByWithoutAMouse() {
        assertThat(told("#live-open")).as("not open yet").isEmpty();
        clock.set(13, 2);
        key(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        assertThat(told("#live-open")).isEqualTo("Avattu klo 13.02");
        assertThat(item(0).text()).isEqualTo("Puheenjohtaja avasi kokouksen klo 13.02.");
        key(KeyCode.F9);
        key(KeyCode.K);
        assertThat(told("#live-present")).endsWith("merkitsemättä 0");
        key(KeyCode.ESCAPE);
        assertThat(focused()).isEqualTo("entry-line");

        clock.set(13, 12);
        key(KeyCode.F8);
        signs("sihteeri kävi läpi toimenpiteet.");
        key(KeyCode.ENTER);
        assertThat(told("#live-pace")).isEqualTo("7 min myöhässä, päättyy noin klo 15.02");
        clock.set(13, 20);
        key(KeyCode.F8);
        signs("m liiton terveiset");
        key(KeyCode.ENTER);
        assertThat(item(2).decision()).isEqualTo("Merkittiin tiedoksi liiton terveiset.");
        assertThat(told("#live-pace")).startsWith("Aikataulussa");

        clock.set(13, 40);
        key(KeyCode.F8);
        signs("p annetaan lausunto");
        key(KeyCode.F8);
        assertThat(line()).as("each item has a line of its own").isEmpty();
        key(KeyCode.SHIFT, KeyCode.F8);
        assertThat(line()).as("what is half typed waits").isEqualTo("p annetaan lausunto");
        openMeeting();
        assertThat(focused()).as("a meeting under way opens where it goes on").isEqualTo("entry-line");
        keys(3, KeyCode.F8);
        assertThat(line()).as("also over a restart").isEqualTo("p annetaan lausunto");
        key(KeyCode.ENTER);
        assertThat(item(3).decision()).isEqualTo("Annetaan lausunto");
        room.tools.undo().undo();
        rest();
        assertThat(item(3).decision()).as("undone").isEmpty();
        assertThat(line()).as("and back in the line").isEqualTo("p annetaan lausunto");
        key(KeyCode.ENTER);
        signs("k aika on lyhyt.");
        key(KeyCode.ENTER);
        signs("t ens");
        key(KeyCode.ESCAPE);
        signs("itilassa kaikki lukevat luonnoksen ensi kokous");
        key(KeyCode.ENTER);
        var action = matter(3).actions().getFirst();
        assertThat(action.text()).isEqualTo("Ensitilassa kaikki lukevat luonnoksen");
        assertThat(action.dueOn()).as("the table's next meeting").isEqualTo(LocalDate.of(2026, 6, 2));

        key(KeyCode.UP);
        key(KeyCode.UP);
        key(KeyCode.F2);
        assertThat(line()).as("the entry that is changed").isEqualTo("p Annetaan lausunto");
        signs(" liitolle");
        key(KeyCode.ENTER);
        assertThat(item(3).decision()).isEqualTo("Annetaan lausunto liitolle");
        key(KeyCode.UP);
        keys(2, KeyCode.UP);
        key(KeyCode.DELETE);
        assertThat(item(3).discussion()).isEmpty();

        clock.set(14, 0);
        key(KeyCode.F9);
        key(KeyCode.E);
        assertThat(item(3).text()).endsWith("poistui esteellisenä asian käsittelyn ajaksi.");
        key(KeyCode.E);
        assertThat(item(3).text()).endsWith("palasi kokoukseen klo 14.00.");
        key(KeyCode.F8);
        assertThat(focused()).as("still at the list").isEqualTo("live-attendance");
        key(KeyCode.L);
        assertThat(item(4).text()).endsWith("poistui kokouksesta klo 14.00.");
        room.tools.undo().undo();
        rest();
        assertThat(item(4).text()).as("one step with its sentence").isEmpty();
        assertThat(now().attendees().getFirst().movements()).hasSize(2);

        key(KeyCode.F7);
        room.live().live().table(item(5).id(), "Asia jätettiin pöydälle.", null);
        assertThat(item(5).resolution().outcome()).isEqualTo(Outcome.TABLED);
        for (int i = 5; i < 8; i++) {
            clock.set(14, 5 * i);
            key(KeyCode.F8);
            signs("käytiin keskustelu.");
            key(KeyCode.ENTER);
        }
        key(KeyCode.F8);
        key(KeyCode.CONTROL, KeyCode.ENTER);
        clock.set(15, 1);
        key(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        assertThat(item(8).text())
                .isEqualTo("Seuraava kokous on tiistaina 2.6.2026 klo 13.00–15.30.\n\n"
                        + "Puheenjohtaja päätti kokouksen klo 15.01.");
        assertThat(now().meeting().state()).isEqualTo(MeetingState.HELD);
        assertThat(told("#live-open")).isEqualTo("Pidetty klo 13.02–15.01");
    }

    @Test
    void aPhraseExpandsOnTabWithItsPlacesFilled() {
        clock.set(13, 5);
        signs("puh av");
        key(KeyCode.TAB);
        assertThat(line())
                .isEqualTo("Puheenjohtaja avasi kokouksen klo 13.05 ja toivotti osallistujat tervetulleiksi.");
        key(KeyCode.ENTER);
        signs("edel muist");
        key(KeyCode.TAB);
        assertThat(line()).isEqualTo("Edellisen kokouksen muistio (2/2026) hyväksyttiin.");
        key(KeyCode.TAB);
        assertThat(focused()).as("Tab leaves the line when nothing is offered").isNotEqualTo("entry-line");
    }

    private Matter matter(int at) {
        Minutes minutes = now();
        return minutes.matters().get(at);
    }

    private AgendaItem item(int at) {
        return matter(at).item();
    }
}
