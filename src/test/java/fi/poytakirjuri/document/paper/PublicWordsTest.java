package fi.poytakirjuri.document.paper;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicWordsTest {
    private final PublicWords words = new PublicWords(
            "https://kokous.example.org/huone",
            List.of("emmi@example.org", "040 555 0102", "+358 50 123 4567"),
            Texts.in(Language.FI));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://teams.microsoft.com/l/meetup-join/19%3ameeting",
                "<https://eu01web.zoom.us/j/123?pwd=x>",
                "HTTPS://MEET.GOOGLE.COM/abc-defg",
                "https://kokous.example.org/huone?osallistuja=1",
                "kokous.example.org/huone",
                "teams.microsoft.com/l/meetup-join/19%3ameeting",
                "us02web.zoom.us/j/123",
                "www.zoom.us/j/123",
                "msteams:/l/meetup-join/19%3ameeting",
                "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fteams.microsoft.com%2Fl%2Fx"
            })
    void theAddressOfARemoteMeetingIsTakenOut(String address) {
        assertThat(words.of("Liity: " + address + " tai soita.")).isEqualTo("Liity: (etälinkki poistettu) tai soita.");
        assertThat(words.leftOut()).containsExactly("Etäkokouksen linkki tekstin seassa");
    }

    @Test
    void theEndOfASentenceStaysWhereAnAddressIsTakenOut() {
        assertThat(words.of("Liity: https://teams.microsoft.com/l/x. Sitten zoom.us/j/1, kiitos."))
                .isEqualTo("Liity: (etälinkki poistettu). Sitten (etälinkki poistettu), kiitos.");
    }

    @Test
    void theWordsOfALinkStay() {
        assertThat(words.of("[Teams-kokous](https://teams.microsoft.com/l/x)"))
                .isEqualTo("Teams-kokous (etälinkki poistettu)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.example.org/teams.microsoft.com",
                "https://teams.microsoft.com.example.org/x",
                "[ohje](https://www.example.org/ohje)",
                "tyoemmi@example.org",
                "40 555 010",
                "Kyselyyn vastasi 214 yhdistystä 17 kunnasta."
            })
    void otherWordsStayAsTheyAre(String typed) {
        assertThat(words.of(typed)).isEqualTo(typed);
        assertThat(words.leftOut()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Emmi@Example.org",
                "emmi(at)example.org",
                "emmi [ät] example(piste)org",
                "emmi at example.org",
                "emmi@\u200bexample.org",
                "040–555–0102",
                "(040) 555 0102",
                "358 40 555 0102",
                "040 55\u00ad5 0102",
                "\uff10\uff14\uff10 555 0102",
                "040 555 0102",
                "0405550102",
                "040-5550102",
                "+358 40 555 0102",
                "00358405550102",
                "050 1234567",
                "+358 (0)50 123 4567"
            })
    void aContactWithoutPermissionIsTakenOutHoweverItIsWritten(String contact) {
        assertThat(words.of("Kysy: " + contact + "."))
                .contains("Kysy: ", "(yhteystieto poistettu)")
                .doesNotContainPattern("(?i)emmi|555|example");
        assertThat(words.leftOut()).hasSize(1);
    }
}
