package fi.poytakirjuri.exchange.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.file.FileStore;
import fi.poytakirjuri.register.invitation.MailAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// Run by `mvn -Ppeers verify`: what is sent is read by python3-icalendar and Python's own e-mail parser.
@EnabledIfSystemProperty(named = "peers", matches = "true")
class PeersTest {
    private static final int SKIPPED = 77;

    private final Path out = Path.of("target", "peers");
    private final List<Map<String, Object>> expected = new ArrayList<>();

    @Test
    void othersReadTheSameTimesWordsAndFiles(@TempDir Path temp) throws Exception {
        Files.createDirectories(out);
        try (var outbox = new Outbox(temp)) {
            for (var day :
                    List.of("2027-01-15", "2027-03-27", "2027-03-28", "2027-07-01", "2027-10-30", "2027-10-31")) {
                outbox.move(LocalDate.parse(day), LocalTime.of(13, 0), LocalTime.of(15, 30));
                keep(day, outbox, outbox.make(false, true), "REQUEST", "Kutsu: ");
            }
            keep("hidden", outbox, outbox.make(true, true), "PUBLISH", "Kutsu: ");
            outbox.markSent(false);
            outbox.move(LocalDate.of(2027, 11, 2), LocalTime.of(9, 0), LocalTime.of(11, 0));
            keep("update", outbox, outbox.make(false, true), "REQUEST", "Muutos: ");
            outbox.markSent(false);
            outbox.meetings.setState(outbox.meeting().id(), MeetingState.CANCELLED);
            keep("cancellation", outbox, outbox.make(false, true), "CANCEL", "Peruttu: ");
        }
        assertThat(expected).extracting(each -> each.get("sequence")).endsWith(0, 1, 2);
        assertThat(expected)
                .extracting(each -> each.get("uid"))
                .containsOnly(expected.getFirst().get("uid"));
        Files.write(out.resolve("expected.json"), new ObjectMapper().writeValueAsBytes(expected));
        read();
    }

    private void keep(String name, Outbox outbox, MadeInvitation made, String method, String subject) throws Exception {
        var meeting = outbox.meeting();
        var calendar = made.files().getLast();
        Files.write(out.resolve(name + ".ics"), calendar.bytes());
        Files.write(out.resolve(name + ".eml"), made.mail().bytes());
        var everyone = outbox.everyone().stream().map(MailAddress::address).toList();
        boolean isHidden = name.equals("hidden");
        boolean isCancelled = method.equals("CANCEL");
        var facts = new LinkedHashMap<String, Object>();
        facts.put("name", name);
        facts.put("method", method);
        facts.put("uid", meeting.uid());
        facts.put("sequence", meeting.calendarSequence());
        facts.put("status", isCancelled ? "CANCELLED" : "CONFIRMED");
        facts.put("summary", "Kumppanuuspöydän kokous " + meeting.writtenNumber());
        facts.put("place", "Järjestötalo; Äijälän sali, 2. krs");
        facts.put("inDescription", "Etäyhteys: " + Outbox.LINK);
        facts.put("dtstart", meeting.date() + "T" + meeting.timetable().start());
        facts.put("dtend", meeting.date() + "T" + meeting.timetable().end());
        facts.put("attendees", isHidden ? List.of() : everyone);
        facts.put(
                "subject",
                subject + "Kumppanuuspöydän kokous " + meeting.writtenNumber() + ", "
                        + LetterWords.when(meeting, Outbox.TEXTS));
        facts.put("To", isHidden ? List.of(outbox.sender().address()) : everyone);
        facts.put("Bcc", isHidden ? everyone : List.of());
        // There is nowhere to come to once the meeting is cancelled.
        var place = isCancelled ? "kokous on peruttu." : "Paikka: Järjestötalo; Äijälän sali, 2. krs";
        facts.put("words", List.of(place, "Ystävällisin terveisin"));
        facts.put("attached", attached(made, isCancelled));
        expected.add(facts);
    }

    private static Map<String, String> attached(MadeInvitation made, boolean isCancelled) {
        var attached = new TreeMap<String, String>();
        for (var file : made.files()) attached.put(file.name(), FileStore.hash(file.bytes()));
        if (!isCancelled) attached.put(Outbox.ATTACHED_NAME, FileStore.hash(Outbox.ATTACHED));
        return attached;
    }

    private void read() throws Exception {
        var said = out.resolve("said.txt");
        var reading = new ProcessBuilder("bash", "src/test/peers/read.sh", out.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertThat(reading.waitFor(5, TimeUnit.MINUTES)).isTrue();
        var words = Files.readString(said);
        System.out.println("peers: " + words.strip());
        if (reading.exitValue() == SKIPPED) abort(words);
        assertThat(reading.exitValue()).as(words).isZero();
    }
}
