package fi.poytakirjuri.ui.meeting.open;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.ui.meeting.open.Named.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DirectoryTest {
    private static final Named AINO = new Named(Kind.PERSON, 1L, "Aino Äijälä", "Esteetön Arki ry");
    private static final Named OTHER_AINO = new Named(Kind.PERSON, 2L, "Aino Äijälä", "Silta ry");
    private static final Named CULTURE = new Named(Kind.SECTOR, 3L, "Kulttuuri ja vapaa-aika", "");
    private static final Named ARKI = new Named(Kind.ORGANISATION, 4L, "Esteetön Arki ry", "");
    private static final Set<Kind> ALL = EnumSet.allOf(Kind.class);

    private final Directory directory = new Directory(List.of(AINO, CULTURE, ARKI));

    @Test
    void beginningsOfWordsFindWithoutDotsAndInAnyOrder() {
        assertThat(directory.find("aija", ALL)).containsExactly(AINO);
        assertThat(directory.find("äijä ai", ALL)).containsExactly(AINO);
        assertThat(directory.find("vapaa", ALL)).containsExactly(CULTURE);
    }

    @Test
    void theNameThatBeginsSoComesBeforeTheOneThatOnlyHasTheWord() {
        assertThat(directory.find("este", ALL)).containsExactly(ARKI, AINO);
    }

    @Test
    void onlyTheKindsAskedForAreOffered() {
        assertThat(directory.find("este", Set.of(Kind.PERSON))).containsExactly(AINO);
        assertThat(directory.find(" ", ALL)).isEmpty();
    }

    @Test
    void aNameTypedWholeIsTakenUnlessTwoHaveIt() {
        assertThat(directory.named("aino äijälä ", ALL)).hasValue(AINO);
        assertThat(new Directory(List.of(AINO, OTHER_AINO)).named("Aino Äijälä", ALL))
                .isEmpty();
    }
}
