package fi.poytakirjuri.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.roster.OrganisationStore;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.ui.SampleRoomTest;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Room;
import fi.poytakirjuri.ui.kit.RoomViews;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.Test;

class OrganisationsViewTest extends SampleRoomTest {
    @Test
    void anOrganisationTakesANewNameFromADayAndATwinIsMadeOneWithIt() {
        var organisations = new OrganisationStore(room.database);
        var today = room.tools.today();
        long talo = organisations.named("Perheiden Talo ry").orElseThrow().id();
        long person = new PersonStore(room.database).add("Aino", "Kaksi", "Perheitten Talo", "");
        long twin = organisations.named("Perheitten Talo").orElseThrow().id();
        var views = onScreen(() ->
                new RoomViews(room.tools, Room.MEMBERS, List.of(new OrganisationsView(room.tools, room.database))));
        show(views);
        onScreen(() -> views.show(Place.organisation(talo)));
        settle();
        onScreen(() -> {
            ((TextField) lookup("#organisation-renamed")).setText("Perheiden Koti ry");
            ((Button) lookup("#organisation-rename")).fire();
        });
        settle();
        var renamed = organisations.organisation(talo).orElseThrow();
        assertThat(renamed.nameOn(today)).isEqualTo("Perheiden Koti ry");
        assertThat(renamed.nameOn(today.minusDays(1))).isEqualTo("Perheiden Talo ry");

        onScreen(() -> views.show(Place.organisation(twin)));
        settle();
        assertThat(lookup("#organisation-remove").isVisible()).isFalse();
        onScreen(() -> {
            ((TextField) lookup("#organisation-merge-into")).setText("Perheiden Koti ry");
            ((Button) lookup("#organisation-merge")).fire();
        });
        settle();
        assertThat(organisations.organisation(twin)).isEmpty();
        assertThat(new PersonStore(room.database)
                        .contact(person, today)
                        .orElseThrow()
                        .organisation())
                .isEqualTo("Perheiden Koti ry");
        onScreen(() -> room.tools.undo().undo());
        settle();
        assertThat(organisations.organisation(twin)).isPresent();
    }
}
