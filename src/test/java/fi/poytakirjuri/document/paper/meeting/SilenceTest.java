package fi.poytakirjuri.document.paper.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.Structure;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.Letterheads;
import fi.poytakirjuri.document.paper.MadePaper;
import fi.poytakirjuri.document.paper.PaperKind;
import fi.poytakirjuri.document.pdf.Standard;
import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.file.FileStore;
import fi.poytakirjuri.register.meeting.Minutes;
import fi.poytakirjuri.register.meeting.MinutesStore;
import fi.poytakirjuri.register.roster.PersonField;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.table.BodyField;
import fi.poytakirjuri.register.table.BodyStore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a public paper keeps silent of, whatever was typed where: 200 random meetings full of secrets.
class SilenceTest {
    private static final int MEETINGS = 200;
    private static final PaperEngine ENGINE = new PaperEngine();
    private static final List<PaperKind> PUBLIC =
            List.of(PaperKind.AGENDA, PaperKind.MEMO, PaperKind.MINUTES, PaperKind.HANDOUT);

    @TempDir
    Path folder;

    @Test
    void noPublicPaperTellsASecretAndEveryInternalOneTellsAll() throws Exception {
        try (var database = Database.create(folder.resolve("r.poyta"), Clock.systemUTC())) {
            var meetings = write(database);
            var papers = new MeetingPapers(new Letterheads(new FileStore(database)), Texts.in(Language.FI));
            var store = new MinutesStore(database);
            for (int i = 0; i < meetings.size(); i++) {
                var meeting = meetings.get(i);
                var minutes = store.read(meeting.id()).orElseThrow();
                var kind = PUBLIC.get(i % PUBLIC.size());
                isSilent(papers.paper(minutes, kind, Audience.PUBLIC), kind + " " + i, meeting);
                if (i % 5 == 0) isSilent(extract(papers, minutes), "extract " + i, meeting);
                var told = Secrets.bare(everything(papers.paper(minutes, PaperKind.MINUTES, Audience.INTERNAL)));
                assertThat(meeting.planted().stream().filter(word -> !told.contains(word)))
                        .as("meeting %d", i)
                        .isEmpty();
                assertThat(told).as("comments").doesNotContain(meeting.commented());
                if (i % 5 != 0) continue;
                var course = everything(papers.paper(minutes, PaperKind.RUN_SHEET, Audience.INTERNAL));
                assertThat(Secrets.bare(course)).as("run sheet").contains(meeting.commented());
            }
        }
    }

    private static List<SecretMeeting> write(Database database) {
        var meetings = new ArrayList<SecretMeeting>();
        database.change(Label.of("undo.body.change"), _ -> {
            var bodies = new BodyStore(database);
            long body = bodies.add("Kokeilun kumppanuuspöytä", "");
            bodies.change(body, BodyField.CONTACT, "Sihteeri, " + Secrets.PHONES.getFirst());
            var persons = new PersonStore(database);
            for (var phone : Secrets.PHONES) persons.change(person(persons), PersonField.PHONE, phone);
            for (var mail : Secrets.MAILS) persons.change(person(persons), PersonField.EMAIL, mail);
            LongStream.range(0, MEETINGS).forEach(seed -> {
                var meeting = new SecretMeeting(database, seed);
                meeting.write(body);
                meetings.add(meeting);
            });
        });
        return meetings;
    }

    private static long person(PersonStore persons) {
        return persons.add("Outi", "Hiljainen", "", "");
    }

    private static MadePaper extract(MeetingPapers papers, Minutes minutes) {
        return papers.extract(minutes, minutes.matters().getFirst().item().id(), Audience.PUBLIC);
    }

    private static void isSilent(MadePaper made, String which, SecretMeeting meeting) throws IOException {
        var told = Secrets.bare(everything(made));
        assertThat(meeting.planted().stream().filter(told::contains).map(word -> around(word, told)))
                .as(which)
                .isEmpty();
        assertThat(told).as(which).doesNotContain(meeting.commented()).doesNotContain("kokousexampleorg");
        var leftOut = String.join("\n", made.leftOut());
        assertThat(leftOut).as(which).contains("Etäkokouksen linkki tekstin seassa", "Sisäiset muistiinpanot", "@");
        assertThat(leftOut).as(which).containsPattern("Yhteystieto, jolla ei ole julkaisulupaa: \\+?\\d");
        if (!which.startsWith("extract"))
            assertThat(leftOut).as(which).contains("Etäyhteyden osoite", "salattuliite", "(ei julkinen)");
    }

    private static String around(String word, String told) {
        int at = told.indexOf(word);
        return told.substring(Math.max(0, at - 30), Math.min(told.length(), at + word.length() + 30));
    }

    /// All that a file tells: what is seen and read out, the outline, where links lead, and what it says of itself.
    private static String everything(MadePaper made) throws IOException {
        var pdf = ENGINE.pdf(ENGINE.lay(made.paper()), Standard.A2A_UA1);
        try (var document = Loader.loadPDF(pdf)) {
            var information = document.getDocumentInformation();
            var all = new ArrayList<String>(Structure.of(pdf).lines());
            all.add(new PDFTextStripper().getText(document));
            for (var key : information.getMetadataKeys())
                all.add(String.valueOf(information.getPropertyStringValue(key)));
            all.add(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
            outline(document.getDocumentCatalog().getDocumentOutline()).forEach(all::add);
            all.addAll(links(document));
            all.add(made.fileName());
            return String.join("\n", all);
        }
    }

    private static Stream<String> outline(PDOutlineNode node) {
        var titles = Stream.<String>builder();
        if (node != null)
            for (var child : node.children()) {
                titles.add(child.getTitle());
                outline(child).forEach(titles);
            }
        return titles.build();
    }

    private static List<String> links(PDDocument document) throws IOException {
        var uris = new ArrayList<String>();
        for (var page : document.getPages())
            for (var annotation : page.getAnnotations())
                if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action)
                    uris.add(action.getURI() + " " + link.getContents());
        return uris;
    }
}
