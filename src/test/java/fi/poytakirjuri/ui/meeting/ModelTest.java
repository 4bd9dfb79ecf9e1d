package fi.poytakirjuri.ui.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.OpeningTrouble;
import fi.poytakirjuri.register.meeting.NewMeeting;
import fi.poytakirjuri.register.roster.NewMember;
import fi.poytakirjuri.register.roster.NewRegister;
import fi.poytakirjuri.register.roster.SeatStore;
import fi.poytakirjuri.ui.kit.Background;
import fi.poytakirjuri.ui.kit.Prefs;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// A test of a model: a real register with one meeting today and two members, and no toolkit.
public abstract class ModelTest {
    protected static final LocalDate TODAY = LocalDate.of(2026, 5, 20);

    private final List<Throwable> unexpected = new CopyOnWriteArrayList<>();

    @TempDir
    protected Path folder;

    protected RoomFixture room;
    protected OpenMeeting open;
    protected long body;
    protected long meeting;

    @BeforeEach
    final void begin() throws OpeningTrouble {
        var clock = Clock.fixed(Instant.parse("2026-05-20T10:30:45Z"), ZoneId.of("Europe/Helsinki"));
        var database = Database.create(folder.resolve("pöytä.poyta"), clock);
        room = new RoomFixture(
                database,
                clock,
                new Background(Runnable::run, unexpected::add),
                Runnable::run,
                new Prefs(folder.resolve("prefs")));
        body = new NewRegister(Texts.in(Language.FI)).begin(database, "Koepöytä", "", TODAY);
        var seats = new SeatStore(database);
        seats.add(body, NewMember.of("Aino", "Äijälä", SeatRole.ASSOCIATION_REP), TODAY);
        seats.add(body, NewMember.of("Väinö", "Wallenius", SeatRole.ASSOCIATION_REP), TODAY);
        meeting = room.stores
                .meetings()
                .add(new NewMeeting(
                        body,
                        "Kokous",
                        TODAY,
                        LocalTime.of(13, 0),
                        LocalTime.of(15, 0),
                        "Koivu",
                        null,
                        null,
                        null,
                        "",
                        ""));
        open = room.open();
        open.open(meeting);
        settle();
    }

    @AfterEach
    final void end() {
        settle();
        room.background.close();
        room.tools.prefs().close();
        room.database.close();
        assertThat(unexpected).isEmpty();
    }

    /// Waits until the background work is done and shown.
    protected final void settle() {
        assertThat(room.background.awaitIdle(Duration.ofSeconds(10))).isTrue();
    }

    protected final void undo() {
        room.tools.undo().undo();
        settle();
    }
}
