package fi.poytakirjuri.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.AgendaStore;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.meeting.NewMeeting;
import fi.poytakirjuri.register.roster.NewRegister;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/// What was typed a second ago is on disk, whatever happens to the program then.
@ExtendWith(WithPango.class)
class KilledWhileTypingTest {
    private static final String WORDS = "Todettiin, etta aika on lyhyt";

    @TempDir
    Path folder;

    @Test
    void theWordsAreThereWhenTheProgramIsKilledASecondAfterTheLastKey() throws Exception {
        var register = folder.resolve("koe.poyta");
        long meeting = makeRegister(register);

        var program = start(register);
        try {
            assertThat(lastLine(program)).as("what stands in the field").isEqualTo(WORDS);
        } finally {
            program.destroyForcibly();
            assertThat(program.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }

        try (var database = Database.open(register, Clock.systemUTC())) {
            assertThat(new AgendaStore(database).items(meeting).getFirst().discussion())
                    .isEqualTo(WORDS);
        }
    }

    private static long makeRegister(Path register) throws Exception {
        try (var database = Database.create(register, Clock.systemUTC())) {
            var today = LocalDate.of(2026, 5, 20);
            long body = new NewRegister(Texts.in(Language.FI)).begin(database, "Koepöytä", "", today);
            var meetings = new MeetingStore(database);
            long meeting =
                    meetings.add(new NewMeeting(body, "Kokous", today, null, null, "", null, null, null, "", ""));
            meetings.setState(meeting, MeetingState.HELD);
            new AgendaStore(database).add(meeting, "Lausunto", null);
            return meeting;
        }
    }

    /// A process like this one: the same Java, class path and settings of JavaFX.
    private Process start(Path register) throws IOException {
        var command = new ArrayList<String>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        for (var argument : ManagementFactory.getRuntimeMXBean().getInputArguments())
            if (!argument.startsWith("-javaagent") && !argument.startsWith("-agentlib")) command.add(argument);
        command.addAll(List.of(
                "-Dpoytakirjuri.settings=" + folder.resolve("asetukset"),
                "-Dpoytakirjuri.state=" + folder.resolve("tila"),
                "-classpath",
                System.getProperty("java.class.path"),
                TypingProgram.class.getName(),
                register.toString(),
                WORDS));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /// The line that tells that the second has passed; empty when the program ended instead.
    private static String lastLine(Process program) throws IOException {
        try (var reader = new BufferedReader(new InputStreamReader(program.getInputStream(), StandardCharsets.UTF_8))) {
            var line = reader.readLine();
            return line == null ? "" : line;
        }
    }
}
