package fi.poytakirjuri.register.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.poytakirjuri.register.choice.ActionState;
import fi.poytakirjuri.register.choice.Capacity;
import fi.poytakirjuri.register.choice.DocumentKind;
import fi.poytakirjuri.register.choice.ItemKind;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.choice.Movement;
import fi.poytakirjuri.register.choice.Presence;
import fi.poytakirjuri.register.db.ContentLocked;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.file.FileStore;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.register.meeting.MeetingText;
import fi.poytakirjuri.register.roster.PersonField;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FinalisingTest {
    @TempDir
    private Path folder;

    private HeldMeeting held;

    @BeforeEach
    void begin() throws Exception {
        held = new HeldMeeting(folder);
    }

    @AfterEach
    void end() {
        held.close();
    }

    @Test
    void theFirstVersionKeepsThePaperItsTextAndItsPeople() throws Exception {
        assertThat(held.finalise()).isEqualTo(1);
        var version = held.versions.newest(held.id).orElseThrow();
        assertThat(held.meeting().state()).isEqualTo(MeetingState.FINALISED);
        assertThat(held.meeting().draftedOn()).isEqualTo(HeldMeeting.AFTER.toLocalDate());
        assertThat(version.paper()).isEqualTo("muistio");
        assertThat(version.sha256()).isEqualTo(FileStore.hash(held.versions.bytes(version)));
        assertThat(version.records()).isEqualTo(held.text()).contains("Avustukset {#item-", "Sovittiin, että");
        assertThat(pages(version))
                .contains("Sovittiin, että asia valmistellaan.")
                .doesNotContain("Luonnos", "Versio");
        held.persons.change(held.secretary, PersonField.FAMILY_NAME, "Virtanen");
        assertThat(held.text()).isEqualTo(version.records()).contains("Aino Äijälä");
    }

    @Test
    void noStoreChangesWhatIsFinalised() {
        held.finalise();
        var before = held.text();
        var minutes = held.read();
        var meeting = minutes.meeting();
        var who = minutes.attendees().getFirst();
        long attachment = minutes.attachments().getFirst().id();
        List<Runnable> changes = new ArrayList<>();
        changes.add(() -> held.agendas.setText(held.item, ItemText.DECISION, "Muuta"));
        changes.add(() -> held.agendas.add(held.id, "Uusi asia", null));
        changes.add(() -> held.agendas.remove(held.item));
        changes.add(() -> held.agendas.setKind(held.item, ItemKind.INFO));
        changes.add(() -> held.attendance.setPresence(meeting, who, Presence.ABSENT));
        changes.add(() -> held.attendance.move(meeting, who, Movement.LEFT, null, held.item));
        changes.add(() -> held.attendance.addOutsider(meeting, "Muu", "", Capacity.PARTICIPANT));
        changes.add(() -> held.attendance.remove(who.id()));
        changes.add(() -> held.actions.setText(held.action, "Muu"));
        changes.add(() -> held.actions.remove(held.action));
        changes.add(() -> held.attachments.remove(attachment));
        changes.add(() -> held.meetings.setDate(held.id, HeldMeeting.DAY.plusDays(1)));
        changes.add(() -> held.meetings.setText(held.id, MeetingText.PLACE, "Muualla"));
        changes.add(() -> held.meetings.setDocumentKind(held.id, DocumentKind.MINUTES));
        for (var change : changes)
            assertThatThrownBy(change::run)
                    .isInstanceOfSatisfying(
                            ContentLocked.class,
                            locked -> assertThat(locked.meetingId()).isEqualTo(held.id));
        assertThat(held.text()).isEqualTo(before);
    }

    @Test
    void whatLivesOnAfterTheMeetingIsNotLocked() {
        held.finalise();
        held.actions.setState(held.action, ActionState.DONE, HeldMeeting.DAY.plusDays(30));
        held.agendas.setText(held.item, ItemText.INTERNAL_NOTES, "Omia sanoja");
        held.meetings.setText(held.id, MeetingText.NOTES, "Muista kiittää");
        held.agendas.add(held.next, "Seuraavan kokouksen asia", null);
        assertThat(held.meeting().notes()).isEqualTo("Muista kiittää");
    }

    @Test
    void finalisingIsOneStepThatCanBeTakenBackAndDoneAgain() {
        var before = held.text();
        held.finalise();
        held.database.undo();
        assertThat(held.meeting().state()).isEqualTo(MeetingState.HELD);
        assertThat(held.versions.ofMeeting(held.id)).isEmpty();
        assertThat(held.text()).isEqualTo(before);
        held.agendas.setText(held.item, ItemText.DECISION, "Nyt tämän voi muuttaa.");
        held.database.undo();
        held.finalise();
        held.database.undo();
        held.database.redo();
        assertThat(held.versions.isIntact(held.versions.newest(held.id).orElseThrow()))
                .isTrue();
        assertThat(held.meeting().isLocked()).isTrue();
    }

    @Test
    void aMeetingWhoseMemoIsFinalisedIsNotRemovedByAKey() {
        held.finalise();
        assertThatThrownBy(() -> held.meetings.remove(held.id)).isInstanceOf(ContentLocked.class);
        assertThat(held.meeting().isLocked()).isTrue();
    }

    @Test
    void aCorrectionIsANumberedVersionThatSaysSoOnPaper() throws Exception {
        held.finalise();
        var first = held.versions.newest(held.id).orElseThrow();
        int version = held.correct(
                "avustuksen summa", () -> held.agendas.setText(held.item, ItemText.DECISION, "Sovittiin 500 eurosta."));
        assertThat(version).isEqualTo(2);
        var second = held.versions.newest(held.id).orElseThrow();
        assertThat(second.note()).isEqualTo("avustuksen summa");
        assertThat(pages(second)).contains("Versio 2, korjattu 3.5.2026: avustuksen summa", "500 eurosta");
        assertThat(pages(first)).contains("asia valmistellaan").doesNotContain("Versio 2");
        assertThat(held.meeting().isLocked()).isTrue();
        assertThat(held.meeting().state()).isEqualTo(MeetingState.FINALISED);
    }

    @Test
    void aCancelledCorrectionBringsBackEveryWord() {
        held.finalise();
        var before = held.text();
        held.finalising.begin(held.id, "kokeilu", HeldMeeting.DAY);
        var minutes = held.read();
        held.agendas.setText(held.item, ItemText.DECISION, "Muuta");
        held.agendas.add(held.id, "Uusi asia", null);
        held.attendance.addOutsider(minutes.meeting(), "Muu", "", Capacity.PARTICIPANT);
        held.attendance.remove(minutes.attendees().getFirst().id());
        held.actions.setText(held.action, "Muu");
        held.agendas.remove(held.item);
        held.attachments.remove(minutes.attachments().getFirst().id());
        held.meetings.setDocumentKind(held.id, DocumentKind.MINUTES);
        var corrected = held.text();
        assertThat(corrected).isNotEqualTo(before);
        held.finalising.cancel(held.id);
        assertThat(held.text()).isEqualTo(before);
        assertThat(held.meeting().isLocked()).isTrue();
        held.database.undo();
        assertThat(held.text()).isEqualTo(corrected);
        assertThat(held.meeting().isLocked()).isFalse();
    }

    @Test
    void everyFlippedBitIsNoticed() {
        held.finalise();
        var version = held.versions.newest(held.id).orElseThrow();
        var bytes = held.versions.bytes(version);
        for (int at = 0; at < bytes.length; at += bytes.length / 20) {
            bytes[at] ^= (byte) (1 << at % 8);
            store(version.sha256(), bytes);
            assertThat(held.versions.broken(held.body))
                    .extracting(DocumentVersion::version)
                    .containsExactly(1);
            bytes[at] ^= (byte) (1 << at % 8);
        }
        store(version.sha256(), bytes);
        assertThat(held.versions.broken(held.body)).isEmpty();
    }

    private void store(String sha256, byte[] bytes) {
        held.database.change(
                Label.of("undo.meeting.state"),
                sql -> sql.execute("UPDATE file_content SET bytes = ? WHERE sha256 = ?", bytes, sha256));
    }

    private String pages(DocumentVersion version) throws Exception {
        try (var pdf = Loader.loadPDF(held.versions.bytes(version))) {
            return new PDFTextStripper().getText(pdf).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        }
    }
}
