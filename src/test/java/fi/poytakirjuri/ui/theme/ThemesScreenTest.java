package fi.poytakirjuri.ui.theme;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.Theme;
import fi.poytakirjuri.register.meeting.ThemeNoteStore;
import fi.poytakirjuri.register.meeting.ThemeStore;
import fi.poytakirjuri.register.template.TemplateStore;
import fi.poytakirjuri.register.theme.ThemeThreads;
import fi.poytakirjuri.ui.SampleRoomTest;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Room;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.AccessibleAction;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The sample has one theme, which met for the second time of three on 12.5.2026; today is 20.11.2026.
class ThemesScreenTest extends SampleRoomTest {
    private ThemeStore themes;

    @BeforeEach
    void open() {
        themes = new ThemeStore(room.database);
        var parts = new ThemeParts(
                themes,
                new ThemeNoteStore(room.database),
                new ThemeThreads(room.database, texts),
                new TemplateStore(room.database),
                room.stores);
        show(onScreen(() -> new ThemesScreen(parts, body, room.tools)));
        goTo(Place.of(Room.THEMES));
    }

    @Test
    void aThemesThreadIsReadInOrderAndLeadsToEachPlace() {
        assertThat(label("#theme-met")).isEqualTo("Tavattu 2/3");
        var rows = thread();
        assertThat(rows.getFirst()).contains("12.5.2026", "Tapaaminen 2/3", "Harjuveden kirjasto");
        assertThat(rows)
                .anyMatch(row -> row.contains("Sovittiin, että kokeilu toteutetaan kirjastossa"))
                .anyMatch(row -> row.contains("Lokakuun päävastuu") && row.contains("Harjuveden seurakunta"));
        click("#theme-remove");
        assertThat(all()).hasSize(1);
        assertThat(requireNonNull(room.tools.toasts().newestProperty().get()).words())
                .contains("ei voi poistaa");
        var met = only().id();
        onScreen(() -> pane("#theme-thread").getChildren().getFirst().executeAccessibleAction(AccessibleAction.FIRE));
        settle();
        assertThat(room.tools.navigation().place())
                .isInstanceOfSatisfying(
                        Place.Meeting.class,
                        place -> assertThat(room.stores
                                        .meetings()
                                        .find(place.meetingId())
                                        .orElseThrow()
                                        .theme())
                                .isNotNull()
                                .extracting(theme -> theme.themeId())
                                .isEqualTo(met));
    }

    @Test
    void aThemeIsBegunFilledInAndMetFor() {
        click("#theme-add");
        type("#new-theme-name", "Kylien yhteiset tilat");
        press(KeyCode.ENTER);
        settle();
        assertThat(all()).extracting(Theme::name).contains("Kylien yhteiset tilat");
        type("#theme-GOAL", "Jokaisessa kylässä on avoin tila.");
        type("#theme-PLANNED", "2");
        type("#theme-LEAD", "kylät vuorollaan");
        press(KeyCode.ENTER);
        saveAll();
        var theme = all().getLast();
        assertThat(theme.goal()).isEqualTo("Jokaisessa kylässä on avoin tila.");
        assertThat(theme.planned()).isEqualTo(2);
        assertThat(theme.lead().name()).isEqualTo("kylät vuorollaan");

        click("#theme-note-add");
        type("#theme-notes .text-area", "Kyläyhdistykset kartoittavat tilansa.");
        saveAll();
        assertThat(thread()).last().asString().contains("Kyläyhdistykset kartoittavat tilansa.", "Kaikki toimialat");

        click("#theme-begin");
        onScreen(() -> ((TextInputControl) lookup("#theme-meeting-date")).setText("9.12.2026"));
        onScreen(() -> lookup("#theme-meeting-date").requestFocus());
        press(KeyCode.ENTER);
        settle();
        var meeting = meetingOf(theme);
        assertThat(meeting.writtenNumber()).isEqualTo("1/2");
        assertThat(meeting.date()).isEqualTo(LocalDate.of(2026, 12, 9));
        assertThat(requireNonNull(meeting.theme()).lead()).isEqualTo("kylät vuorollaan");
        assertThat(room.stores.agendas().items(meeting.id()))
                .extracting(AgendaItem::title)
                .startsWith("Yhteinen tavoite");
        assertThat(room.tools.navigation().place()).isEqualTo(Place.meeting(meeting.id()));

        goTo(Place.theme(theme.id()));
        click("#theme-turn");
        assertThat(label("#theme-turn")).isEqualTo("Avaa uudelleen");
        onScreen(() -> room.tools.undo().undo());
        settle();
        click("#theme-remove");
        assertThat(all()).hasSize(1);
        onScreen(() -> room.tools.undo().undo());
        settle();
        assertThat(meetingOf(theme).writtenNumber()).isEqualTo("1/2");
    }

    private void type(String selector, String text) {
        onScreen(() -> {
            lookup(selector).requestFocus();
            ((TextInputControl) lookup(selector)).setText(text);
        });
    }

    private void saveAll() {
        onScreen(() -> room.tools.autosave().saveNow());
        settle();
    }

    private List<Theme> all() {
        return themes.all(body);
    }

    private Theme only() {
        return all().getFirst();
    }

    private Meeting meetingOf(Theme theme) {
        return room.stores.meetings().all(body).stream()
                .filter(m -> m.theme() != null && m.theme().themeId() == theme.id())
                .findFirst()
                .orElseThrow();
    }

    private Pane pane(String selector) {
        return (Pane) lookup(selector);
    }

    private List<String> thread() {
        return onScreen(() -> pane("#theme-thread").getChildren().stream()
                .map(Node::getAccessibleText)
                .filter(words -> words != null)
                .toList());
    }

    private String label(String selector) {
        return onScreen(() -> ((Labeled) lookup(selector)).getText());
    }
}
