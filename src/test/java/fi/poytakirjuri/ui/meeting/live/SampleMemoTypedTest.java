package fi.poytakirjuri.ui.meeting.live;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.choice.Capacity;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.register.meeting.Attendee;
import fi.poytakirjuri.register.meeting.Minutes;
import fi.poytakirjuri.register.meeting.Minutes.Matter;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The sample's memo 3/2026, typed from nothing through the entry line while the meeting goes on.
class SampleMemoTypedTest extends LiveRoomTest {
    /// Keystrokes that leave no letter of their own in the memo: kinds, Enter, going from item to item, names taken
    /// from the list, and who is there.
    private static final int OTHER_KEYSTROKES = 120;

    @Test
    void theMemoIsTypedWithoutAMouseAndHardlyMoreKeysThanItHasLetters() {
        var sample = sampleMemo();
        invite(sample.meeting(), sample.matters().stream().map(Matter::item).toList());
        openMeeting();
        goLive();
        assertThat(focused()).as("ready to write").isEqualTo("entry-line");
        key(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);

        markAttendance();
        key(KeyCode.F7);
        words("Edellisen kokouksen (10.3.2026) muistio 2/2026 hyväksyttiin muutoksitta. "
                + "Sihteeri kävi läpi avoimet toimenpiteet: viidestä toimenpiteestä neljä on valmiina.");
        key(KeyCode.ENTER);

        next(13, 10);
        signs("k ");
        words("Petri Kangasvuo kertoi maakuntaohjelman lausuntokierroksesta, joka on käynnissä 22.5. saakka. "
                + "Leena Isoniitty kertoi, että hyvinvointialue uudistaa järjestöavustusten kriteerit syksyllä.");
        key(KeyCode.SHIFT, KeyCode.ENTER);
        words("Keskustelussa todettiin, että");
        key(KeyCode.SHIFT, KeyCode.ENTER);
        words("- pienet yhdistykset tarvitsevat avustushakemuksiin selkokielisen ohjeen");
        key(KeyCode.SHIFT, KeyCode.ENTER);
        words("lausuntoaika on liian lyhyt vapaaehtoisvoimin toimiville järjestöille");
        key(KeyCode.SHIFT, KeyCode.ENTER);
        words("järjestöt haluavat osallistua kriteerien valmisteluun jo kesäkuussa.");
        key(KeyCode.ENTER);
        decided("Sovittiin, että kumppanuuspöytä antaa maakuntaohjelmasta yhteisen lausunnon.");
        signs("t ");
        words("toimialaedustajat");
        signs(",");
        named("rit");
        words("Kootaan toimialojen näkemykset lausuntoa varten");
        due("8.5.");
        signs("t ");
        named("olli");
        signs(",");
        named("nii");
        words("Viimeistellään ja lähetetään lausunto");
        due("22.5.");

        next(13, 40);
        discussed("Tapaaminen järjestetään 28.5.2026 klo 12–16. Teemaksi ehdotettiin järjestöjen ja kuntien "
                + "kumppanuussopimuksia. Pohdittiin, voiko tapaamisen osan striimata.");
        decided("Teemaksi sovittiin ”Kumppanuussopimus käytännössä”. Kuntaesimerkeiksi pyydetään yksi pieni ja yksi "
                + "suurempi kunta.");
        signs("t ");
        named("marj");
        signs(",");
        named("väi");
        words("Pyydetään puhujat ja laaditaan kutsu");
        due("30.4.");
        signs("t ");
        words("Selvitetään striimauksen kustannukset");
        key(KeyCode.ENTER);

        next(14, 5);
        key(KeyCode.F9);
        signs("u");
        signs("sini");
        key(KeyCode.DOWN);
        key(KeyCode.ENTER);
        key(KeyCode.F7);
        discussed("Vanhuspalvelujen johtaja Sini Purovuo esitteli Harjuveden kaupungin ehdotuksen kolmen tapaamisen "
                + "teemapöydästä. Teemapöytään kutsutaan järjestöt, seurakunta, kirjasto ja vanhusneuvosto.");
        decided("Kumppanuuspöytä nimesi teemapöytään edustajikseen Seppo Lahdenmäen ja Niina Åkerlundin. "
                + "Koollekutsujana toimii Sini Purovuo.");

        next(14, 30);
        key(KeyCode.F9);
        goTo("Leena Isoniitty");
        key(KeyCode.L);
        key(KeyCode.F7);
        key(KeyCode.UP);
        key(KeyCode.DELETE);
        key(KeyCode.F7);
        signs("k ");
        words("Liikunta: seuratukihaku avautuu toukokuussa.");
        key(KeyCode.SHIFT, KeyCode.ENTER);
        words("Nuoriso: nuorten kesätyöseteleitä on jäljellä 40.");
        key(KeyCode.SHIFT, KeyCode.ENTER);
        words("Kylät: kyläturvallisuusilta Koivukoskella 5.5.");
        key(KeyCode.SHIFT, KeyCode.ENTER);
        words("Monikulttuurisuus: kielikahviloihin haetaan vapaaehtoisia.");
        key(KeyCode.ENTER);
        key(KeyCode.CONTROL, KeyCode.ENTER);

        next(14, 50);
        key(KeyCode.CONTROL, KeyCode.ENTER);
        next(14, 52);
        key(KeyCode.CONTROL, KeyCode.ENTER);
        clock.set(14, 55);
        key(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);

        var typed = now();
        assertThat(typed.meeting().state()).isEqualTo(MeetingState.HELD);
        assertThat(typed.meeting().timetable().opened()).isEqualTo(LocalTime.of(13, 0));
        assertThat(typed.meeting().timetable().closed()).isEqualTo(LocalTime.of(14, 55));
        assertThat(written(typed)).isEqualTo(written(sample));
        assertThat(actions(typed)).isEqualTo(actions(sample));
        assertThat(people(typed)).isEqualTo(people(sample));
        int memo = letters(sample);
        assertThat(letters + others)
                .as("%d letters typed and %d other keystrokes for a memo of %d letters", letters, others, memo)
                .isLessThan(memo);
        assertThat(others).isEqualTo(OTHER_KEYSTROKES);
    }

    /// All are there, but for two who sent apologies and one who did not.
    private void markAttendance() {
        key(KeyCode.F9);
        key(KeyCode.K);
        mark("Saara Öhman", 2);
        mark("Seppo Lahdenmäki", 2);
        mark("Žanna Koskivuori", 3);
    }

    private void mark(String name, int times) {
        goTo(name);
        keys(times, KeyCode.SPACE);
    }

    private void goTo(String name) {
        ListView<?> list = (ListView<?>) lookup("#live-attendance");
        var names = list.getItems().stream().map(p -> ((Attendee) p).name()).toList();
        int steps = names.indexOf(name) - list.getSelectionModel().getSelectedIndex();
        keys(Math.abs(steps), steps < 0 ? KeyCode.UP : KeyCode.DOWN);
    }

    private void next(int hour, int minute) {
        clock.set(hour, minute);
        key(KeyCode.F8);
    }

    private void discussed(String words) {
        signs("k ");
        words(words);
        key(KeyCode.ENTER);
    }

    private void decided(String words) {
        signs("p ");
        words(words);
        key(KeyCode.ENTER);
    }

    private void named(String beginning) {
        signs(beginning);
        key(KeyCode.TAB);
    }

    private void due(String when) {
        signs(" ");
        words(when);
        key(KeyCode.ENTER);
    }

    private static List<String> written(Minutes minutes) {
        return minutes.matters().stream()
                .map(Matter::item)
                .map(i -> Stream.of(i.title(), i.text(), i.discussion(), i.decision())
                        .map(t -> t.replaceAll("\\s*\\n\\s*\\n\\s*", " "))
                        .toList()
                        .toString())
                .toList();
    }

    private static List<String> actions(Minutes minutes) {
        return minutes.matters().stream()
                .flatMap(m -> m.actions().stream())
                .map(a -> a.text() + " | " + a.owners() + " | " + a.dueOn())
                .toList();
    }

    private static List<String> people(Minutes minutes) {
        var numbers = minutes.matters().stream()
                .map(Matter::item)
                .collect(java.util.stream.Collectors.toMap(
                        AgendaItem::id, i -> i.number().main()));
        return minutes.attendees().stream()
                .map(p -> p.name() + " " + (p.capacity() == Capacity.EXPERT ? "asiantuntija" : p.presence())
                        + p.movements().stream()
                                .map(m -> " " + m.kind() + " " + m.time() + " " + numbers.get(m.itemId()))
                                .toList()
                        + p.itemIds().stream().map(numbers::get).toList())
                .sorted()
                .toList();
    }

    /// How many letters the memo itself has: its texts, and its actions with who does them and by when.
    private int letters(Minutes minutes) {
        int letters = 0;
        for (var matter : minutes.matters()) {
            var item = matter.item();
            letters += item.text().length()
                    + item.discussion().length()
                    + item.decision().length();
            for (var action : matter.actions()) letters += letters(action);
        }
        return letters;
    }

    private int letters(Action action) {
        int owners = action.owners().stream().mapToInt(o -> o.name().length()).sum();
        var due = action.dueOn();
        return action.text().length()
                + owners
                + (due == null ? 0 : texts.dates().date(due).length());
    }
}
