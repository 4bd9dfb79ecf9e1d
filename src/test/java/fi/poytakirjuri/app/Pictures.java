package fi.poytakirjuri.app;

import fi.poytakirjuri.exchange.sample.SampleRegister;
import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.action.ActionStore;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.AgendaStore;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.nomination.RoundStore;
import fi.poytakirjuri.register.roster.RosterStore;
import fi.poytakirjuri.register.table.BodyStore;
import fi.poytakirjuri.ui.kit.Look;
import fi.poytakirjuri.ui.kit.Place;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/// Writes a picture of every screen, light and dark, in two sizes, with the sample register: to be looked at, and for
/// the README and the guide. `mvn test-compile exec:exec@pictures`
public final class Pictures {
    private static final int[][] SIZES = {{1280, 800}, {1000, 700}};

    private final Path folder;
    private final WindowWiring wiring;

    private Pictures(Path folder, WindowWiring wiring) {
        this.folder = folder;
        this.wiring = wiring;
    }

    public static void main(String[] folder) throws Exception {
        var work = Files.createTempDirectory("pictures");
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        var folders = new Folders(work, work, work);
        var wiring = onScreen(() -> new WindowWiring(folders, Texts.in(Language.FI), Clock.systemDefaultZone()));
        var pictures = new Pictures(Files.createDirectories(Path.of(folder[0])), wiring);
        pictures.takeAll(work.resolve("esimerkki.poyta"));
        System.exit(0);
    }

    private void takeAll(Path register) throws Exception {
        SampleRegister.make(register);
        take("tervetuloa", onScreen(() -> wiring.welcome(wiring.welcomeModel(_ -> {}))));
        try (var database = Database.open(register, Clock.systemDefaultZone())) {
            var bodies = new BodyStore(database).bodies();
            var body = bodies.getFirst();
            for (var place : places(database, body.id()).entrySet()) {
                var pane = onScreen(() -> {
                    var work = wiring.workplace(database, body, bodies, true);
                    if (work.screens().stream()
                            .noneMatch(s -> s.room() == place.getValue().room())) return null;
                    work.navigation().goTo(place.getValue());
                    return wiring.mainPane(work, new NoDoors());
                });
                if (pane != null) take(place.getKey(), pane);
            }
        }
    }

    private static Map<String, Place> places(Database database, long body) {
        var places = new LinkedHashMap<String, Place>();
        places.put("tyopoyta", Place.dashboard());
        places.put("jasenet", Place.members());
        var member = new RosterStore(database)
                .roster(body, LocalDate.of(2026, 5, 1))
                .members()
                .getFirst();
        places.put("jasen", Place.member(member.person().id()));
        places.put(
                "kausi",
                Place.round(new RoundStore(database).all(body).getFirst().id()));
        places.put("kokoukset", Place.meetings());
        var meeting = new MeetingStore(database).all(body).getFirst();
        places.put("kokous", Place.meeting(meeting.id()));
        var action = new ActionStore(database).open(body).getFirst();
        var item = action.itemId();
        if (item != null)
            new AgendaStore(database).meetingOf(item).ifPresent(m -> places.put("asia", Place.item(m, item)));
        return places;
    }

    private void take(String name, Parent content) throws Exception {
        for (var look : new Look[] {Look.LIGHT, Look.DARK})
            for (var size : SIZES) {
                onScreen(() -> {
                    wiring.theme().choose(look);
                    return true;
                });
                write(
                        snapshot(content, size),
                        "%s-%s-%d.png".formatted(name, look.name().toLowerCase(Locale.ROOT), size[0]));
            }
    }

    private WritableImage snapshot(Parent content, int[] size) throws Exception {
        var scene = onScreen(() -> {
            if (content.getScene() != null) content.getScene().setRoot(new Region());
            var made = new Scene(content, size[0], size[1]);
            wiring.theme().dress(made);
            wiring.stage().setScene(made);
            wiring.stage().show();
            return made;
        });
        settle();
        return onScreen(() -> scene.snapshot(null));
    }

    private void settle() throws Exception {
        for (int i = 0; i < 3; i++) {
            onScreen(() -> true);
            wiring.background().awaitIdle(Duration.ofSeconds(20));
        }
    }

    private void write(WritableImage image, String name) throws IOException {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        picture.setRGB(0, 0, width, height, pixels, 0, width);
        ImageIO.write(picture, "png", folder.resolve(name).toFile());
    }

    private static <T extends @Nullable Object> T onScreen(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}
