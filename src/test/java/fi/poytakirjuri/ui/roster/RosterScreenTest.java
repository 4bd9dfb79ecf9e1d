package fi.poytakirjuri.ui.roster;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.desk.PaperDesk;
import fi.poytakirjuri.exchange.paper.PaperFiles;
import fi.poytakirjuri.exchange.sample.SampleCopy;
import fi.poytakirjuri.register.choice.OfficeKind;
import fi.poytakirjuri.register.choice.PublicField;
import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.privacy.Answer;
import fi.poytakirjuri.register.privacy.Permit;
import fi.poytakirjuri.register.roster.Member;
import fi.poytakirjuri.register.roster.NewRegister;
import fi.poytakirjuri.register.roster.Roster;
import fi.poytakirjuri.register.roster.RosterStore;
import fi.poytakirjuri.register.table.BodyStore;
import fi.poytakirjuri.ui.WindowTest;
import fi.poytakirjuri.ui.kit.Autosave;
import fi.poytakirjuri.ui.kit.Changes;
import fi.poytakirjuri.ui.kit.FileChoice;
import fi.poytakirjuri.ui.kit.Navigation;
import fi.poytakirjuri.ui.kit.Opener;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Questions;
import fi.poytakirjuri.ui.kit.SaveState;
import fi.poytakirjuri.ui.kit.Toasts;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.kit.Undo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RosterScreenTest extends WindowTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneId.of("Europe/Helsinki"));

    private Database database;
    private Undo undo;
    private Toasts toasts;
    private RosterScreen screen;
    private long body;
    private Path saved;

    @AfterEach
    void close() {
        settle();
        database.close();
    }

    @Test
    void theSampleIsShownInTheOrderOfTheTableWithItsMeters() throws Exception {
        openSample();
        assertThat(table().getItems()).hasSize(15);
        assertThat(lines().getFirst().name()).isEqualTo("Rautavuori Olli");
        assertThat(labels())
                .contains(
                        "Järjestöedustajia 12 / 10–12",
                        "Järjestöareenan pj mukana",
                        "Nimettyjä 2 / 1–2",
                        "Kausi päättyy 31.12.2026");
    }

    @Test
    void aMemberIsAddedByKeyboardAlone() throws Exception {
        openNew();
        makeNew();
        robot.write("Aino");
        press(KeyCode.TAB);
        robot.write("Ähtävä");
        press(KeyCode.TAB);
        robot.write("Uusi Perhetyö ry");
        press(KeyCode.TAB);
        robot.write("ohjaaja");
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        // The sectors: open, down to the second one, take it.
        press(KeyCode.SPACE);
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        press(KeyCode.TAB);
        press(KeyCode.ENTER);
        settle();

        var member = roster().members().getFirst();
        assertThat(member.person().name()).isEqualTo("Aino Ähtävä");
        assertThat(member.organisation()).isEqualTo("Uusi Perhetyö ry");
        assertThat(member.title()).isEqualTo("ohjaaja");
        assertThat(member.seat().role()).isEqualTo(SeatRole.ASSOCIATION_REP);
        assertThat(member.seat().sectorNames()).containsExactly("Nuoriso");
        assertThat(member.tenure().startsOn()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(member.tenure().endsOn()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(text("#member-family-name")).isEqualTo("Ähtävä");

        onScreen(undo::undo);
        settle();
        assertThat(roster().rows()).isEmpty();
    }

    @Test
    void aMissingNameIsToldBesideTheFieldAndNothingTypedIsLost() throws Exception {
        openNew();
        makeNew();
        focus("#new-member-organisation");
        robot.write("Perhetyö ry");
        press(KeyCode.ENTER);
        settle();
        assertThat(labels()).contains("Nimi puuttuu.");
        assertThat(roster().rows()).isEmpty();
        press(KeyCode.ESCAPE);
        makeNew();
        assertThat(text("#new-member-organisation")).isEqualTo("Perhetyö ry");
    }

    @Test
    void anEndBeforeTheBeginningIsToldBesideTheField() throws Exception {
        openNew();
        makeNew();
        robot.write("Aino");
        replace("#new-member-ends", "1.1.2024");
        press(KeyCode.ENTER);
        settle();
        assertThat(labels()).contains("Päättymispäivä on ennen alkamispäivää.");
        replace("#new-member-ends", "31.12.2026");
        press(KeyCode.ENTER);
        settle();
        assertThat(roster().members()).hasSize(1);
    }

    @Test
    void whatIsTypedInTheDetailsIsSavedAndUndone() throws Exception {
        openSample();
        choose("Wallenius Emmi");
        replace("#member-email", "emmi@uusi.example.org");
        leaveField();
        assertThat(member("Emmi Wallenius").person().email()).isEqualTo("emmi@uusi.example.org");
        replace("#member-ends", "30.11.2026");
        leaveField();
        assertThat(member("Emmi Wallenius").tenure().endsOn()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(labels()).contains("Jää pois 30.11.2026");
        onScreen(undo::undo);
        settle();
        assertThat(member("Emmi Wallenius").tenure().endsOn()).isEqualTo(LocalDate.of(2026, 12, 31));
        onScreen(undo::undo);
        settle();
        assertThat(member("Emmi Wallenius").person().email()).isEqualTo("emmi.wallenius@example.org");
        assertThat(text("#member-email")).isEqualTo("emmi.wallenius@example.org");
    }

    @Test
    void aDateThatCannotBeReadStaysInItsFieldAndSaysWhy() throws Exception {
        openSample();
        choose("Wallenius Emmi");
        replace("#member-starts", "joskus");
        focus("#member-notes");
        settle();
        assertThat(labels()).contains("Päivää ei voi lukea. Kirjoita esimerkiksi 17.4.2026.");
        assertThat(text("#member-starts")).isEqualTo("joskus");
        assertThat(member("Emmi Wallenius").tenure().startsOn()).isEqualTo(LocalDate.of(2025, 1, 1));
        replace("#member-starts", "1.2.2025");
        leaveField();
        assertThat(member("Emmi Wallenius").tenure().startsOn()).isEqualTo(LocalDate.of(2025, 2, 1));
    }

    @Test
    void aPermissionIsGivenWithItsDayAndSourceAndTakenBackAsEasily() throws Exception {
        openSample();
        choose("Wallenius Emmi");
        permit("#permission-email", Answer.YES);
        replace("#permission-email-source", "Ehdokaslomake");
        leaveField();
        assertThat(Permit.of(member("Emmi Wallenius").person(), PublicField.EMAIL))
                .isEqualTo(new Permit(PublicField.EMAIL, Answer.YES, TODAY, "Ehdokaslomake"));
        permit("#permission-name", Answer.NO);
        assertThat(member("Emmi Wallenius").person().allows(PublicField.NAME)).isFalse();
        assertThat(labels()).anyMatch(words -> words.startsWith("Näkyy jo julkaistuissa: muistio"));
        permit("#permission-name", Answer.NOT_ASKED);
        assertThat(member("Emmi Wallenius").person().permissions())
                .noneMatch(permission -> permission.field() == PublicField.NAME);
    }

    private void permit(String selector, Answer answer) {
        onScreen(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<Answer> choice = node(selector, ComboBox.class);
            choice.setValue(answer);
        });
        settle();
    }

    @Test
    void aNewChairPutsTheOldOneOutTheDayBefore() throws Exception {
        openSample();
        choose("Wallenius Emmi");
        onScreen(() -> node("#member-give-office", MenuButton.class)
                .getItems()
                .getFirst()
                .fire());
        settle();
        assertThat(roster().holder(OfficeKind.CHAIR))
                .hasValueSatisfying(m -> assertThat(m.person().name()).isEqualTo("Emmi Wallenius"));
        assertThat(new RosterStore(database).roster(body, TODAY.minusDays(1)).holder(OfficeKind.CHAIR))
                .hasValueSatisfying(m -> assertThat(m.person().name()).isEqualTo("Olli Rautavuori"));
    }

    @Test
    void aLeavingMemberLeavesAVacantSeatThatIsFilledFromTheSamePlace() throws Exception {
        openSample();
        choose("Wallenius Emmi");
        fire("#member-leave");
        replace("#leave-last-day", "20.11.2026");
        focus("#leave-reason");
        robot.write("muutti");
        press(KeyCode.ENTER);
        settle();
        var vacancy = roster().vacancies().getFirst();
        assertThat(Objects.requireNonNull(vacancy.last()).tenure().endReason()).isEqualTo("muutti");
        assertThat(newestToast()).isEqualTo("Emmi Wallenius jää pois 20.11.2026.");
        assertThat(onScreen(() -> screen.badge().getValue())).isEqualTo("1");

        fire("#vacancy-fill");
        robot.write("Uuno");
        press(KeyCode.ENTER);
        settle();
        var successor = member("Uuno");
        assertThat(successor.seat()).isEqualTo(vacancy.seat());
        assertThat(successor.tenure().startsOn()).isEqualTo(TODAY);
        assertThat(successor.tenure().replacesId())
                .isEqualTo(Objects.requireNonNull(vacancy.last()).tenure().id());
    }

    @Test
    void aRemovedMemberComesBackFromTheToast() throws Exception {
        openSample();
        choose("Wallenius Emmi");
        var before = roster();
        onScreen(() -> table().requestFocus());
        press(KeyCode.DELETE);
        settle();
        assertThat(roster().members()).hasSize(14);
        onScreen(() -> Objects.requireNonNull(
                        Objects.requireNonNull(toasts.newestProperty().get()).action())
                .then()
                .run());
        settle();
        assertThat(roster()).isEqualTo(before);
    }

    @Test
    void theFilterFindsInEveryColumnWithoutDotsAndInAnyOrder() throws Exception {
        openSample();
        onScreen(screen::filter);
        robot.write("sihteeri akerlund");
        settle();
        assertThat(lines()).extracting(RosterLine::name).containsExactly("Åkerlund Niina");
        assertThat(labelsOfButtons()).contains("”sihteeri akerlund”", "Tyhjennä");
        press(KeyCode.ESCAPE);
        settle();
        assertThat(table().getItems()).hasSize(15);
    }

    @Test
    void anotherDayShowsTheTableAsItWas() throws Exception {
        openSample();
        replace("#roster-day", "15.10.2025");
        press(KeyCode.ENTER);
        settle();
        assertThat(lines())
                .filteredOn(line -> line.state() == SeatState.COMING)
                .singleElement()
                .matches(line -> line.stateWords().equals("Täyttyy 14.11.2025"));
        assertThat(labels()).contains("Luettelo kertoo tilanteen 15.10.2025. Myös muutokset koskevat sitä päivää.");
    }

    @Test
    void namesAreSortedAsFinnishSorts() throws Exception {
        openSample();
        onScreen(() -> {
            table().getSortOrder().clear();
            table().getSortOrder().add(table().getColumns().getFirst());
        });
        settle();
        assertThat(lines())
                .extracting(RosterLine::name)
                .startsWith("Heinonkoski Katja")
                .endsWith(
                        "Ylä-Kotola Väinö", "Yusuf-Niemi Amal", "Åkerlund Niina", "Äijälä Jukka-Pekka", "Öhman Saara");
    }

    @Test
    void thePublicListTellsWhatIsLeftOutBeforeItIsSaved() throws Exception {
        openSample();
        onScreen(() -> node("#roster-export", Button.class).fire());
        settle();
        var told = onScreen(() -> node("#left-out", Parent.class).lookupAll(".label").stream()
                .map(label -> ((Label) label).getText())
                .toList());
        assertThat(String.join(" ", told))
                .contains("Puhelinnumeron julkaisulupa puuttuu")
                .contains("Emmi Wallenius");
        assertThat(saved).doesNotExist();
        onScreen(() -> node("#roster-export-save", Button.class).fire());
        settle();
        assertThat(new String(Files.readAllBytes(saved), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        assertThat(newestToast()).contains("luettelo.pdf");
    }

    @Test
    void everyControlHasANameForTheScreenReader() throws Exception {
        openSample();
        choose("Wallenius Emmi");
        assertThat(onScreen(() -> RosterScreenTest.nameless((Parent) screen.view())))
                .isEmpty();
        makeNew();
        assertThat(onScreen(() -> RosterScreenTest.nameless((Parent) screen.view())))
                .isEmpty();
    }

    @Test
    void anEmptyTableSaysWhatToDo() throws Exception {
        openNew();
        assertThat(labels()).contains("Jäseniä ei ole vielä lisätty. Lisää ensimmäinen: pelkkä nimi riittää.");
    }

    private void openSample() throws Exception {
        var file = folder.resolve("esimerkki.poyta");
        SampleCopy.make(file);
        database = Database.open(file, CLOCK);
        showScreen(new BodyStore(database).bodies().getFirst().id());
    }

    private void openNew() throws Exception {
        database = Database.create(folder.resolve("uusi.poyta"), CLOCK);
        showScreen(new NewRegister(texts).begin(database, "Kokeilun kumppanuuspöytä", "", TODAY));
    }

    private void showScreen(long bodyId) {
        body = bodyId;
        saved = folder.resolve("luettelo.pdf");
        toasts = new Toasts();
        onScreen(() -> {
            var changes = new Changes(database, Platform::runLater);
            var autosave = new Autosave(background, new SaveState(CLOCK, changes), texts);
            undo = new Undo(database, background, changes, autosave, texts, toasts);
            var tools = new Tools(
                    texts,
                    CLOCK,
                    background,
                    changes,
                    autosave,
                    undo,
                    toasts,
                    new Navigation(Place.members()),
                    prefs,
                    new ChosenFile(),
                    new NothingOpens());
            var files = new PaperFiles(
                    new PaperDesk(database, body, texts), new BodyStore(database), body, new PaperEngine());
            screen = new RosterScreen(tools, new Questions(texts, theme, () -> stage), database, body, files);
        });
        // The headless screen is 1000 × 1000: a menu that opens low must still fit.
        onScreen(() -> {
            stage.setX(0);
            stage.setY(0);
        });
        show((Parent) screen.view());
    }

    private void makeNew() {
        onScreen(screen::makeNew);
        settle();
    }

    private List<RosterLine> lines() {
        return table().getItems().stream()
                .filter(TableLine.Seated.class::isInstance)
                .map(l -> ((TableLine.Seated) l).line())
                .toList();
    }

    private void choose(String name) {
        onScreen(() -> {
            var line = table().getItems().stream()
                    .filter(l -> l instanceof TableLine.Seated(var _, var seated)
                            && seated.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            table().getSelectionModel().select(line);
        });
        settle();
    }

    private void replace(String id, String words) {
        onScreen(() -> {
            var field = node(id, TextInputControl.class);
            field.requestFocus();
            field.selectAll();
        });
        robot.write(words);
    }

    private void focus(String id) {
        onScreen(() -> node(id, Node.class).requestFocus());
    }

    private void leaveField() {
        onScreen(() -> table().requestFocus());
        settle();
    }

    private void fire(String id) {
        onScreen(() -> node(id, Button.class).fire());
        settle();
    }

    private String text(String id) {
        return onScreen(() -> node(id, TextField.class).getText());
    }

    private String newestToast() {
        return Objects.requireNonNull(onScreen(() -> toasts.newestProperty().get()))
                .words();
    }

    private Member member(String name) {
        return roster().members().stream()
                .filter(m -> m.person().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Roster roster() {
        return new RosterStore(database).roster(body, TODAY);
    }

    @SuppressWarnings("unchecked")
    private TableView<TableLine> table() {
        return node("#roster-table", TableView.class);
    }

    private <N extends Node> N node(String id, Class<N> type) {
        return type.cast(Objects.requireNonNull(screen.view().lookup(id), id));
    }

    private List<String> labels() {
        return onScreen(() -> screen.view().lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .filter(RosterScreenTest::isSeen)
                .map(l -> ((Label) l).getText())
                .toList());
    }

    private List<String> labelsOfButtons() {
        return onScreen(() -> screen.view().lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(b -> ((Button) b).getText())
                .toList());
    }

    private static boolean isSeen(Node node) {
        for (Node n = node; n != null; n = n.getParent()) if (!n.isVisible()) return false;
        return true;
    }

    /// Controls that one can come to by Tab and that say nothing to a screen reader.
    private static List<Node> nameless(Parent root) {
        return root.lookupAll("*").stream()
                .filter(n -> n.isFocusTraversable() && isSeen(n) && !(n instanceof SplitPane))
                .filter(n -> n instanceof TextInputControl
                        || n instanceof ButtonBase
                        || n instanceof ComboBoxBase
                        || n instanceof TableView)
                .filter(n ->
                        Optional.ofNullable(n.getAccessibleText()).orElse("").isBlank()
                                && !(n instanceof Labeled labeled
                                        && !labeled.getText().isBlank()))
                .toList();
    }

    private final class ChosenFile implements FileChoice {
        @Override
        public Optional<Path> toOpen(Kind kind) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toSave(Kind kind, String suggestedName) {
            assertThat(suggestedName).endsWith(".pdf");
            return Optional.of(saved);
        }

        @Override
        public Optional<Path> folder(String title) {
            return Optional.empty();
        }
    }

    private static final class NothingOpens implements Opener {
        @Override
        public void open(Path fileOrFolder) {}

        @Override
        public void browse(URI address) {}
    }
}
