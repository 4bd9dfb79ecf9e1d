package fi.poytakirjuri.bench;

import fi.poytakirjuri.bench.Rounds.Measured;
import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.roster.NewMember;
import fi.poytakirjuri.register.roster.NewRegister;
import fi.poytakirjuri.register.roster.RosterStore;
import fi.poytakirjuri.register.roster.SeatStore;
import fi.poytakirjuri.register.roster.SectorStore;
import fi.poytakirjuri.ui.kit.Background;
import fi.poytakirjuri.ui.kit.Prefs;
import fi.poytakirjuri.ui.kit.Questions;
import fi.poytakirjuri.ui.kit.Theme;
import fi.poytakirjuri.ui.meeting.RoomFixture;
import fi.poytakirjuri.ui.roster.RosterScreen;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;

/// Types into the filter of the list of members, the real table in a real window, on the screen's thread.
final class RosterTyping {
    private static final int MEMBERS = 2_000;
    private static final int ORGANISATIONS = 300;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<String> GIVEN = List.of("Aino", "Väinö", "Žanna", "Ossi", "Åke", "Kerttu", "Uuno");
    private static final List<String> FAMILY = List.of("Äijälä", "Wuori", "Virtanen", "Öhman", "Niemi", "Åkerlund");
    private static final List<String> TYPED = List.of("ä", "äi", "äij", "äijälä", "äijälä yhdistys", "wuori 12", "");

    private final Path folder;
    private int next;

    RosterTyping(Path folder) {
        this.folder = folder;
    }

    /// Measures one key in the filter, and beside it the reading and the adding of the whole list.
    List<Measured> measure() throws Exception {
        try (var database = Database.create(folder.resolve("suuri.poyta"), Clock.systemDefaultZone());
                var prefs = new Prefs(folder.resolve("prefs"));
                var background = new Background(Platform::runLater, Throwable::printStackTrace)) {
            long body = new NewRegister(Texts.in(Language.FI)).begin(database, "Suuri pöytä", "", TODAY);
            long began = System.nanoTime();
            new SeatStore(database)
                    .addAll(
                            body,
                            members(new SectorStore(database)
                                    .sectors(body)
                                    .getFirst()
                                    .id()),
                            TODAY);
            System.out.println("2 000 jäsenen lisäys: " + (System.nanoTime() - began) / 1_000_000 + " ms");
            Platform.startup(() -> {});
            var scene = onScreen(() -> scene(database, body, prefs, background));
            background.awaitIdle(Duration.ofMinutes(1));
            var reading = Subject.of(
                    "jäsenluettelon luku, 2 000 henkilöä", () -> new RosterStore(database).roster(body, TODAY));
            var measured = new ArrayList<>(onScreen(() -> new Rounds(50, 200).of(List.of(typing(scene)))));
            measured.addAll(new Rounds(10, 40).of(List.of(reading)));
            Platform.exit();
            return measured;
        }
    }

    private Subject typing(Scene scene) {
        var root = scene.getRoot();
        TextField filter = (TextField) Objects.requireNonNull(root.lookup("#roster-filter"));
        TableView<?> table = (TableView<?>) Objects.requireNonNull(root.lookup("#roster-table"));
        if (table.getItems().size() != MEMBERS)
            throw new IllegalStateException(table.getItems().size() + " lines");
        sortByName(table);
        return new Subject(
                "jäsenluettelon suodatus, 2 000 henkilöä",
                () -> {
                    filter.setText(TYPED.get(next++ % TYPED.size()));
                    root.applyCss();
                    root.layout();
                    return table.getItems().size();
                },
                16,
                16);
    }

    /// A sorted list sorts what each key leaves of it.
    private static <T> void sortByName(TableView<T> table) {
        table.getSortOrder().setAll(List.of(table.getColumns().getFirst()));
    }

    private static Scene scene(Database database, long body, Prefs prefs, Background background) {
        var room = new RoomFixture(database, Clock.systemDefaultZone(), background, Platform::runLater, prefs);
        var theme = new Theme(prefs);
        var stage = new Stage();
        var screen = new RosterScreen(
                room.tools, new Questions(room.texts, theme, () -> stage), database, body, room.files(body));
        var scene = new Scene((Parent) screen.view(), 1040, 760);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        return scene;
    }

    private static List<NewMember> members(long sector) {
        var members = new ArrayList<NewMember>();
        for (int i = 0; i < MEMBERS; i++)
            members.add(NewMember.of(
                            GIVEN.get(i % GIVEN.size()),
                            FAMILY.get(i % FAMILY.size()) + " " + i,
                            SeatRole.ASSOCIATION_REP)
                    .from("Esimerkin yhdistys " + i % ORGANISATIONS + " ry")
                    .forSectors(Set.of(sector)));
        return members;
    }

    private static <T> T onScreen(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
