package fi.poytakirjuri.register.check;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.desk.VersionPress;
import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.DocumentKind;
import fi.poytakirjuri.register.choice.ItemKind;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.register.meeting.MinutesStore;
import fi.poytakirjuri.register.version.FinalisingStore;
import fi.poytakirjuri.register.version.VersionStore;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is looked at before a memo is finalised, and what is looked at after it.
class FinalChecksTest {
    @TempDir
    private Path folder;

    private SoundTable table;
    private long meeting;

    @BeforeEach
    void begin() throws Exception {
        table = new SoundTable(folder);
        meeting = table.meeting(5).id();
    }

    @AfterEach
    void end() {
        table.close();
    }

    @Test
    void contactDetailsWithoutPermissionAreFoundInTheTexts() {
        table.agendas.setText(table.decision, ItemText.DISCUSSION, "Kysy 3@ESIMERKKI.fi, ks. liite 1");
        assertThat(table.messages())
                .containsExactly("Kohdassa 1 on tieto, jonka julkaisemiseen ei ole lupaa: 3@esimerkki.fi."
                        + " Julkisesta versiosta se jätetään pois.");
    }

    @Test
    void formalMinutesNeedCheckersAndSigners() {
        table.meetings.setDocumentKind(meeting, DocumentKind.MINUTES);
        assertThat(table.messages()).containsExactly("Pöytäkirjantarkastajia ei ole merkitty.");
        new MinutesStore(table.database)
                .addChecking(meeting, table.members.get(3).personId(), null);
        assertThat(table.messages()).isEmpty();
    }

    @Test
    void aScannedAppendixIsFoundAndABornDigitalOneIsNot() throws Exception {
        table.attachments.add(meeting, table.decision, "Skannattu", "skannaus.pdf", "application/pdf", scan());
        assertThat(table.messages())
                .containsExactly("Liite ”Skannattu” vaikuttaa skannatulta kuvalta. Ruudunlukija ei lue sitä.");
        var made = new VersionPress(table.database, new PaperEngine(), Texts.in(Language.FI))
                .print(new MinutesStore(table.database).read(meeting).orElseThrow());
        table.database.undo();
        table.attachments.add(meeting, table.decision, "Tehty", "tehty.pdf", "application/pdf", made.bytes());
        assertThat(table.messages()).isEmpty();
    }

    @Test
    void anAcceptedFindingIsSilentUntilItsFactChanges() {
        var dismissed = new DismissedStore(table.database);
        table.agendas.setText(table.decision, ItemText.DECISION, "");
        table.agendas.setKind(table.decision, ItemKind.DECISION);
        var finding = table.findings().stream()
                .filter(f -> f.check() == Check.D02)
                .findFirst()
                .orElseThrow();
        dismissed.dismiss(table.body, finding, "jätettiin auki", SoundTable.TODAY);
        assertThat(table.findings()).extracting(Finding::check).doesNotContain(Check.D02);
        assertThat(table.ofMeeting(meeting)).extracting(Finding::check).contains(Check.D02);
        assertThat(DismissedStore.of(finding, dismissed.all(table.body))
                        .orElseThrow()
                        .reason())
                .isEqualTo("jätettiin auki");
        table.agendas.setText(table.decision, ItemText.TITLE, "Toinen asia");
        assertThat(table.findings()).extracting(Finding::check).contains(Check.D02);
        table.database.undo();
        dismissed.restore(table.body, finding);
        assertThat(table.findings()).extracting(Finding::check).contains(Check.D02);
    }

    @Test
    void aCorrectionAfterPublishingAndAFlippedBitAreTold() {
        var texts = Texts.in(Language.FI);
        var finalising = new FinalisingStore(table.database, texts);
        var press = new VersionPress(table.database, new PaperEngine(), texts);
        var versions = new VersionStore(table.database);
        var at = SoundTable.TODAY.atStartOfDay();
        finalising.finalise(meeting, at, press);
        var first = versions.newest(meeting).orElseThrow();
        table.publications.mark(meeting, first.paper(), "", SoundTable.TODAY, first.sha256());
        assertThat(table.messages()).isEmpty();
        finalising.begin(meeting, "kirjoitusvirhe", SoundTable.TODAY);
        table.agendas.setText(table.decision, ItemText.DECISION, "Sovittiin. Ks. liite 1.");
        finalising.finish(meeting, at, press);
        assertThat(table.messages())
                .containsExactly("Asiakirjaa 5/2026 on korjattu julkaisun jälkeen. Julkaise uusi versio.");
        table.database.change(
                Label.of("undo.meeting.state"),
                sql -> sql.execute(
                        "UPDATE file_content SET bytes = substr(bytes, 2) WHERE sha256 = ?", first.sha256()));
        assertThat(table.messages())
                .contains("Asiakirjan 5/2026 tallennettu versio 1 ei ole enää se, mikä viimeisteltiin.");
    }

    private static byte[] scan() throws Exception {
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            pdf.addPage(page);
            var picture = LosslessFactory.createFromImage(pdf, new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB));
            try (var content = new PDPageContentStream(pdf, page)) {
                content.drawImage(picture, 0, 0, 200, 200);
            }
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }
}
