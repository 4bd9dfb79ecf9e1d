package fi.poytakirjuri.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FinnishOrderTest {
    @Test
    void namesStandInTheOrderOfThe2022Standard() {
        var right = List.of(
                "Aalto",
                "Vuori",
                "Väre",
                "Wallenius",
                "Wuori",
                "Ylä-Kotola",
                "Zetterberg",
                "Åkerlund",
                "Äijälä",
                "Öhman");
        var shuffled = new java.util.ArrayList<>(right);
        Collections.shuffle(shuffled, new Random(7));
        shuffled.sort(new FinnishOrder().by(Function.identity()));
        assertThat(shuffled).isEqualTo(right);
    }
}
