package fi.poytakirjuri.ui.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.choice.PublicField;
import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.privacy.ErasureLogStore;
import fi.poytakirjuri.register.roster.NewMember;
import fi.poytakirjuri.register.roster.PersonField;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.roster.SeatStore;
import fi.poytakirjuri.ui.SampleRoomTest;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Questions;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

class PrivacyScreenTest extends SampleRoomTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private PrivacyScreen screen;
    private PersonStore persons;

    private void open(PrivacySection section) {
        persons = new PersonStore(room.database);
        screen = onScreen(() -> new PrivacyScreen(
                room.tools,
                new Questions(texts, theme, () -> stage),
                room.database,
                body,
                room.files(body),
                room.papers.engine()));
        show(screen);
        goTo(Place.privacy(section.address()));
    }

    @Test
    void aPersonIsFoundGivenTheirDataAndErasedAfterAQuestion() {
        open(PrivacySection.REQUEST);
        onScreen(() -> ((TextField) lookup("#request-filter")).setText("akerl"));
        var list = (ListView<?>) lookup("#request-list");
        assertThat(list.getItems()).hasSize(1);
        onScreen(() -> list.getSelectionModel().selectFirst());
        settle();
        click("#person-export");
        assertThat(made()).hasSize(2).noneMatch(name -> name.contains("niina"));
        assertThat(words(made().getLast())).contains("Rekisterin tiedot: Niina Åkerlund");

        click("#person-erase");
        var question = onScreen(PrivacyScreenTest::question);
        assertThat(content(question))
                .contains("Poistetaan: nimi, yhteystiedot")
                .contains("Henkilö on yhä jäsen.")
                .contains("Poistoa ei voi kumota.");
        onScreen(() -> button(question, "Poista tiedot").fire());
        settle();
        assertThat(persons.contacts(TODAY))
                .noneMatch(c -> c.person().familyName().equals("Åkerlund"));
        assertThat(new ErasureLogStore(room.database).all()).hasSize(1);
        assertThat(robot.lookup(node -> node instanceof Labeled label
                                && label.getText() != null
                                && label.getText().startsWith("Nämä tekstit mainitsevat"))
                        .tryQuery())
                .isPresent();

        goTo(Place.privacy(PrivacySection.ERASURES.address()));
        assertThat(((TableView<?>) lookup("#erasure-log")).getItems()).hasSize(1);
    }

    @Test
    void whatIsDueHasABadgeAndGoesAfterAQuestionAndOneAnswerIsNotedOfMany() {
        var seats = new SeatStore(room.database);
        var member =
                seats.add(body, NewMember.of("Eeva", "Entinen", SeatRole.ASSOCIATION_REP), LocalDate.of(2021, 1, 1));
        seats.ends(member.tenureId(), LocalDate.of(2022, 12, 31));
        open(PrivacySection.RETENTION);
        persons.change(member.personId(), PersonField.EMAIL, "eeva@example.org");
        settle();
        assertThat(screen.badge().getValue()).isEqualTo("1");
        click("#retention-contacts-all");
        var question = onScreen(PrivacyScreenTest::question);
        assertThat(content(question)).contains("Eeva Entinen");
        onScreen(() -> button(question, "Poista yhteystiedot").fire());
        settle();
        assertThat(persons.person(member.personId()).orElseThrow().email()).isEmpty();
        assertThat(screen.badge().getValue()).isEmpty();

        goTo(Place.privacy(PrivacySection.PERMISSIONS.address()));
        onScreen(() -> {
            ((CheckBox) lookup("#permits-missing")).setSelected(true);
            ((TableView<?>) lookup("#permits")).getSelectionModel().selectAll();
        });
        click("#permit-name");
        onScreen(() -> ((TextField) lookup("#permit-source")).setText("Sähköposti 4.11.2026"));
        click("#permit-write");
        assertThat(persons.person(member.personId()).orElseThrow().permissions())
                .anySatisfy(permission -> {
                    assertThat(permission.field()).isEqualTo(PublicField.NAME);
                    assertThat(permission.granted()).isTrue();
                    assertThat(permission.givenOn()).isEqualTo(TODAY);
                    assertThat(permission.source()).isEqualTo("Sähköposti 4.11.2026");
                });
    }

    @Test
    void theNoticeIsEditedInPlaceAndSavedAsAPaper() {
        open(PrivacySection.NOTICE);
        onScreen(() -> {
            var area = (TextArea) lookup("#notice-controller");
            area.requestFocus();
            area.setText("Harjuveden järjestöt ry");
            room.tools.autosave().saveNow();
        });
        settle();
        click("#notice-save");
        assertThat(words("kumppanuuspoyta_tietosuojaseloste"))
                .contains("Harjuveden järjestöt ry")
                .contains("6 kuukautta");
    }

    private static DialogPane question() {
        return List.copyOf(Window.getWindows()).stream()
                .map(window -> window.getScene().getRoot())
                .filter(DialogPane.class::isInstance)
                .map(DialogPane.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static String content(DialogPane question) {
        return ((Labeled) question.getContent()).getText();
    }

    private static Button button(DialogPane question, String words) {
        return question.getButtonTypes().stream()
                .map(question::lookupButton)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }
}
