package fi.poytakirjuri.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.exchange.sample.SampleCopy;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Screen;
import fi.poytakirjuri.ui.meeting.RoomFixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// A test of a room in a real window, with the sample register. Files go into a folder of their own.
public abstract class SampleRoomTest extends WindowTest {
    protected RoomFixture room;
    protected long body;
    protected Path files;

    @BeforeEach
    final void openSample() throws Exception {
        var clock = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneId.of("Europe/Helsinki"));
        var register = folder.resolve("esimerkki.poyta");
        SampleCopy.make(register);
        room = new RoomFixture(Database.open(register, clock), clock, background, Platform::runLater, prefs);
        body = room.stores.bodies().bodies().getFirst().id();
        files = Files.createDirectory(folder.resolve("asiakirjat"));
        room.chosen = Optional.of(files);
    }

    @AfterEach
    final void closeSample() {
        settle();
        room.database.close();
    }

    /// Shows rooms as the main window does, each at its own places.
    protected final void show(Screen... screens) {
        show(onScreen(() -> {
            var middle = new StackPane();
            room.tools
                    .navigation()
                    .placeProperty()
                    .subscribe(place -> Arrays.stream(screens)
                            .filter(screen -> screen.room() == place.room())
                            .forEach(screen -> {
                                if (!middle.getChildren().contains(screen.view()))
                                    middle.getChildren().setAll(screen.view());
                                screen.show(place);
                            }));
            return middle;
        }));
        onScreen(() -> stage.setWidth(1240));
        settle();
    }

    protected final void goTo(Place place) {
        onScreen(() -> room.tools.navigation().goTo(place));
        settle();
    }

    /// Clicks what a selector finds, and waits until what follows is done.
    protected final void click(String selector) {
        robot.clickOn(selector);
        settle();
    }

    protected final Node lookup(String selector) {
        return onScreen(() -> stage.getScene().getRoot().lookup(selector));
    }

    /// What was made, by name.
    protected final List<String> made() {
        try (Stream<Path> inside = Files.list(files)) {
            return inside.map(f -> f.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The words of a PDF whose name begins so.
    protected final String words(String begin) {
        assertThat(made()).anyMatch(name -> name.startsWith(begin) && name.endsWith(".pdf"));
        var name = made().stream().filter(n -> n.startsWith(begin)).findFirst().orElseThrow();
        try (var pdf = Loader.loadPDF(files.resolve(name).toFile())) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ').replaceAll("\u00ad\\R?", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
