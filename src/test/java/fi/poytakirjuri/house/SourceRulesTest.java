package fi.poytakirjuri.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.Set;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// Rules that only the source files can tell.
class SourceRulesTest {
    private static final int LONGEST_FILE = 250;

    /// Where, above the floor of language, Finnish words are the matter itself: hyphenation, words read from files and
    /// fields, the engine's warming up.
    private static final Set<String> ABOUT_FINNISH = Set.of(
            "WordParts.java",
            "Endings.java",
            "Bonds.java",
            "LikelyKind.java",
            "SampleRoster.java",
            "SampleMeetings.java",
            "SampleAttendance.java",
            "SampleAgendas.java",
            "PaperEngine.java");

    private final Sources sources = Sources.main();

    @Test
    void finnishOnScreenAndPaperComesFromTheTexts() {
        assertThat(sources.files().stream()
                        .filter(source -> !source.path().toString().contains("language")
                                && !ABOUT_FINNISH.contains(source.name()))
                        .flatMap(source -> source.literals().stream()
                                .filter(literal ->
                                        literal.replace("Pöytäkirjuri", "").matches("(?s).*[äöåÄÖÅ].*"))
                                .map(literal -> source + ": " + literal)))
                .isEmpty();
    }

    @Test
    void noFileIsLongerThanAReaderCanHold() {
        assertThat(sources.files().stream()
                        .filter(source -> source.text().lines().count() > LONGEST_FILE)
                        .map(source -> source + ": " + source.text().lines().count() + " lines"))
                .isEmpty();
    }

    @Test
    void nothingIsLeftForLater() {
        assertThat(sources.files())
                .allSatisfy(source -> assertThat(source.text())
                        .as("%s", source.path())
                        .doesNotContain(
                                "TODO", "FIXME", "XXX", "@author", "printStackTrace", "@SuppressWarnings(\"all\")"));
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        assertThat(sources.files())
                .filteredOn(source -> source.name().equals("package-info.java"))
                .isNotEmpty()
                .allSatisfy(source ->
                        assertThat(source.text()).as("%s", source.path()).startsWith("/// "));
    }

    @Test
    void everyTypeSaysWhatItIsFor() {
        assertThat(sources.files())
                .filteredOn(source -> !source.name().equals("package-info.java"))
                .allSatisfy(source -> assertThat(source.text())
                        .as("%s", source.path())
                        .containsPattern(
                                "(?m)^///.*\\n(?:(?:///|@).*\\n)*(?:public |abstract |final |sealed |non-sealed )*"
                                        + "(?:class|record|interface|enum) "
                                        + source.name().replace(".java", "") + "\\b"));
    }

    /// Without the mark NullAway is silent about the whole package.
    @Test
    void everyPackageIsNullMarked() {
        assertThat(ProgramClasses.all().getPackage("fi.poytakirjuri").getSubpackagesInTree())
                .filteredOn(p -> !p.getClasses().isEmpty() && !p.getName().contains(".db.schema"))
                .allSatisfy(
                        p -> assertThat(isNullMarked(p)).as("%s", p.getName()).isTrue());
    }

    private static boolean isNullMarked(JavaPackage p) {
        return p.isAnnotatedWith(NullMarked.class);
    }
}
