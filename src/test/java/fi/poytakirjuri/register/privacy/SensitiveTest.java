package fi.poytakirjuri.register.privacy;

import static fi.poytakirjuri.register.privacy.SensitiveKind.DIET;
import static fi.poytakirjuri.register.privacy.SensitiveKind.HEALTH;
import static fi.poytakirjuri.register.privacy.SensitiveKind.IDENTITY_NUMBER;
import static fi.poytakirjuri.register.privacy.SensitiveKind.PARTY;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the hints about forbidden data notice, and what they leave in peace.
class SensitiveTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "131052-308T",
                "131052+308T",
                "010594Y9032",
                "010594y9032",
                "010516B903X",
                "010516C903X",
                "290200-1015"
            })
    void anIdentityNumberIsFoundByItsCheckCharacterAlsoWithTheNewSigns(String number) {
        var isLeapDayOf1900 = number.startsWith("290200");
        assertThat(Sensitive.in("Tunnus on " + number + ", muistiin."))
                .extracting(SensitiveWord::words)
                .isEqualTo(isLeapDayOf1900 ? List.of() : List.of(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "131052-308U",
                "321052-308T",
                "040-5550105",
                "Y-tunnus 1234567-8",
                "111111-111111",
                "A131052-308T"
            })
    void anotherNumberIsLeftInPeace(String number) {
        assertThat(Sensitive.in(number)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HEALTH, Hänellä on keliakia., keliakia",
        "HEALTH, Jäi sairauslomalle keväällä., sairauslomalle",
        "HEALTH, Diabeteksen vuoksi tauko., Diabeteksen",
        "HEALTH, Tarvitsee esteettömän kokoustilan, Tarvitsee esteettömän",
        "HEALTH, Pähkinäallergia., Pähkinäallergia",
        "HEALTH, on ollut sairaana, sairaana",
        "HEALTH, Odottaa leikkaukseen pääsyä., leikkaukseen",
        "DIET, Kahvit gluteenittomana? Gluteeniton., Gluteeniton",
        "DIET, Hän on vegaani., vegaani",
        "DIET, ilmoitti erityisruokavaliosta, erityisruokavaliosta",
        "PARTY, Kokoomuksen pitkäaikainen jäsen, Kokoomuksen",
        "PARTY, on perussuomalainen, perussuomalainen",
        "PARTY, SDP:n paikallisosasto, SDP:n",
        "PARTY, istuu keskustan valtuutettuna, keskustan valtuutettuna",
        "PARTY, vihreiden ehdokas vaaleissa, vihreiden ehdokas",
        "PARTY, Vasemmistoliitossa, Vasemmistoliitossa",
        "PARTY, puoluekanta ei tiedossa, puoluekanta"
    })
    void wordsOfHealthDietAndPartyAreFoundInTheirInflectedForms(SensitiveKind kind, String text, String words) {
        assertThat(Sensitive.in(text)).containsExactly(new SensitiveWord(kind, words));
        assertThat(Sensitive.in(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harjuveden Diabetesyhdistys ry ja Keliakialiitto kutsuvat.",
                "Harjuveden Diabetes ry",
                "Sote: potilas- ja kansanterveystyö",
                "Sote: mielenterveys- ja kriisityö",
                "Mielenterveysjärjestöt ja päihdetyö",
                "Puolueeton puheenjohtaja on kaikkien puolella.",
                "Kokous pidetään keskustan kirjastossa, kaupungin keskustassa.",
                "Vihreät arvot ja vihreä viiva kuuluvat ohjelmaan.",
                "Kokoomateos järjestöistä, liikkeelle nyt yhdessä.",
                "Esteettömyysosaaminen.",
                "Kokemusasiantuntija.",
                "Terveydenhuollon ja hyvinvointialueen edustaja",
                "Allekirjoitettu sairaanhoitopiirin kanssa",
                "Omaishoitajien ääni esiin."
            })
    void ordinarySentencesRaiseNoAlarm(String text) {
        assertThat(Sensitive.in(text)).isEmpty();
    }

    /// Illnesses are what many associations work with; the sample's own texts, all of them, raise no alarm.
    @Test
    void nothingInTheSampleRaisesAnAlarmButTheOneNeedThatIsMeantTo() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/sample"))) {
            for (var file : files.toList())
                assertThat(Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"")
                                .matcher(Files.readString(file))
                                .results()
                                .flatMap(string -> Sensitive.in(string.group(1)).stream()))
                        .as("%s", file.getFileName())
                        .filteredOn(found -> !found.words().startsWith("Tarvitsee"))
                        .isEmpty();
        }
    }

    @Test
    void aMemoTellsOfSomeonesHealthOnlyWhereItNamesThem() {
        var names = List.of("Mäenpää", "Lehtinen");
        assertThat(Sensitive.healthOf("Keskusteltiin diabeteksen ehkäisystä. Ritva Mäenpää esitteli.", names))
                .isEmpty();
        assertThat(Sensitive.healthOf("Lehtisen tilalla on varamies, sillä Lehtinen on sairauslomalla.", names))
                .containsExactly(new SensitiveWord(HEALTH, "sairauslomalla"));
        assertThat(Sensitive.in("SDP", DIET)).isEmpty();
        assertThat(Sensitive.joined(Sensitive.in("SDP, 131052-308T"))).isEqualTo("131052-308T, SDP");
        assertThat(Sensitive.in("SDP, 131052-308T"))
                .extracting(SensitiveWord::kind)
                .containsExactly(IDENTITY_NUMBER, PARTY);
    }
}
