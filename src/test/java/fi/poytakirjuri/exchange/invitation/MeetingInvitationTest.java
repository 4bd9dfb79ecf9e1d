package fi.poytakirjuri.exchange.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.exchange.calendar.Ics;
import fi.poytakirjuri.exchange.file.FolderFile;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.meeting.CourseStore;
import fi.poytakirjuri.register.meeting.MeetingText;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeetingInvitationTest {
    private Outbox outbox;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        outbox = new Outbox(folder);
        outbox.move(LocalDate.of(2026, 12, 8), LocalTime.of(13, 0), LocalTime.of(15, 30));
    }

    @AfterEach
    void close() {
        outbox.close();
    }

    @Test
    void theInvitationIsADraftThatSaysEverythingAndHasItsFiles() throws Exception {
        var made = outbox.make(false, true);
        var mail = read(made.mail());
        assertThat(mail.getHeader("X-Unsent")).containsExactly("1");
        assertThat(mail.getHeader("Message-ID")).isNull();
        assertThat(mail.getHeader("From")).isNull();
        assertThat(mail.getHeader("Date")).isNull();
        assertThat(mail.getSubject()).isEqualTo("Kutsu: Kumppanuuspöydän kokous 8/2026, ti 8.12.2026 klo 13.00");
        assertThat(mail.getRecipients(RecipientType.TO)).hasSameSizeAs(outbox.everyone());
        assertThat(mail.getRecipients(RecipientType.BCC)).isNull();
        var parts = leaves(mail);
        assertThat(parts.getFirst().getContent().toString().lines().map(String::strip))
                .startsWith("Hei,", "", "tervetuloa kokoukseen.", "", "Kumppanuuspöydän kokous 8/2026")
                .contains(
                        "Aika: tiistai 8.12.2026 klo 13.00–15.30",
                        "Paikka: Järjestötalo; Äijälän sali, 2. krs",
                        "Etäyhteys: " + Outbox.LINK,
                        "Esityslista ja kokouksen liitteet ovat viestin liitteinä. Vastaathan kalenterikutsuun,"
                                + " pääsetkö mukaan.",
                        "Ystävällisin terveisin");
        assertThat(parts.get(1).getContentType()).contains("text/calendar", "method=REQUEST");
        var names = new ArrayList<String>();
        for (var part : parts.subList(2, parts.size())) names.add(part.getFileName());
        assertThat(names)
                .contains("kumppanuuspoyta_esityslista_2026-12-08_8-2026.pdf")
                .contains("kumppanuuspoyta_kokous_2026-12-08_8-2026.ics")
                .anyMatch(name -> name.endsWith("Työllisyyskysely – yhteenveto.pdf"));
        assertThat(bytes(parts, "Työllisyyskysely – yhteenveto.pdf")).isEqualTo(Outbox.ATTACHED);
        assertThat(bytes(parts, ".ics")).isEqualTo(made.files().getLast().bytes());
        assertThat(Ics.unfolded(bytes(parts, ".ics")))
                .contains(
                        "SEQUENCE:0",
                        "METHOD:REQUEST",
                        "UID:" + outbox.meeting().uid(),
                        "URL:" + Outbox.LINK)
                .filteredOn(line -> line.startsWith("ATTENDEE"))
                .hasSameSizeAs(outbox.everyone());
    }

    @Test
    void hiddenReceiversSeeNobodyNotEvenInTheCalendar() throws Exception {
        var mail = read(outbox.make(true, true).mail());
        assertThat(mail.getRecipients(RecipientType.BCC)).hasSameSizeAs(outbox.everyone());
        assertThat(mail.getRecipients(RecipientType.TO)).hasSize(1);
        var lines = Ics.unfolded(bytes(leaves(mail), ".ics"));
        assertThat(lines).contains("METHOD:PUBLISH").noneMatch(line -> line.startsWith("ATTENDEE"));
    }

    @Test
    void anUpdateTellsOldAndNewAndIsTheSameEntryOneSequenceOn() throws Exception {
        var first = outbox.make(false, true);
        outbox.markSent(false);
        outbox.move(LocalDate.of(2026, 12, 9), LocalTime.of(9, 0), LocalTime.of(11, 0));
        var made = outbox.make(false, true);
        assertThat(made.mail().name()).isEqualTo("kumppanuuspoyta_kutsun-muutos_2026-12-09_8-2026.eml");
        assertThat(words(made))
                .contains("kokouksen tiedot ovat muuttuneet.")
                .contains("Aika: tiistai 8.12.2026 klo 13.00–15.30 → keskiviikko 9.12.2026 klo 9.00–11.00")
                .doesNotContain("Paikka: Järjestötalo; Äijälän sali, 2. krs →");
        var before = Ics.unfolded(first.files().getLast().bytes());
        var after = Ics.unfolded(made.files().getLast().bytes());
        var uid = "UID:" + outbox.meeting().uid();
        assertThat(before).contains(uid, "SEQUENCE:0");
        assertThat(after).contains(uid, "SEQUENCE:1", "DTSTART;TZID=Europe/Helsinki:20261209T090000");

        outbox.sample.database().undo();
        outbox.sample.database().undo();
        outbox.sample.database().undo();
        assertThat(outbox.invitations.ofMeeting(outbox.meeting().id())).isEmpty();
        assertThat(Ics.unfolded(outbox.make(false, true).files().getLast().bytes()))
                .contains("SEQUENCE:1");
    }

    @Test
    void aCancellationTakesTheEntryAwayAndHasNoAgenda() throws Exception {
        outbox.markSent(false);
        new CourseStore(outbox.sample.database())
                .cancel(outbox.meeting().id(), LocalDate.of(2026, 12, 1), "Puheenjohtaja on sairaana");
        var made = outbox.make(false, true);
        assertThat(read(made.mail()).getSubject()).startsWith("Peruttu: Kumppanuuspöydän kokous 8/2026");
        assertThat(words(made)).contains("kokous on peruttu.", "Syy: Puheenjohtaja on sairaana");
        assertThat(made.files()).extracting(FolderFile::name).noneMatch(name -> name.endsWith(".pdf"));
        assertThat(Ics.unfolded(made.files().getLast().bytes()))
                .contains("METHOD:CANCEL", "STATUS:CANCELLED", "SEQUENCE:1");
    }

    @Test
    void anAgendaToBeCommentedOnIsADraftAndNoInvitation() throws Exception {
        outbox.meetings.setState(outbox.meeting().id(), MeetingState.AGENDA);
        var made = outbox.comments();
        var mail = read(made.mail());
        assertThat(mail.getSubject()).startsWith("Kommentoitavaksi: ");
        assertThat(Arrays.toString(mail.getRecipients(RecipientType.TO))).contains("sini@example.org");
        assertThat(leaves(mail)).hasSize(2);
        assertThat(leaves(mail).getLast().getFileName()).endsWith("_luonnos.pdf");
    }

    @Test
    void hostileWordsMakeNoHeaderAndNoCalendarLine() throws Exception {
        var hostile = "Kokous\r\nBcc: paha@example.org\r\nEND:VEVENT ; , \\ ‮fdp.exe 😀";
        outbox.meetings.setText(outbox.meeting().id(), MeetingText.TITLE, hostile);
        outbox.meetings.setText(outbox.meeting().id(), MeetingText.PLACE, hostile);
        var made = outbox.make(false, true);
        var mail = read(made.mail());
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getSubject()).contains("Kokous Bcc: paha@example.org").contains("😀");
        assertThat(Ics.unfolded(made.files().getLast().bytes()))
                .filteredOn("END:VEVENT"::equals)
                .hasSize(1);
        for (var recipient : mail.getAllRecipients())
            assertThat(((InternetAddress) recipient).getAddress()).isNotEqualTo("paha@example.org");
    }

    private static MimeMessage read(FolderFile mail) throws Exception {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(mail.bytes()));
    }

    private static String words(MadeInvitation made) throws Exception {
        return leaves(read(made.mail())).getFirst().getContent().toString();
    }

    private static byte[] bytes(List<Part> parts, String ending) throws Exception {
        for (var part : parts)
            if (part.getFileName() != null && part.getFileName().endsWith(ending))
                return part.getInputStream().readAllBytes();
        throw new AssertionError("No part named " + ending);
    }

    /// The parts that hold no others, in order.
    private static List<Part> leaves(Part part) throws Exception {
        if (!(part.getContent() instanceof Multipart several)) return List.of(part);
        var leaves = new ArrayList<Part>();
        for (int i = 0; i < several.getCount(); i++) leaves.addAll(leaves(several.getBodyPart(i)));
        return leaves;
    }
}
