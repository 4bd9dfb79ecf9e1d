package fi.poytakirjuri.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedTest {
    @Test
    void lettersAreKeptInOneForm() {
        assertThat(Typed.text("Pa\u0308ivi")).isEqualTo("Päivi");
    }

    @Test
    void controlsAndTurningMarksGoAndLinesStay() {
        assertThat(Typed.text("a\u0000b\u0007c\r\nd\re\tf\u202eg")).isEqualTo("abc\nd\ne\tfg");
    }

    @Test
    void halfACharacterBecomesAVisibleMark() {
        assertThat(Typed.text("x\ud83dy")).isEqualTo("x\ufffdy");
        assertThat(Typed.text("x\ud83d\ude42y")).isEqualTo("x\ud83d\ude42y");
    }

    @Test
    void aLineHasNoLineEndsAndNoLooseSpace() {
        assertThat(Typed.line(" Harjuveden\nkirjasto\t ")).isEqualTo("Harjuveden kirjasto");
    }
}
