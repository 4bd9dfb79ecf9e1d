package fi.poytakirjuri.ui.roster;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.action.Due;
import fi.poytakirjuri.register.action.Owner;
import fi.poytakirjuri.register.choice.OfficeKind;
import fi.poytakirjuri.register.nomination.RoundStore;
import fi.poytakirjuri.register.roster.Member;
import fi.poytakirjuri.register.roster.OfficeStore;
import fi.poytakirjuri.register.roster.Roster;
import fi.poytakirjuri.register.roster.RosterStore;
import fi.poytakirjuri.register.roster.Sector;
import fi.poytakirjuri.register.roster.SectorStore;
import fi.poytakirjuri.register.roster.TermStore;
import fi.poytakirjuri.ui.SampleRoomTest;
import fi.poytakirjuri.ui.kit.Choice;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Questions;
import fi.poytakirjuri.ui.roster.Situation.InTerm;
import java.time.LocalDate;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The room of members as the secretary uses it, on 20.11.2026.
class MembersRoomTest extends SampleRoomTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @BeforeEach
    void showRoom() {
        var paperFiles = room.files(body);
        show(onScreen(() -> new RosterScreen(
                room.tools, new Questions(texts, theme, () -> stage), room.database, body, paperFiles)));
        goTo(Place.members());
    }

    @Test
    void aMemberLeavesTheActionsGoToAnotherAndASuccessorComesForAnotherSector() {
        var niina = member("Niina Åkerlund", TODAY);
        var olli = member("Olli Rautavuori", TODAY);
        long action = room.stores
                .actions()
                .addBetweenMeetings(
                        body,
                        "Sovitaan tilasta",
                        List.of(Owner.person(niina.person().id(), "Niina Åkerlund")),
                        Due.OPEN);
        goTo(Place.member(niina.person().id()));
        fire("#member-leave");
        write("#leave-last-day", "31.10.2026");
        assertThat(label("#leave-ending")).contains("sihteeri");
        fire("#leave-note");
        assertThat(roster(TODAY).vacancies())
                .extracting(v -> v.seat().id())
                .containsExactly(niina.seat().id());
        assertThat(new OfficeStore(room.database).holder(body, OfficeKind.SECRETARY, TODAY))
                .isEmpty();

        // The vacancy lists every open action of hers; this one is the last that was made.
        var fields = onScreen(() -> stage.getScene().getRoot().lookupAll(".action-new-owner").stream()
                .map(TextField.class::cast)
                .filter(f -> f.getAccessibleText().contains("Sovitaan tilasta"))
                .toList());
        onScreen(() -> fields.getFirst().requestFocus());
        robot.write("Olli Rautavuori");
        press(KeyCode.ENTER);
        settle();
        assertThat(room.stores.actions().find(action).orElseThrow().owners())
                .containsExactly(Owner.person(olli.person().id(), "Olli Rautavuori"));

        fire("#vacancy-search");
        var round = new RoundStore(room.database).all(body).getFirst();
        assertThat(round.seatId()).isEqualTo(niina.seat().id());
        assertThat(round.callText())
                .contains("Sote: mielenterveys- ja kriisityö", "31.12.2026 saakka", "myös itseä voi ehdottaa");
        assertThat(onScreen(() -> room.tools.navigation().place())).isEqualTo(Place.round(round.id()));

        goTo(Place.seat(niina.seat().id()));
        fire("#vacancy-fill");
        write("#successor-name", "Uuno Uusi");
        write("#successor-elected-on", "10.11.2026");
        sectors("Nuoriso");
        fire("#successor-fill");
        assertThat(labels()).contains("Kirjoita syy, niin se säilyy valinnan tiedoissa.");
        write("#successor-reason", "ei muita ehdokkaita");
        fire("#successor-fill");
        var uuno = member("Uuno Uusi", TODAY);
        assertThat(uuno.seat().sectorNames()).containsExactly("Nuoriso");
        assertThat(uuno.tenure().replacesId()).isEqualTo(niina.tenure().id());
        assertThat(uuno.tenure().startsOn()).isEqualTo(TODAY);
        assertThat(requireNonNull(uuno.tenure().electedIn()).electingBody())
                .isEqualTo("Esimerkki-Suomen Järjestöareena");
        assertThat(roster(TODAY).vacancies()).isEmpty();
        assertThat(roster(TODAY.minusDays(1)).vacancies()).hasSize(1);
        assertThat(text("#member-family-name")).isEqualTo("Uusi");

        onScreen(room.tools.undo()::undo);
        settle();
        assertThat(roster(TODAY).vacancies()).hasSize(1);
        goTo(Place.seat(niina.seat().id()));
        fire("#vacancy-stay");
        assertThat(member("Niina Åkerlund", TODAY).tenure().endsOn()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(new OfficeStore(room.database).holder(body, OfficeKind.SECRETARY, TODAY))
                .isPresent();
    }

    @Test
    void theListTellsOfAWholeTermAndBySector() {
        long empty = new SectorStore(room.database).add(body, "Kansalaistoiminta", 1);
        var term = new TermStore(room.database).termOn(body, TODAY).orElseThrow();
        settle();
        onScreen(() -> this.<Choice<Situation>>node("#roster-situation").setValue(new InTerm(term)));
        settle();
        assertThat(lines()).anyMatch(l -> l.stateWords().equals("14.11.2025 alkaen"));
        assertThat(labels())
                .contains(
                        "Luettelossa ovat kaikki, jotka ovat mukana kaudella 2025–2026. Muutos koskee jäsenen omaa aikaa"
                                + " kaudella.");
        fire("#roster-back-to-today");
        assertThat(lines()).hasSize(15);

        onScreen(() -> this.<ToggleButton>node("#roster-by-sector").fire());
        settle();
        assertThat(rows())
                .filteredOn(TableLine.Head.class::isInstance)
                .extracting(l -> ((TableLine.Head) l).title() + ": " + ((TableLine.Head) l).words())
                .hasSize(14)
                .contains("Nuoriso: 1 edustaja", "Kansalaistoiminta: Ei edustajaa")
                .last()
                .isEqualTo("Puheenjohtaja ja nimetyt edustajat: 3 edustajaa");
        goTo(Place.sector(empty));
        assertThat(text("#sector-name")).isEqualTo("Kansalaistoiminta");
    }

    @Test
    void sectorsAreAddedRenamedMovedClosedAndRemoved() {
        goTo(Place.sector(sector("Nuoriso").id()));
        assertThat(disabled("#sector-remove")).isTrue();
        write("#sector-name", "Liikunta ja urheilu");
        onScreen(() -> node("#sector-table").requestFocus());
        settle();
        assertThat(labels()).contains("Samanniminen toimiala on jo luettelossa.");
        write("#sector-name", "Nuoret");
        write("#sector-closed", "1.1.2027");
        onScreen(() -> node("#sector-table").requestFocus());
        settle();
        var renamed = sector("Nuoret");
        assertThat(renamed.closedOn()).isEqualTo(LocalDate.of(2027, 1, 1));

        robot.press(KeyCode.ALT, KeyCode.UP).release(KeyCode.UP, KeyCode.ALT);
        settle();
        assertThat(new SectorStore(room.database).sectors(body).getFirst()).isEqualTo(renamed);

        onScreen(() -> node("#sector-new").requestFocus());
        robot.write("Kulttuurihyvinvointi");
        press(KeyCode.ENTER);
        settle();
        assertThat(text("#sector-name")).isEqualTo("Kulttuurihyvinvointi");
        fire("#sector-remove");
        assertThat(new SectorStore(room.database).sectors(body)).hasSize(12);
        onScreen(room.tools.undo()::undo);
        settle();
        assertThat(sector("Kulttuurihyvinvointi").seats()).isEqualTo(1);
    }

    @Test
    void anOfficeIsHandedOverAndItsDecisionChosen() {
        onScreen(() -> this.<ToggleButton>node("#view-offices").fire());
        settle();
        write("#office-holder-CONVENER", "Esimerkki-Suomen liitto");
        write("#office-from-CONVENER", "1.12.2026");
        fire("#office-give-CONVENER");
        var conveners = new OfficeStore(room.database)
                .offices(body).stream()
                        .filter(o -> o.kind() == OfficeKind.CONVENER)
                        .toList();
        assertThat(conveners.getLast().organisationId()).isNotNull();
        assertThat(conveners.getLast().startsOn()).isEqualTo(LocalDate.of(2026, 12, 1));
        write("#office-holder-CHAIR", "Tuntematon Henkilö");
        fire("#office-give-CHAIR");
        assertThat(labels()).contains("Nimeä ei ole rekisterissä. Lisää henkilö ensin.");
    }

    private void sectors(String only) {
        onScreen(() -> this.<SectorChoice>node("#successor-sectors").getItems().stream()
                .map(CheckMenuItem.class::cast)
                .filter(item -> item.isSelected() != item.getText().equals(only))
                .forEach(item -> {
                    item.setSelected(!item.isSelected());
                    item.getOnAction().handle(new ActionEvent());
                }));
    }

    private List<TableLine> rows() {
        return onScreen(() ->
                List.copyOf(this.<TableView<TableLine>>node("#roster-table").getItems()));
    }

    private List<RosterLine> lines() {
        return rows().stream()
                .filter(TableLine.Seated.class::isInstance)
                .map(l -> ((TableLine.Seated) l).line())
                .toList();
    }

    private Sector sector(String name) {
        return new SectorStore(room.database)
                .sectors(body).stream()
                        .filter(s -> s.name().equals(name))
                        .findFirst()
                        .orElseThrow();
    }

    private Roster roster(LocalDate day) {
        return new RosterStore(room.database).roster(body, day);
    }

    private Member member(String name, LocalDate day) {
        return roster(day).members().stream()
                .filter(m -> m.person().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void write(String selector, String words) {
        onScreen(() -> {
            TextField field = node(selector);
            field.requestFocus();
            field.selectAll();
        });
        robot.write(words);
    }

    private void fire(String selector) {
        onScreen(() -> this.<Button>node(selector).fire());
        settle();
    }

    private boolean disabled(String selector) {
        return onScreen(() -> node(selector).isDisabled());
    }

    private String text(String selector) {
        return onScreen(() -> this.<TextField>node(selector).getText());
    }

    private String label(String selector) {
        return onScreen(() -> this.<Label>node(selector).getText());
    }

    private List<String> labels() {
        return onScreen(() -> stage.getScene().getRoot().lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(l -> ((Label) l).getText())
                .toList());
    }

    @SuppressWarnings("unchecked")
    private <N extends Node> N node(String selector) {
        return (N) requireNonNull(stage.getScene().getRoot().lookup(selector), selector);
    }
}
