package fi.poytakirjuri.register.version;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.desk.PaperDesk;
import fi.poytakirjuri.document.desk.PaperOrder;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.PaperKind;
import fi.poytakirjuri.document.pdf.Standard;
import fi.poytakirjuri.register.action.Due;
import fi.poytakirjuri.register.action.Owner;
import fi.poytakirjuri.register.choice.SignedPaper;
import fi.poytakirjuri.register.db.OpeningTrouble;
import fi.poytakirjuri.register.meeting.MeetingDuty;
import fi.poytakirjuri.register.meeting.Minutes;
import fi.poytakirjuri.register.meeting.Presenter;
import fi.poytakirjuri.register.roster.PersonField;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of papers when someone's name is corrected.
class KeptNamesTest {
    @TempDir
    Path folder;

    @Test
    void finalisedMemosKeepTheOldNameAndDraftsFollowTheCorrectedOne() throws OpeningTrouble {
        try (var meeting = new HeldMeeting(folder)) {
            var expert = meeting.persons.add("Eeva", "Entinen", "Kirjasto", "");
            meeting.minutes.addSignature(meeting.id, SignedPaper.MINUTES, expert, "sihteeri");
            meeting.minutes.addChecking(meeting.id, expert, null);
            meeting.agendas.setPresenter(meeting.item, Presenter.person(expert, "Eeva Entinen"));
            meeting.actions.add(meeting.item, "Soittaa", List.of(Owner.person(expert, "")), Due.on(HeldMeeting.DAY));
            meeting.finalise();
            var before = pdf(meeting);

            meeting.persons.change(expert, PersonField.FAMILY_NAME, "Uusi");
            meeting.persons.change(expert, PersonField.FAMILY_NAME, "Uusinimi");
            meeting.persons.change(meeting.secretary, PersonField.GIVEN_NAME, "Anna");

            assertThat(pdf(meeting)).isEqualTo(before);
            var kept = meeting.read();
            assertThat(kept.signatures()).extracting(Minutes.Signature::name).containsExactly("Eeva Entinen");
            assertThat(kept.checkings()).extracting(Minutes.Checking::name).containsExactly("Eeva Entinen");
            var next = meeting.minutes.read(meeting.next).orElseThrow();
            assertThat(next.duties()).containsEntry(MeetingDuty.SECRETARY, "Anna Äijälä");
            assertThat(meeting.persons.person(expert).orElseThrow().name()).isEqualTo("Eeva Uusinimi");

            meeting.database.undo();
            meeting.database.undo();
            assertThat(pdf(meeting)).isEqualTo(before);
        }
    }

    private static byte[] pdf(HeldMeeting meeting) {
        var engine = new PaperEngine();
        var order = new PaperOrder.OfMeeting(meeting.id, PaperKind.MEMO);
        var made = new PaperDesk(meeting.database, meeting.body, meeting.texts).make(order, Audience.PUBLIC);
        return engine.pdf(engine.lay(made.paper()), Standard.A2A_UA1);
    }
}
