package fi.poytakirjuri.exchange.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.Structure;
import fi.poytakirjuri.document.Vera;
import fi.poytakirjuri.document.desk.VersionPress;
import fi.poytakirjuri.document.paper.meeting.SampleMinutes;
import fi.poytakirjuri.document.pdf.Standard;
import fi.poytakirjuri.exchange.calendar.Ics;
import fi.poytakirjuri.exchange.file.FolderTaken;
import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.file.FileStore;
import fi.poytakirjuri.register.meeting.AgendaStore;
import fi.poytakirjuri.register.meeting.AttachmentStore;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.meeting.MeetingText;
import fi.poytakirjuri.register.publication.PublicationStore;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.version.FinalisingStore;
import fi.poytakirjuri.register.version.VersionStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class PublishingFolderTest {
    private static final Texts TEXTS = Texts.in(Language.FI);
    private static final PaperEngine ENGINE = new PaperEngine();
    private static final byte[] DRAFT = "Luonnos".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path temp;

    private SampleMinutes sample;
    private MeetingStore meetings;
    private AttachmentStore attachments;
    private AgendaStore agendas;
    private PublishingFolder folders;
    private Path into;

    @BeforeEach
    void makeTheSample() throws Exception {
        sample = new SampleMinutes(temp);
        var database = sample.database();
        meetings = new MeetingStore(database);
        attachments = new AttachmentStore(database);
        agendas = new AgendaStore(database);
        var reader = new PublishedMeetings(
                database,
                sample.store(),
                meetings,
                new PersonStore(database),
                new PublicationStore(database),
                new FileStore(database));
        folders = new PublishingFolder(reader, ENGINE, TEXTS);
        into = temp.resolve("julkaisut");
        sample.unfinalise("3/2026");
        sample.unfinalise("4/2026");
        takeBackTheFiles(sample.of("3/2026").meeting().id());
    }

    /// As if the sample's attachments had not come yet.
    private void takeBackTheFiles(long meetingId) {
        var there = attachments.ofMeeting(meetingId);
        for (var attachment : there) attachments.remove(attachment.id());
        for (var attachment : there)
            attachments.addExpected(meetingId, attachment.itemId(), attachment.name(), attachment.fileName());
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void theFolderHoldsEverythingThatPublishingNeeds() throws Exception {
        giveFile("Ehdotus teemapöydäksi: ikäihmisten yksinäisyys");
        var made = make("3/2026");
        assertThat(made.folder().getFileName()).hasToString("2026-04-21_kumppanuuspoyta-3-2026");
        assertThat(inside(made.folder()))
                .containsExactlyInAnyOrder(
                        "kumppanuuspoyta_muistio_2026-04-21_3-2026.pdf",
                        "kumppanuuspoyta_liite-3_2026-04-21_3-2026_teemapoyta-ehdotus.pdf",
                        "sivun-osa.html",
                        "uutinen.txt",
                        "seuraava-kokous.ics",
                        "metatiedot.json",
                        "tarkistuslista.txt",
                        "SHA256SUMS.txt")
                .containsExactlyInAnyOrderElementsOf(made.files());
        assertThat(inside(into)).containsExactly("2026-04-21_kumppanuuspoyta-3-2026");
        assertThat(made.paper()).isEqualTo("muistio");
        assertThat(made.missing())
                .containsExactly(
                        "Maakuntaohjelman luonnos, tiivistelmä", "Ehdotus teemapöydäksi: ikäihmisten yksinäisyys");
    }

    @Test
    void theMemoIsAccessibleAndTheVeryOneThatIsMarkedPublished() throws Exception {
        var made = make("3/2026");
        var memo = Files.readAllBytes(made.folder().resolve("kumppanuuspoyta_muistio_2026-04-21_3-2026.pdf"));
        assertThat(Vera.failingRules(memo, Standard.A2A_UA1)).isEmpty();
        assertThat(Structure.of(memo).lines()).contains("Muistio 3/2026", "Muistion laati");
        assertThat(made.sha256()).isEqualTo(FileStore.hash(memo));
    }

    @Test
    void everyHashInTheListIsTheFilesOwn() throws Exception {
        giveFile("Liite");
        var folder = make("3/2026").folder();
        var listed = new HashMap<String, String>();
        for (var line : Files.readAllLines(folder.resolve("SHA256SUMS.txt")))
            listed.put(line.substring(66), line.substring(0, 64));
        var expected = new HashMap<String, String>();
        for (var name : inside(folder))
            if (!name.equals("SHA256SUMS.txt"))
                expected.put(name, FileStore.hash(Files.readAllBytes(folder.resolve(name))));
        assertThat(listed).isEqualTo(expected);
        for (var file : json(folder).path("tiedostot")) {
            var bytes = Files.readAllBytes(folder.resolve(file.path("nimi").asText()));
            assertThat(file.path("sha256").asText()).isEqualTo(FileStore.hash(bytes));
            assertThat(file.path("koko").asInt()).isEqualTo(bytes.length);
        }
    }

    @Test
    void thePagesLinksLeadToFilesOfTheFolderAndTellTheirSize() throws Exception {
        giveFile("Kysely <2026> & \"tulokset\"");
        var folder = make("3/2026").folder();
        var page = page(folder);
        assertThat(text(page, "h2")).containsExactly("Kokous 3/2026, tiistai 21.4.2026");
        assertThat(((Element) page.getElementsByTagName("h2").item(0)).getAttribute("id"))
                .isEqualTo("kokous-3-2026");
        assertThat(text(page, "p"))
                .startsWith("Järjestöjen ja maakunnan kumppanuuspöytä kokoontui 21.4.2026.")
                .endsWith("Seuraava kokous on tiistaina 2.6.2026 klo 13.00–15.30.");
        var links = page.getElementsByTagName("a");
        assertThat(links.getLength()).isEqualTo(2);
        for (int i = 0; i < links.getLength(); i++) {
            var link = (Element) links.item(i);
            var size = Files.size(folder.resolve(link.getAttribute("href")));
            assertThat(link.getTextContent()).endsWith("(PDF, " + Math.max(1, (size + 500) / 1000) + " kt)");
        }
        assertThat(text(page, "a").getLast()).startsWith("Liite 3: Kysely <2026> & \"tulokset\"");
    }

    @Test
    void theNewsTellsWhatWasDecidedAndWhomToAsk() throws Exception {
        var news = Files.readString(make("3/2026").folder().resolve("uutinen.txt"));
        assertThat(news.lines())
                .startsWith(
                        "Otsikko: Kumppanuuspöytä lausuu maakuntaohjelmasta ja käynnistää teemapöydän"
                                + " ikäihmisten yksinäisyydestä",
                        "Julkaisupäivä: 30.4.2026",
                        "Ingressi: Järjestöjen ja maakunnan kumppanuuspöytä kokoontui 21.4.2026.")
                .contains("Sovittiin, että kumppanuuspöytä antaa maakuntaohjelmasta yhteisen lausunnon.")
                .doesNotContain("Merkittiin tiedoksi.")
                .anyMatch(line -> line.startsWith("Lisätietoja: puheenjohtaja Olli Rautavuori, olli.rautavuori@"));
    }

    @Test
    void theMetadataSaysWhatThePaperIs() throws Exception {
        var facts = json(make("3/2026").folder());
        assertThat(facts.path("otsikko").asText()).isEqualTo("Kumppanuuspöytä: muistio 3/2026, 21.4.2026");
        assertThat(facts.path("laji").asText()).isEqualTo("muistio");
        assertThat(facts.path("kokouspaiva").asText()).isEqualTo("2026-04-21");
        assertThat(facts.path("hyvaksytty").asText()).isEqualTo("2026-06-02");
        assertThat(facts.path("julkaistu").asText()).isEqualTo("2026-04-30");
        assertThat(facts.path("laatija").asText()).isEqualTo("Niina Åkerlund");
        assertThat(facts.path("versio").asInt()).isEqualTo(1);
    }

    @Test
    void aPaperThatChangedSinceItWasPublishedIsItsNextVersion() throws Exception {
        var publications = new PublicationStore(sample.database());
        var finalising = new FinalisingStore(sample.database(), TEXTS);
        var press = new VersionPress(sample.database(), ENGINE, TEXTS);
        var day = LocalDate.of(2026, 11, 22);
        var id = meeting("6/2026").id();
        finalising.finalise(id, day.atStartOfDay(), press);
        var first = make("6/2026");
        publications.mark(id, first.paper(), "", day, first.sha256());
        assertThat(json(make("6/2026").folder()).path("versio").asInt()).isEqualTo(1);
        assertThat(make("6/2026").sha256()).isEqualTo(newest(id));
        finalising.begin(id, "jakelu", day);
        meetings.setText(id, MeetingText.COPIES_TO, "Kuntien yhteyshenkilöt");
        finalising.finish(id, day.atStartOfDay(), press);
        assertThat(json(make("6/2026").folder()).path("versio").asInt()).isEqualTo(2);
        assertThat(make("6/2026").files()).contains("kumppanuuspoyta_muistio_2026-09-29_6-2026_versio-2.pdf");
        assertThat(make("6/2026").sha256()).isEqualTo(newest(id)).isNotEqualTo(first.sha256());
    }

    private String newest(long meetingId) {
        return new VersionStore(sample.database())
                .newest(meetingId)
                .orElseThrow()
                .sha256();
    }

    @Test
    void theNextMeetingIsInTheCalendarInFinnishTime() throws Exception {
        var summer = Ics.event(ics("3/2026"));
        assertThat(summer)
                .containsEntry("DTSTART;TZID=Europe/Helsinki", "20260602T130000")
                .containsEntry("DTEND;TZID=Europe/Helsinki", "20260602T153000")
                .containsEntry("SUMMARY", "Kumppanuuspöydän kokous 4/2026")
                .containsEntry("UID", meeting("4/2026").uid());
        assertThat(summer.get("LOCATION")).startsWith("Järjestötalo Pohjanportti, kokoushuone Koivu, Harjukatu 6");
        assertThat(Ics.event(ics("1/2026"))).containsEntry("DTSTART;TZID=Europe/Helsinki", "20260310T130000");
    }

    @Test
    void noCalendarFileIsMadeWhereNoMeetingFollows() throws Exception {
        assertThat(inside(make("8/2026").folder())).doesNotContain("seuraava-kokous.ics");
    }

    @Test
    void beforeTheMeetingTheAgendaIsPublished() throws Exception {
        var made = make("8/2026");
        assertThat(made.paper()).isEqualTo("esityslista");
        assertThat(text(page(made.folder()), "p").getFirst()).startsWith("Kokouksessa käsitellään: ");
        assertThat(text(page(made.folder()), "a").getFirst()).startsWith("Kokouskutsu ja esityslista 8/2026, luonnos");
    }

    @Test
    void aDraftIsCalledADraftInTheChecklist() throws Exception {
        meetings.setState(meeting("6/2026").id(), MeetingState.HELD);
        assertThat(Files.readString(make("6/2026").folder().resolve("tarkistuslista.txt")))
                .contains("[ ] Muistio on vielä luonnos");
        assertThat(Files.readString(make("3/2026").folder().resolve("tarkistuslista.txt")))
                .contains("[ ] Muistio on hyväksytty 2.6.2026")
                .contains("[ ] Liitteen tiedosto puuttuu: Maakuntaohjelman luonnos, tiivistelmä");
    }

    @Test
    void theSameRecordGivesTheSameFolder() throws Exception {
        giveFile("Liite");
        assertThat(contents(make("3/2026").folder()))
                .isEqualTo(contents(folders.make(meeting("3/2026").id(), temp.resolve("toinen"))
                        .folder()));
    }

    @Test
    void ourOwnFolderIsReplacedWhole() throws Exception {
        var folder = make("3/2026").folder();
        giveFile("Uusi liite");
        assertThat(make("3/2026").folder()).isEqualTo(folder);
        assertThat(inside(folder)).contains("kumppanuuspoyta_liite-3_2026-04-21_3-2026_teemapoyta-ehdotus.pdf");
        assertThat(inside(into)).hasSize(1);
    }

    @Test
    void aFolderWithSomeoneElsesFileIsLeftAsItIs() throws Exception {
        var folder = make("3/2026").folder();
        Files.writeString(folder.resolve("valokuva.jpg"), "kuva");
        Files.writeString(folder.resolve("uutinen.txt"), "Sihteerin oma teksti");
        var before = contents(folder);
        assertThatThrownBy(() -> make("3/2026"))
                .isInstanceOfSatisfying(
                        FolderTaken.class,
                        taken -> assertThat(taken.files()).containsExactly("uutinen.txt", "valokuva.jpg"));
        assertThat(contents(folder)).isEqualTo(before);
        assertThat(inside(into)).hasSize(1);
    }

    @Test
    void aFileInTheFoldersPlaceIsLeftAsItIs() throws Exception {
        Files.createDirectories(into);
        var file = Files.writeString(into.resolve("2026-04-21_kumppanuuspoyta-3-2026"), "tärkeä");
        assertThatThrownBy(() -> make("3/2026")).isInstanceOf(FolderTaken.class);
        assertThat(file).hasContent("tärkeä");
    }

    @Test
    void hostileNamesAndTitlesDoNoHarm() throws Exception {
        var meeting = meeting("3/2026");
        var hostile = "<script>alert(1)</script>\r\nBEGIN:VEVENT ‮fdp.exe ; , \\ ä" + "pitkä ".repeat(50);
        meetings.setText(meeting.id(), MeetingText.NEWS_LEAD, hostile);
        meetings.setText(meeting.id(), MeetingText.NEWS_HEADLINE, hostile);
        meetings.setText(meeting("4/2026").id(), MeetingText.TITLE, hostile);
        meetings.setText(meeting("4/2026").id(), MeetingText.PLACE, "𝔘".repeat(60) + hostile);
        agendas.setText(sample.of("3/2026").matters().get(2).item().id(), ItemText.TITLE, hostile);
        for (var name : List.of("../../paha.pdf", "CON", "con.pdf", "C:\\x\\..\\aux.txt", "‮fdp.exe", "a".repeat(300)))
            attachments.add(meeting.id(), null, hostile, name, "application/pdf", DRAFT);
        attachments.add(meeting.id(), null, "Sama", "../../paha.pdf", "application/pdf", DRAFT);
        attachments.add(meeting.id(), null, "Vain merkkejä", "…", "application/pdf", DRAFT);

        var folder = make("3/2026").folder();

        assertThat(inside(into)).hasSize(1);
        assertThat(inside(folder))
                .allMatch(name -> name.matches("[A-Za-z0-9._-]{1,160}"))
                .contains("kumppanuuspoyta_liite-3_2026-04-21_3-2026_paha.pdf")
                .contains("kumppanuuspoyta_liite-4_2026-04-21_3-2026_con")
                .noneMatch(name -> name.matches("(?i)(con|aux|nul|prn)(\\..*)?"));
        var page = page(folder);
        assertThat(page.getElementsByTagName("script").getLength()).isZero();
        assertThat(page.getElementsByTagName("a").getLength()).isEqualTo(9);
        assertThat(page.getDocumentElement().getTextContent()).doesNotContain("‮");
        var calendar = Files.readAllBytes(folder.resolve("seuraava-kokous.ics"));
        assertThat(Ics.unfolded(calendar)).filteredOn("BEGIN:VEVENT"::equals).hasSize(1);
        assertThat(Ics.event(calendar).get("LOCATION")).contains("𝔘".repeat(60));
        assertThat(Files.readAllLines(folder.resolve("uutinen.txt")).get(1)).startsWith("Julkaisupäivä: ");
    }

    @Test
    void remoteLinksAndContactsWithoutPermissionStayOutOfEveryFile() throws Exception {
        var id = meeting("3/2026").id();
        var item = sample.of("3/2026").matters().get(2).item().id();
        meetings.setText(id, MeetingText.REMOTE_LINK, "https://kokous.example.org/oma-huone");
        meetings.setText(id, MeetingText.NEWS_LEAD, "Liity: https://kokous.example.org/oma-huone");
        meetings.setText(
                meeting("4/2026").id(), MeetingText.PLACE, "Teams https://teams.microsoft.com/l/meetup-join/x");
        agendas.setText(item, ItemText.DECISION, "Kysy: emmi.wallenius@example.org, [linkki](https://zoom.us/j/123).");
        var made = make("3/2026");
        for (var name : List.of("uutinen.txt", "sivun-osa.html", "seuraava-kokous.ics"))
            assertThat(Files.readString(made.folder().resolve(name)))
                    .doesNotContain("oma-huone")
                    .doesNotContain("meetup-join")
                    .doesNotContain("zoom.us")
                    .doesNotContain("emmi.wallenius@");
        assertThat(made.leftOut())
                .contains("Etäyhteyden osoite", "Etäkokouksen linkki tekstin seassa")
                .anyMatch(words -> words.contains("emmi.wallenius@example.org"));
    }

    private void giveFile(String name) {
        meetings.setState(meeting("3/2026").id(), MeetingState.HELD);
        attachments.add(meeting("3/2026").id(), null, name, "liite-2-teemapoyta-ehdotus.pdf", "application/pdf", DRAFT);
    }

    private Meeting meeting(String number) {
        return sample.of(number).meeting();
    }

    private MadeFolder make(String number) throws IOException {
        if (number.equals("3/2026")) sample.publish(number);
        return folders.make(meeting(number).id(), into);
    }

    private byte[] ics(String number) throws IOException {
        return Files.readAllBytes(make(number).folder().resolve("seuraava-kokous.ics"));
    }

    private static JsonNode json(Path folder) throws IOException {
        return new ObjectMapper().readTree(folder.resolve("metatiedot.json").toFile());
    }

    /// The fragment within a root of its own, by a parser that forgives nothing.
    private static Document page(Path folder) throws Exception {
        var html = "<div>" + Files.readString(folder.resolve("sivun-osa.html")) + "</div>";
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> text(Document page, String element) {
        var texts = new ArrayList<String>();
        var found = page.getElementsByTagName(element);
        for (int i = 0; i < found.getLength(); i++)
            texts.add(found.item(i).getTextContent().replace('\u00a0', ' '));
        return texts;
    }

    private static List<String> inside(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        var contents = new HashMap<String, String>();
        for (var name : inside(folder)) contents.put(name, FileStore.hash(Files.readAllBytes(folder.resolve(name))));
        return contents;
    }
}
