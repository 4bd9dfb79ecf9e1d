package fi.poytakirjuri.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.document.paper.PaperPlace;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.OpeningTrouble;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.register.meeting.MeetingText;
import fi.poytakirjuri.register.meeting.NewMeeting;
import fi.poytakirjuri.register.roster.NewRegister;
import fi.poytakirjuri.ui.WindowTest;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.meeting.MeetingsScreen;
import fi.poytakirjuri.ui.meeting.RoomFixture;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// The page beside the writing, in a real window with a paper of several pages.
class PreviewTest extends WindowTest {
    private static final String SENTENCE = "Todettiin, että järjestöt osallistuvat valmisteluun. ";

    private final Clock clock = Clock.fixed(Instant.parse("2026-05-20T09:00:00Z"), ZoneId.of("Europe/Helsinki"));
    private final List<Long> items = new ArrayList<>();
    private RoomFixture room;
    private long meeting;

    @BeforeEach
    void openLongMemo() throws OpeningTrouble {
        var database = Database.create(folder.resolve("pöytä.poyta"), clock);
        long body = new NewRegister(texts).begin(database, "Koepöytä", "", LocalDate.now(clock));
        room = new RoomFixture(database, clock, background, Platform::runLater, prefs);
        meeting = room.stores
                .meetings()
                .add(new NewMeeting(
                        body,
                        "Kokous",
                        LocalDate.of(2026, 5, 19),
                        LocalTime.of(13, 0),
                        LocalTime.of(15, 0),
                        "Koivu",
                        null,
                        null,
                        null,
                        "",
                        ""));
        room.stores.meetings().setText(meeting, MeetingText.DISTRIBUTION, "Jäsenet ja varajäsenet");
        for (int i = 1; i <= 8; i++) {
            long item = room.stores.agendas().add(meeting, "Asia numero " + i, null);
            items.add(item);
            room.stores.agendas().setText(item, ItemText.DISCUSSION, SENTENCE.repeat(12) + "Loppusana " + i + ".");
        }
        var screen = onScreen(() -> {
            MeetingsScreen made = room.screen(body);
            room.tools.navigation().placeProperty().subscribe(made::show);
            return made;
        });
        show(onScreen(() -> new StackPane(screen.view())));
        onScreen(() -> {
            stage.setWidth(1200);
            room.tools.navigation().goTo(Place.item(meeting, items.getFirst()));
        });
        settle();
        press(KeyCode.CONTROL, KeyCode.DIGIT4);
        settle();
    }

    @AfterEach
    void closeRegister() {
        settle();
        room.database.close();
    }

    @Test
    void aClickOnAParagraphPutsTheCaretIntoItsOwnFieldAtThatWord() {
        var place = place(2, ItemText.DISCUSSION);
        clickOn(place, 0.5);
        var field = (TextInputControl) focused();
        assertThat(field.getId()).isEqualTo("write-DISCUSSION");
        assertThat(field.getText()).endsWith("Loppusana 3.");
        assertThat(field.getCaretPosition()).isStrictlyBetween(20, field.getLength() - 20);
        assertThat(marks()).as("the bar beside it").isNotEmpty();
    }

    @Test
    void aClickOnTheMeetingsOwnPartsGoesToTheViewThatHasTheirField() {
        clickOn(new PaperPlace.OfMeeting(PaperPlace.Part.PLACE).written(), 0.5);
        assertThat(focused().getId()).isEqualTo("details-PLACE");
        assertThat(lookup("#preview-sheets")).as("the page stays beside").isNotNull();
        clickOn(place(0, ItemText.TITLE), 0.5);
        assertThat(focused().getId()).isEqualTo("item-title");
        clickOn(new PaperPlace.OfMeeting(PaperPlace.Part.DISTRIBUTION).written(), 0.5);
        assertThat(focused().getId()).isEqualTo("details-DISTRIBUTION");
    }

    @Test
    void typingAboveMovesNothingThatIsInSight() {
        onScreen(() -> sheets().toPage(1));
        clickOn(place(5, ItemText.DISCUSSION), 0.5);
        double before = onScreenY(place(5, ItemText.DISCUSSION));
        room.stores.agendas().setText(items.getFirst(), ItemText.DISCUSSION, SENTENCE.repeat(20));
        settle();
        assertThat(onScreenY(place(5, ItemText.DISCUSSION))).isCloseTo(before, within(2));
        robot.write("Uusia sanoja tähän. ");
        settle();
        assertThat(onScreenY(place(5, ItemText.DISCUSSION))).isCloseTo(before, within(2));
    }

    @Test
    void theSmallPicturesLeadToTheirPagesAndMarkTheOneOneIsAt() {
        robot.clickOn("#preview-strip-toggle");
        settle();
        var strip = (ListView<?>) lookup("#preview-strip");
        assertThat(strip.getItems()).hasSizeGreaterThan(1);
        assertThat(strip.getSelectionModel().getSelectedIndex()).isZero();
        robot.clickOn(cell(strip, 1));
        settle();
        assertThat(pageWords()).startsWith("Sivu 2 (");
        press(KeyCode.UP);
        settle();
        assertThat(pageWords()).startsWith("Sivu 1 (");
        onScreen(() -> sheets().toPage(1));
        settle();
        assertThat(strip.getSelectionModel().getSelectedIndex()).isEqualTo(1);
    }

    @Test
    void theSmallPicturesHaveTheirRoomBeforeTheyArePainted() {
        robot.clickOn("#preview-strip-toggle");
        WaitForAsyncUtils.waitForFxEvents();
        var strip = (ListView<?>) lookup("#preview-strip");
        var second = onScreen(() -> cell(strip, 1).getBoundsInParent());
        awaitTrue(() -> ((ImageView) cell(strip, 1).lookup(".image-view")).getImage() != null);
        assertThat(onScreen(() -> cell(strip, 1).getBoundsInParent())).isEqualTo(second);
    }

    @Test
    void keysZoomThePageOnlyWhileThePageHasTheFocus() {
        int size = theme.textSize();
        press(KeyCode.F6);
        assertThat(focused().getId()).isEqualTo("preview-sheets");
        press(KeyCode.CONTROL, KeyCode.DIGIT0);
        String fitted = zoomWords();
        press(KeyCode.CONTROL, KeyCode.PLUS);
        assertThat(zoomWords()).isNotEqualTo(fitted);
        for (int i = 0; i < 15; i++) press(KeyCode.PLUS);
        assertThat(zoomWords()).isEqualTo("400 %");
        press(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(zoomWords()).isEqualTo(fitted);
        assertThat(theme.textSize()).isEqualTo(size);
        press(KeyCode.F6);
        assertThat(focused().getId()).as("back to the writing").isEqualTo("write-DISCUSSION");
    }

    @Test
    void thePaperIsReadAndGoneThroughByKeyboardAlone() {
        press(KeyCode.F6);
        press(KeyCode.CONTROL, KeyCode.DOWN);
        assertThat(lookup("#preview-sheets").getAccessibleText()).contains("Sivu 1 (", "Asia numero 2");
        press(KeyCode.ENTER);
        settle();
        assertThat(focused().getId()).isEqualTo("item-title");
        var sheet = lookup(".page-sheet");
        assertThat((String) onScreen(() -> sheet.queryAccessibleAttribute(AccessibleAttribute.TEXT)))
                .contains("Muistio", "1 Asia numero 1", "järjestöt osallistuvat");
    }

    @Test
    void aMissingCharacterIsToldAndLeadsToItself() {
        room.stores.agendas().setText(items.get(6), ItemText.DISCUSSION, "Hyvä \uD83D\uDE00 mieli");
        settle();
        var note = lookup("#preview-missing");
        assertThat(note.isVisible()).isTrue();
        robot.clickOn((Hyperlink) note.lookup(".missing-where"));
        settle();
        var field = (TextInputControl) focused();
        assertThat(field.getText()).startsWith("Hyvä");
        assertThat(field.getCaretPosition()).isBetween(4, 8);
    }

    private void awaitTrue(BooleanSupplier painted) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> onScreen(painted::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("not painted", e);
        }
        settle();
    }

    private static Offset<Double> within(double units) {
        return Offset.offset(units);
    }

    private String place(int item, ItemText which) {
        return new PaperPlace.OfItem(items.get(item), which).written();
    }

    /// Brings a place into sight and clicks it, so far from its left edge as a part of its width.
    private void clickOn(String place, double across) {
        var point = onScreen(() -> {
            var on = laid().all(place).getFirst();
            sheets().reveal(on);
            stage.getScene().getRoot().layout();
            var sheet = sheetOf(on.page());
            double scale = sheet.getWidth() / laid().pages().width();
            return sheet.localToScreen(
                    (on.area().getMinX() + on.area().getWidth() * across * 0.5) * scale,
                    (on.area().getMinY() + on.area().getHeight() / 2) * scale);
        });
        robot.clickOn(new Point2D(point.getX(), point.getY()));
        settle();
    }

    private double onScreenY(String place) {
        return onScreen(() -> {
            var on = laid().all(place).getFirst();
            var sheet = sheetOf(on.page());
            return sheet.localToScreen(
                            0,
                            on.area().getMinY()
                                    * sheet.getHeight()
                                    / laid().pages().height())
                    .getY();
        });
    }

    private LaidPaper laid() {
        return sheets().laid();
    }

    private Sheets sheets() {
        return (Sheets) lookup("#preview-sheets");
    }

    private PageSheet sheetOf(int page) {
        return stage.getScene().getRoot().lookupAll(".page-sheet").stream()
                .map(PageSheet.class::cast)
                .filter(s -> s.page() == page)
                .findFirst()
                .orElseThrow();
    }

    private List<Node> marks() {
        return List.copyOf(stage.getScene().getRoot().lookupAll(".page-mark"));
    }

    private static Node cell(ListView<?> strip, int index) {
        return strip.lookupAll(".list-cell").stream()
                .filter(c -> ((javafx.scene.control.ListCell<?>) c).getIndex() == index)
                .findFirst()
                .orElseThrow();
    }

    private String pageWords() {
        return ((Label) lookup("#preview-page")).getText();
    }

    private String zoomWords() {
        return ((MenuButton) lookup("#preview-zoom")).getText();
    }

    private Node lookup(String selector) {
        return stage.getScene().getRoot().lookup(selector);
    }

    private Node focused() {
        return stage.getScene().getFocusOwner();
    }
}
