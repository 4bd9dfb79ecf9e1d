package fi.poytakirjuri.app;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.exchange.calendar.Ics;
import fi.poytakirjuri.exchange.sample.SampleCopy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarCommandTest {
    private static final String NAME = "kumppanuuspoyta_kokousaikataulu_2026";

    @TempDir
    Path temp;

    private Path register;
    private Path out;

    @BeforeEach
    void makeTheSample() throws Exception {
        register = temp.resolve("esimerkki.poyta");
        out = temp.resolve("kalenteri/2026");
        SampleCopy.make(register);
    }

    @Test
    void theYearIsWrittenAsOneCalendarAndOnePaper() throws Exception {
        var ran = run("2026");
        assertThat(ran.complained()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran.said())
                .contains("Kalenterissa on 9 kokousta: " + out.resolve(NAME + ".ics"))
                .contains("Kokousaikataulu: " + out.resolve(NAME + ".pdf"));
        assertThat(Files.readAllBytes(out.resolve(NAME + ".pdf"))).startsWith('%', 'P', 'D', 'F');
        var lines = calendar();
        assertThat(lines)
                .contains("METHOD:PUBLISH")
                .filteredOn("BEGIN:VEVENT"::equals)
                .hasSize(9);
        assertThat(lines)
                .contains(
                        "DTSTART;TZID=Europe/Helsinki:20260127T130000", "DTSTART;TZID=Europe/Helsinki:20260825T130000");
        assertThat(lines).filteredOn(line -> line.startsWith("UID:")).doesNotHaveDuplicates();
        assertThat(String.join("\n", lines)).doesNotContain("teams.", "ATTENDEE");
    }

    @Test
    void writingAgainGivesTheSameBytes() throws Exception {
        run("2026");
        var first = Files.readAllBytes(out.resolve(NAME + ".ics"));
        run("2026");
        assertThat(out.resolve(NAME + ".ics")).hasBinaryContent(first);
    }

    @Test
    void aYearWithoutMeetingsWritesNothing() {
        var ran = run("2031");
        assertThat(ran.code()).isEqualTo(4);
        assertThat(ran.complained()).isEqualTo("Kumppanuuspöytä: vuodelle 2031 ei ole kokouksia.\n");
        assertThat(out).doesNotExist();
    }

    private CommandRun run(String year) {
        return CommandRun.of("calendar", register.toString(), "--year", year, "--out", out.toString());
    }

    private List<String> calendar() throws Exception {
        return Ics.unfolded(Files.readAllBytes(out.resolve(NAME + ".ics")));
    }
}
