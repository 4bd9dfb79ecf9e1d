package fi.poytakirjuri.register.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.file.FileStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BodyStoreTest {
    @TempDir
    Path folder;

    private Database database;
    private BodyStore bodies;
    private long id;

    @BeforeEach
    void begin() throws Exception {
        database = Database.create(folder.resolve("r.poyta"), Clock.systemDefaultZone());
        bodies = new BodyStore(database);
        id = bodies.add("Kokeilun kumppanuuspöytä", "");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aNewTableFollowsTheBodysOwnRules() {
        var settings = bodies.body(id).settings();
        assertThat(settings.number(Setting.FEWEST_REPRESENTATIVES)).isEqualTo(10);
        assertThat(settings.number(Setting.MOST_REPRESENTATIVES)).isEqualTo(12);
        assertThat(settings.time(Setting.DAY_ENDS)).isEqualTo(LocalTime.of(16, 0));
        assertThat(settings.number(Setting.DAYS_TO_PUBLISH)).isEqualTo(14);
    }

    @Test
    void aChosenLimitHoldsUntilItIsUndone() {
        bodies.set(id, Setting.MOST_REPRESENTATIVES, "15");
        assertThat(bodies.body(id).settings().number(Setting.MOST_REPRESENTATIVES))
                .isEqualTo(15);
        database.undo();
        assertThat(bodies.body(id).settings().number(Setting.MOST_REPRESENTATIVES))
                .isEqualTo(12);
    }

    @Test
    void choosingTheDefaultAgainLeavesNothingChosen() {
        bodies.set(id, Setting.DAY_STARTS, "09:00");
        bodies.set(id, Setting.DAY_STARTS, "08:00");
        assertThat(bodies.body(id).settings()).isEqualTo(Settings.usual());
    }

    @Test
    void aLimitThatIsNoNumberIsRefused() {
        assertThatThrownBy(() -> bodies.set(id, Setting.QUORUM, "puolet")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> bodies.set(id, Setting.DAY_ENDS, "16")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aChoiceIsOneOfAFewAndTheFirstUntilAnotherIsChosen() {
        assertThat(bodies.body(id).settings().choice(Setting.SIGNING)).isEqualTo("BY_HAND");
        bodies.set(id, Setting.SIGNING, "ELECTRONIC");
        assertThat(bodies.body(id).settings().choice(Setting.SIGNING)).isEqualTo("ELECTRONIC");
        assertThatThrownBy(() -> bodies.set(id, Setting.SIGNING, "sinetti"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aLogoIsKeptAndRemovedAndBothAreUndone() {
        byte[] picture = {1, 2, 3};
        bodies.setLogo(id, picture, "Pöydän tunnus");
        assertThat(bodies.body(id).logo()).isEqualTo(FileStore.hash(picture));
        assertThat(bodies.body(id).spokenLogo()).isEqualTo("Pöydän tunnus");
        assertThat(new FileStore(database).bytes(FileStore.hash(picture))).contains(picture);

        bodies.removeLogo(id);
        assertThat(bodies.body(id).logo()).isNull();
        database.undo();
        assertThat(bodies.body(id).logo()).isEqualTo(FileStore.hash(picture));
        database.undo();
        assertThat(bodies.body(id).logo()).isNull();
    }

    @Test
    void aLogoWithoutWordsIsReadOutByTheTablesName() {
        bodies.setLogo(id, new byte[] {1}, " ");
        assertThat(bodies.body(id).spokenLogo()).isEqualTo("Kokeilun kumppanuuspöytä");
    }

    @ParameterizedTest
    @EnumSource(BodyField.class)
    void eachDetailIsKeptAndUndone(BodyField field) {
        var before = bodies.body(id);
        bodies.change(id, field, "Åkerlundin Žagreb");
        assertThat(bodies.body(id)).isNotEqualTo(before);
        assertThat(bodies.body(id).toString()).contains("Åkerlundin Žagreb");
        database.undo();
        assertThat(bodies.body(id)).isEqualTo(before);
    }

    @Test
    void theLongNameStandsWhereThereIsNoShortOne() {
        assertThat(bodies.body(id).calledName()).isEqualTo("Kokeilun kumppanuuspöytä");
        bodies.change(id, BodyField.SHORT_NAME, "Kumppanuuspöytä");
        assertThat(bodies.body(id).calledName()).isEqualTo("Kumppanuuspöytä");
    }
}
