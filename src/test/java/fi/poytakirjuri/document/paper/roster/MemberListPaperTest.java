package fi.poytakirjuri.document.paper.roster;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.Structure;
import fi.poytakirjuri.document.Vera;
import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Inline;
import fi.poytakirjuri.document.block.Paper;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.block.Table;
import fi.poytakirjuri.document.layout.Pages;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.Letterheads;
import fi.poytakirjuri.document.paper.MadePaper;
import fi.poytakirjuri.document.pdf.Standard;
import fi.poytakirjuri.exchange.sample.SampleCopy;
import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.OfficeKind;
import fi.poytakirjuri.register.choice.PublicField;
import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.file.FileStore;
import fi.poytakirjuri.register.roster.MemberList;
import fi.poytakirjuri.register.roster.NewMember;
import fi.poytakirjuri.register.roster.OfficeStore;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.roster.RosterStore;
import fi.poytakirjuri.register.roster.SeatStore;
import fi.poytakirjuri.register.table.BodyField;
import fi.poytakirjuri.register.table.BodyStore;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MemberListPaperTest {
    private static final LocalDate NOW = LocalDate.of(2026, 11, 22);

    @TempDir
    Path folder;

    private MemberListPaper papers;
    private Database database;
    private long body;

    @BeforeEach
    void openSample() throws Exception {
        var file = folder.resolve("esimerkki.poyta");
        SampleCopy.make(file);
        database = Database.open(file, Clock.systemDefaultZone());
        papers = new MemberListPaper(new Letterheads(new FileStore(database)), Texts.in(Language.FI));
        body = new BodyStore(database).bodies().getFirst().id();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @ParameterizedTest
    @EnumSource(Standard.class)
    void bothListsBreakNoRuleOfTheirStandard(Standard standard) throws Exception {
        var engine = new PaperEngine();
        var list = listOn(NOW);
        for (var paper : List.of(forPublic(list).paper(), internal(list)))
            assertThat(Vera.failingRules(engine.pdf(engine.lay(paper), standard), standard))
                    .isEmpty();
    }

    @Test
    void thePublicListTellsContactsOnlyOfThoseWhoAllowedIt() {
        assertThat(words(forPublic(listOn(NOW)).paper())).isEqualTo("""
                Esimerkki-Suomen järjestöjen ja maakunnan kumppanuuspöytä
                Jäsenluettelo
                Tilanne 22.11.2026
                Jäsenet toimikaudella 2025–2026
                Järjestöedustajia on 12. Nimettyjä edustajia on 2.
                Nimi | Taustaorganisaatio | Toimiala | Rooli | Yhteystiedot
                Olli Rautavuori | Harjuveden Liikuntaväylä ry | Liikunta ja urheilu | järjestöedustaja, puheenjohtaja | olli.rautavuori@example.org, 040 555 0101
                Emmi Wallenius | Esimerkin Nuorisoverkosto ry | Nuoriso | järjestöedustaja |
                Väinö Ylä-Kotola | Koivukosken Kylät ry | Asukas- ja kylätoiminta | järjestöedustaja |
                Saara Öhman | Kulttuuriyhdistys Tuulensuu ry | Kulttuuri ja vapaa-aika | järjestöedustaja |
                Ritva Mäenpää | Esimerkki-Suomen Potilasyhdistykset ry | Sote: potilas- ja kansanterveystyö | järjestöedustaja, varapuheenjohtaja |
                Jukka-Pekka Äijälä | Esteetön Arki ry | Sote: vammaisjärjestöt | järjestöedustaja |
                Tero Vuoristo | Työpolku Koivukoski ry | Sote: päihdetyö ja työllisyydenhoito | järjestöedustaja |
                Niina Åkerlund | Mielen Tuki Harjuvesi ry | Sote: mielenterveys- ja kriisityö | järjestöedustaja, sihteeri | niina.akerlund@example.org, 040 555 0108
                Katja Heinonkoski | Perheiden Talo ry | Sote: lapsi- ja perhetyö | järjestöedustaja |
                Seppo Lahdenmäki | Eläkeyhdistysten Esimerkkipiiri ry | Ikäihmisten toiminta | järjestöedustaja |
                Amal Yusuf-Niemi | Monikulttuuriyhdistys Silta ry | Monikulttuurisuus | järjestöedustaja |
                Žanna Koskivuori | Luontoväki Esimerkki ry | Ympäristö ja luonto | järjestöedustaja |
                Marjatta von Essen | Esimerkki-Suomen Yhteisötuki ry |  | Järjestöareenan puheenjohtaja | marjatta.von.essen@example.org
                Petri Kangasvuo | Esimerkki-Suomen liitto |  | maakunnan nimetty edustaja, koollekutsuja | petri.kangasvuo@example.org
                Leena Isoniitty | Esimerkki-Suomen hyvinvointialue |  | hyvinvointialueen nimetty edustaja |
                """);
    }

    @Test
    void theInternalListTellsEveryonesContactsTitlesAndConsent() {
        var paper = internal(listOn(NOW));
        assertThat(paper.head().classification()).isEqualTo("Sisäinen");
        assertThat(words(paper))
                .contains("Amal Yusuf-Niemi | Monikulttuuriyhdistys Silta ry, toiminnanohjaaja"
                        + " | Monikulttuurisuus, järjestöedustaja"
                        + " | amal.yusuf-niemi@example.org, 040 555 0111 | ei merkitty")
                .contains("Žanna Koskivuori | Luontoväki Esimerkki ry, puheenjohtaja"
                        + " | Ympäristö ja luonto, järjestöedustaja | 040 555 0112 | 15.11.2024")
                .endsWith("Luettelossa on yhteystietoja, joita ei saa julkaista.\n");
    }

    @Test
    void aSeatThatWasVacantThatDayIsShownVacant() {
        assertThat(words(forPublic(listOn(LocalDate.of(2025, 10, 15))).paper()))
                .contains("Järjestöedustajia on 11. Nimettyjä edustajia on 2. Avoimia paikkoja on 1.")
                .contains("avoin paikka |  | Sote: päihdetyö ja työllisyydenhoito | järjestöedustaja |")
                .doesNotContain("Vuoristo")
                .doesNotContain("Sirkiä");
    }

    @Test
    void whoseNameMayNotBePublishedIsLeftOutAndToldBeforeSaving() {
        var emmi = person("Emmi Wallenius");
        new PersonStore(database).permit(emmi, PublicField.NAME, false, NOW, "");
        var list = forPublic(listOn(NOW));
        assertThat(words(list.paper())).doesNotContain("Wallenius").doesNotContain("Nuorisoverkosto");
        assertThat(list.leftOut())
                .hasSize(3)
                .contains("Nimen julkaisulupa puuttuu, joten luettelosta jää pois: Emmi Wallenius.");
        assertThat(list.leftOut().get(1))
                .startsWith("Sähköpostin julkaisulupa puuttuu")
                .doesNotContain("Wallenius");
        assertThat(words(internal(listOn(NOW)))).contains("Wallenius");
    }

    @Test
    void aChairFromOutsideStandsLast() {
        var expert = new PersonStore(database).add("Ulla", "Ulkopuolinen", "Harjuveden kaupunki", "johtaja");
        new PersonStore(database).permit(expert, PublicField.NAME, true, NOW, "");
        new OfficeStore(database).give(body, OfficeKind.CHAIR, expert, NOW, null);
        assertThat(words(forPublic(listOn(NOW)).paper()))
                .endsWith("Ulla Ulkopuolinen | Harjuveden kaupunki |  | puheenjohtaja |\n");
    }

    @Test
    void theBodysContactsStandUnderTheList() {
        new BodyStore(database).change(body, BodyField.CONTACT, "Järjestötalo Pohjanportti\nHarjukatu 6");
        assertThat(forPublic(listOn(NOW)).paper().contact())
                .containsExactly(
                        Inline.text("Järjestötalo Pohjanportti"), Inline.lineBreak(), Inline.text("Harjukatu 6"));
    }

    @Test
    void theHeaderOfSixtyMembersIsSeenOnEachPageAndReadOnce() throws Exception {
        database.change(Label.of("undo.body.change"), _ -> addMembersUpTo(60));
        var pages = new PaperEngine().lay(internal(listOn(NOW)));
        assertThat(pages.count()).isGreaterThanOrEqualTo(3);
        for (var standard : Standard.values()) {
            var pdf = new PaperEngine().pdf(pages, standard);
            assertThat(Vera.failingRules(pdf, standard)).isEmpty();
            var table = Structure.of(pdf).parts("Table").getFirst();
            assertThat(table.parts("THead")).hasSize(1);
            assertThat(table.parts("TR")).hasSize(61);
            assertThat(table.parts("TH")).hasSize(5 + 60);
        }
        assertThat(shownOn(pages, "Taustaorganisaatio")).isEqualTo(pages.count());
    }

    @Test
    void theSameRecordsGiveTheSameBytes() {
        var engine = new PaperEngine();
        var first = engine.pdf(engine.lay(internal(listOn(NOW))), Standard.A2A_UA1);
        var second = engine.pdf(engine.lay(internal(listOn(NOW))), Standard.A2A_UA1);
        assertThat(first).isEqualTo(second);
    }

    private void addMembersUpTo(int count) {
        var seats = new SeatStore(database);
        for (int i = listOn(NOW).roster().members().size(); i < count; i++)
            seats.add(body, NewMember.of("Jäsen", "Numero " + i, SeatRole.ASSOCIATION_REP), NOW);
    }

    /// On how many pages the words stand, as an extractor of plain text sees them.
    private static int shownOn(Pages pages, String words) throws IOException {
        var pdf = new PaperEngine().pdf(pages, Standard.A2A_UA1);
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).split(words, -1).length - 1;
        }
    }

    private MadePaper forPublic(MemberList list) {
        return papers.paper(list, Audience.PUBLIC);
    }

    private Paper internal(MemberList list) {
        return papers.paper(list, Audience.INTERNAL).paper();
    }

    private MemberList listOn(LocalDate day) {
        return MemberList.read(database, body, day);
    }

    private long person(String name) {
        return new RosterStore(database)
                .roster(body, NOW).members().stream()
                        .filter(m -> m.person().name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .person()
                        .id();
    }

    /// The paper as one reads it aloud, a line for each line, cells apart by bars.
    private static String words(Paper paper) {
        var head = paper.head();
        var body = paper.body().stream().map(MemberListPaperTest::words).collect(Collectors.joining("\n"));
        return String.join("\n", head.sender(), head.kind(), head.dateLine(), head.title(), body, "");
    }

    private static String words(Block block) {
        return switch (block) {
            case Paragraph paragraph -> words(paragraph.inlines());
            case Table table -> {
                var headers = table.columns().stream().map(Table.Column::header);
                var rows = table.rows().stream()
                        .map(r -> r.cells().stream()
                                .map(c -> words(c.blocks().getFirst()))
                                .collect(Collectors.joining(" | "))
                                .stripTrailing())
                        .collect(Collectors.joining("\n"));
                yield headers.collect(Collectors.joining(" | ")) + "\n" + rows;
            }
            default -> throw new IllegalArgumentException("Not in a member list: " + block);
        };
    }

    private static String words(List<Inline> inlines) {
        return inlines.stream()
                .map(inline -> switch (inline) {
                    case Inline.Text text -> text.text();
                    case Inline.Link link -> words(link.inlines());
                    case Inline.LineBreak _ -> ", ";
                    default -> throw new IllegalArgumentException("Not in a member list: " + inline);
                })
                .collect(Collectors.joining());
    }
}
