package fi.poytakirjuri.register.check;

import static fi.poytakirjuri.register.check.SoundTable.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Every check comes up when its fact is broken and goes when the fact is mended, all of them on one sound table.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryCheckTest {
    /// The body's own list of checks, by letter and how many there are; D11 is ours.
    private static final List<String> LISTED = Stream.of("K13", "E05", "M09", "D10", "T02", "R03")
            .flatMap(last -> IntStream.rangeClosed(1, Integer.parseInt(last.substring(1)))
                    .mapToObj(n -> "%s%02d".formatted(last.charAt(0), n)))
            .toList();

    private final Texts texts = Texts.in(Language.FI);
    private SoundTable table;

    @BeforeAll
    void soundTable(@TempDir Path folder) throws Exception {
        table = new SoundTable(folder);
    }

    @AfterAll
    void close() {
        table.close();
    }

    @Test
    void theChecksAreThose42AndOurOwn() {
        assertThat(LISTED).hasSize(42);
        assertThat(Arrays.stream(Check.values()).map(Check::code).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(LISTED.stream(), Stream.of("D11")).toList());
    }

    @Test
    void everyCheckIsBrokenAndMendedHere() {
        assertThat(Breakages.all().stream().map(Breakages.Breakage::check).collect(Collectors.toSet()))
                .isEqualTo(EnumSet.allOf(Check.class));
    }

    @TestFactory
    Stream<DynamicTest> brokenAndMended() {
        return Breakages.all().stream()
                .map(each -> DynamicTest.dynamicTest(each.check() + ": " + each.how(), () -> brokenAndMended(each)));
    }

    private void brokenAndMended(Breakages.Breakage each) {
        int before = steps();
        assertThat(table.messages()).as("sound").isEmpty();
        each.breaks().on(table);
        assertThat(found()).as("broken").contains(each.check());
        assertThat(table.findings().stream().filter(f -> f.check() == each.check()))
                .allSatisfy(finding -> {
                    assertThat(finding.message(texts)).doesNotContain("{");
                    assertThat(finding.place().words(texts)).isNotBlank();
                    assertThat(texts.of("check.why", finding.check())).isNotBlank();
                });
        each.mends().on(table);
        assertThat(found()).as("mended").doesNotContain(each.check());
        while (steps() > before) table.database.undo();
    }

    private List<Check> found() {
        return table.findings().stream().map(Finding::check).toList();
    }

    private int steps() {
        return table.database.latestSteps(1_000).size();
    }

    @Test
    void anAcceptedFindingComesBackWhenItsFactChanges() {
        int before = steps();
        var dismissed = new DismissedStore(table.database);
        table.meetings.setTimes(table.meeting(6).id(), LocalTime.of(16, 30), LocalTime.of(18, 0));
        var finding = table.findings().getFirst();
        dismissed.dismiss(table.body, finding, "Kunta kokoontuu iltaisin", TODAY);
        assertThat(found()).isEmpty();
        table.meetings.setTimes(table.meeting(6).id(), LocalTime.of(17, 0), LocalTime.of(18, 0));
        assertThat(found()).containsExactly(Check.M03);
        while (steps() > before) table.database.undo();
    }
}
