package fi.poytakirjuri.exchange.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.Structure;
import fi.poytakirjuri.document.Vera;
import fi.poytakirjuri.document.binding.OtherPdfs;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.PaperKind;
import fi.poytakirjuri.document.paper.meeting.SampleMinutes;
import fi.poytakirjuri.document.pdf.Standard;
import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.AttachmentStore;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetingBundleTest {
    private static final Texts TEXTS = Texts.in(Language.FI);

    @TempDir
    Path temp;

    private SampleMinutes sample;
    private AttachmentStore attachments;
    private MeetingBundle bundles;
    private Path into;
    private long meeting;

    @BeforeEach
    void aMeetingWithEveryKindOfAttachment() throws Exception {
        sample = new SampleMinutes(temp);
        attachments = new AttachmentStore(sample.database());
        bundles = new MeetingBundle(sample.database(), new PaperEngine(), TEXTS);
        into = temp.resolve("paketit");
        meeting = sample.of("3/2026").meeting().id();
        sample.unfinalise("3/2026");
        for (var old : attachments.ofMeeting(meeting)) attachments.remove(old.id());
        add("Tiivistelmä", "tiivistelma.pdf", OtherPdfs.plain("Tiivistelma", 2), true);
        add("Taulukko", "taulukko.xlsx", "PK".getBytes(StandardCharsets.US_ASCII), true);
        add("Lukittu", "lukittu.pdf", OtherPdfs.locked("Lukittu"), true);
        add("Rikkinäinen", "rikki.pdf", OtherPdfs.broken("Rikki"), true);
        attachments.setPublic(attachments.addExpected(meeting, null, "Odotettu", "odotettu.pdf"), true);
        add("Sisäinen muistio", "sisainen.pdf", OtherPdfs.plain("Sisainen", 1), false);
        attachments.setPublic(
                attachments.addSupporting(
                        meeting, "Kartta", "kartta.pdf", "application/pdf", OtherPdfs.landscape("Kartta")),
                false);
        sample.publish("3/2026");
    }

    @AfterEach
    void close() {
        sample.close();
    }

    @Test
    void onePdfHasThePaperTheSoundAttachmentsAndAListOfAll() throws Exception {
        var made = make(BundleForm.PDF, Audience.INTERNAL);
        assertThat(made.place())
                .isEqualTo(into.resolve("kumppanuuspoyta_muistio_2026-04-21_3-2026_sisainen_kokouspaketti.pdf"));
        var bytes = Files.readAllBytes(made.place());
        assertThat(Structure.of(bytes).parts("Table").getFirst().parts("TR"))
                .extracting(row -> String.join(
                        " | ", row.kids().stream().map(MeetingBundleTest::text).toList()))
                .containsExactly(
                        "Asiakirja | Sivu",
                        "Muistio 3/2026 | 2–4",
                        "Liite 1: Tiivistelmä | 5–6",
                        "Liite 2: Taulukko | erillinen tiedosto",
                        "Liite 3: Lukittu | erillinen tiedosto, suojattu",
                        "Liite 4: Rikkinäinen | erillinen tiedosto, vioittunut PDF",
                        "Liite 5: Odotettu | tiedosto puuttuu vielä",
                        "Liite 6: Sisäinen muistio | 7",
                        "Aineisto: Kartta | 8");
        try (var document = Loader.loadPDF(bytes)) {
            assertThat(document.getNumberOfPages()).isEqualTo(8).isEqualTo(made.pages());
            assertThat(document.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(item -> item.getTitle())
                    .containsExactly(
                            "Sisältö",
                            "Muistio 3/2026",
                            "Liite 1: Tiivistelmä",
                            "Liite 6: Sisäinen muistio",
                            "Aineisto: Kartta");
        }
        assertThat(made.apart())
                .containsExactly(
                        "Liite 2: Taulukko (erillinen tiedosto)",
                        "Liite 3: Lukittu (erillinen tiedosto, suojattu)",
                        "Liite 4: Rikkinäinen (erillinen tiedosto, vioittunut PDF)",
                        "Liite 5: Odotettu (tiedosto puuttuu vielä)");
    }

    @Test
    void theOnePdfSaysThatItFollowsNoStandard() throws Exception {
        var bytes = Files.readAllBytes(make(BundleForm.PDF, Audience.PUBLIC).place());
        assertThat(Structure.of(bytes).lines()).anyMatch(line -> line.contains("ei ole arkistokelpoinen PDF/A"));
        try (var document = Loader.loadPDF(bytes)) {
            var xmp = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp).contains("ei ole arkistokelpoinen PDF/A").doesNotContain("pdfaid", "pdfuaid");
            assertThat(document.getDocumentInformation().getSubject()).contains("ei ole arkistokelpoinen PDF/A");
        }
    }

    @Test
    void thePublicPackageHasThePublicAttachmentsOnly() throws Exception {
        var made = make(BundleForm.FOLDER, Audience.PUBLIC);
        assertThat(made.files()).noneMatch(name -> name.contains("sisainen") || name.contains("kartta"));
        assertThat(made.leftOut())
                .contains("Liite 6: Sisäinen muistio (ei julkinen)", "Aineisto: Kartta (ei julkinen)");
    }

    @Test
    void theFolderHasEveryDocumentNumberedInOrder() throws Exception {
        var made = make(BundleForm.FOLDER, Audience.INTERNAL);
        assertThat(made.place())
                .isEqualTo(into.resolve("kumppanuuspoyta_muistio_2026-04-21_3-2026_sisainen_kokouspaketti"));
        assertThat(made.files())
                .isEqualTo(inside(made.place()))
                .containsExactly(
                        "00_sisalto.pdf",
                        "01_kumppanuuspoyta_muistio_2026-04-21_3-2026_sisainen.pdf",
                        "02_kumppanuuspoyta_liite-1_2026-04-21_3-2026_tiivistelma.pdf",
                        "03_kumppanuuspoyta_liite-2_2026-04-21_3-2026_taulukko.xlsx",
                        "04_kumppanuuspoyta_liite-3_2026-04-21_3-2026_lukittu.pdf",
                        "05_kumppanuuspoyta_liite-4_2026-04-21_3-2026_rikki.pdf",
                        "06_kumppanuuspoyta_liite-6_2026-04-21_3-2026_sisainen.pdf",
                        "07_kumppanuuspoyta_aineisto_2026-04-21_3-2026_kartta.pdf",
                        "SHA256SUMS.txt");
        assertThat(made.apart()).containsExactly("Liite 5: Odotettu (tiedosto puuttuu vielä)");
        var contents = Files.readAllBytes(made.place().resolve("00_sisalto.pdf"));
        assertThat(Vera.failingRules(contents, Standard.A2A_UA1)).isEmpty();
        assertThat(Structure.of(contents).lines())
                .contains("Liite 2: Taulukko | " + made.files().get(3), "Liite 5: Odotettu | tiedosto puuttuu vielä");
        assertThat(make(BundleForm.FOLDER, Audience.INTERNAL)).isEqualTo(made);
    }

    @Test
    void stoppingLeavesNothingBehind() throws Exception {
        for (var form : BundleForm.values()) {
            Thread.currentThread().interrupt();
            try {
                assertThatThrownBy(() -> make(form, Audience.INTERNAL)).isInstanceOf(InterruptedIOException.class);
            } finally {
                assertThat(Thread.interrupted()).isTrue();
            }
            assertThat(inside(into)).isEmpty();
        }
    }

    private MadeBundle make(BundleForm form, Audience audience) throws IOException {
        return bundles.make(new BundleOrder(meeting, PaperKind.MEMO, audience, Standard.A2A_UA1, form), into);
    }

    private void add(String name, String file, byte[] bytes, boolean isPublic) {
        attachments.setPublic(attachments.add(meeting, null, name, file, "application/octet-stream", bytes), isPublic);
    }

    private static String text(Object cell) {
        return ((Structure.Part) cell).text();
    }

    private static List<String> inside(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
