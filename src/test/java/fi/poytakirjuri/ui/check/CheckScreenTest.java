package fi.poytakirjuri.ui.check;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.document.pdf.PictureOnly;
import fi.poytakirjuri.register.check.Check;
import fi.poytakirjuri.register.check.Checks;
import fi.poytakirjuri.register.check.Finding;
import fi.poytakirjuri.register.db.Backups;
import fi.poytakirjuri.register.roster.PersonField;
import fi.poytakirjuri.ui.SampleRoomTest;
import fi.poytakirjuri.ui.kit.LinkRow;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Room;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The room of checks with the sample: one goes to a fault, accepts what may stay, and sees what changed at once.
class CheckScreenTest extends SampleRoomTest {
    private static final String NO_ADDRESS =
            "Jäsenellä Žanna Koskivuori ei ole sähköpostiosoitetta. Kutsu jää lähettämättä.";

    private Findings findings;
    private CheckScreen screen;

    @BeforeEach
    void open() {
        findings = onScreen(
                () -> new Findings(room.tools, room.database, new Checks(room.database, PictureOnly::is), body));
        screen = onScreen(() -> new CheckScreen(room.tools, findings));
        show(screen);
        goTo(Place.of(Room.CHECKS));
    }

    @Test
    void aFindingLeadsToItsFaultAndGoesWhenItIsMended() {
        int before = findings.checkedProperty().get().open().size();
        assertThat(screen.badge().getValue()).isEqualTo(Integer.toString(before));
        robot.write("koskivuori");
        settle();
        assertThat(rows()).hasSize(1);
        onScreen(() -> rows().getFirst().requestFocus());
        press(KeyCode.ENTER);
        settle();
        var finding = finding(Check.K11);
        assertThat(room.tools.navigation().place())
                .isEqualTo(Findings.whereTo(finding).orElseThrow());
        var person = ((Place.Person) room.tools.navigation().place()).personId();
        room.stores.persons().change(person, PersonField.EMAIL, "zanna@esimerkki.fi");
        settle();
        assertThat(messages()).doesNotContain(NO_ADDRESS);
        assertThat(screen.badge().getValue()).isEqualTo(Integer.toString(before - 1));
        room.database.undo();
        settle();
        assertThat(messages()).contains(NO_ADDRESS);
    }

    @Test
    void anAcceptedFindingIsKeptApartWithItsReasonUntilItIsTakenBack() {
        robot.write("koskivuori");
        settle();
        click(".finding-accept");
        robot.write("hoitaa puhelimella").type(KeyCode.ENTER);
        settle();
        assertThat(messages()).doesNotContain(NO_ADDRESS);
        assertThat(words()).contains("Hyväksytyt (1)", "Hyväksytty 20.11.2026: hoitaa puhelimella");
        robot.clickOn("Ota takaisin");
        settle();
        assertThat(messages()).contains(NO_ADDRESS);
        assertThat(words()).doesNotContain("Hyväksytyt (1)");
    }

    @Test
    void theNextFindingGetsTheCaretWhenOneIsAccepted() {
        robot.write("ei ole suostumusta");
        settle();
        assertThat(rows()).hasSize(2);
        click(".finding-accept");
        robot.write("odotetaan vastausta").type(KeyCode.ENTER);
        settle();
        assertThat(rows()).hasSize(1);
        assertThat(rows().getFirst().isFocused()).isTrue();
    }

    @Test
    void aBackupIsMadeByOneButtonAndToldOf() {
        click("#backup");
        assertThat(Backups.beside(room.database.file()).newest()).isPresent();
        assertThat(Objects.requireNonNull(room.tools.toasts().newestProperty().get())
                        .words())
                .startsWith("Varmuuskopio tehty ja tarkistettu: ");
    }

    @Test
    void aBadgeStandsWhereTheFaultIsAndLeadsToTheCheck() {
        var late = finding(Check.D03);
        var place = Findings.whereTo(late).orElseThrow();
        var badge = onScreen(() -> new Badge(room.tools, place));
        var calm = onScreen(() -> new Badge(room.tools, Place.theme(999)));
        onScreen(() -> ((StackPane) stage.getScene().getRoot()).getChildren().setAll(badge, calm));
        settle();
        assertThat(badge.isVisible()).isTrue();
        assertThat(calm.isVisible()).isFalse();
        assertThat(badge.getAccessibleText()).isEqualTo("Tarkistus: " + late.message(texts));
        onScreen(badge::fire);
        settle();
        assertThat(room.tools.navigation().place())
                .isEqualTo(Place.check(late.place().key()));
        assertThat(rows()).hasSize(1);
    }

    private Finding finding(Check check) {
        return findings.checkedProperty().get().open().stream()
                .filter(f -> f.check() == check)
                .findFirst()
                .orElseThrow();
    }

    private List<String> messages() {
        return findings.checkedProperty().get().open().stream()
                .map(f -> f.message(texts))
                .toList();
    }

    private List<LinkRow> rows() {
        return screen.view().lookupAll(".link-row").stream()
                .map(LinkRow.class::cast)
                .toList();
    }

    private List<String> words() {
        return screen.view().lookupAll(".label").stream()
                .map(Node::toString)
                .map(words -> words.replaceAll("(?s).*'(.*)'.*", "$1"))
                .toList();
    }
}
