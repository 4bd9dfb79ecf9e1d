package fi.poytakirjuri.register.version;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.register.meeting.NextStep.ApprovalItem;
import fi.poytakirjuri.register.version.ApprovalStore.Approval;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApprovalTest {
    private static final LocalDate NEXT = LocalDate.of(2026, 6, 2);

    @TempDir
    private Path folder;

    private HeldMeeting held;

    @BeforeEach
    void finalise() throws Exception {
        held = new HeldMeeting(folder);
        held.finalise();
    }

    @AfterEach
    void end() {
        held.close();
    }

    @Test
    void theNextMeetingGetsTheItemAndItsSentence() {
        assertThat(held.approvals.whereItStands(held.meeting())).isEqualTo(ApprovalItem.WANTED);
        held.approvals.takeToNext(held.meeting());
        assertThat(held.approvals.whereItStands(held.meeting())).isEqualTo(ApprovalItem.THERE);
        held.approvals.approve(held.id, new Approval(NEXT, held.next, "", ""));
        var item = held.approvals.item(held.meeting()).orElseThrow();
        assertThat(item.meetingId()).isEqualTo(held.next);
        assertThat(item.title()).isEqualTo("Edellisen kokouksen muistio (1/2026)");
        assertThat(item.text()).isEqualTo("Edellisen kokouksen muistio (1/2026) hyväksyttiin.");
        assertThat(held.meeting().state()).isEqualTo(MeetingState.APPROVED);
        assertThat(held.meeting().approvalWords()).isEqualTo("muutoksitta");
        assertThat(held.versions.newest(held.id).orElseThrow().approvedOn()).isEqualTo(NEXT);
    }

    @Test
    void takingTheApprovalBackTakesItsSentenceToo() {
        held.approvals.takeToNext(held.meeting());
        held.approvals.approve(held.id, new Approval(NEXT, held.next, "", ""));
        held.approvals.takeBack(held.id);
        assertThat(held.approvals.item(held.meeting()).orElseThrow().text()).isEmpty();
        assertThat(held.meeting().state()).isEqualTo(MeetingState.FINALISED);
        assertThat(held.meeting().approvedOn()).isNull();
        assertThat(held.versions.newest(held.id).orElseThrow().approvedOn()).isNull();
    }

    @Test
    void approvedWithCorrectionsTheCorrectedVersionIsTheApprovedOne() {
        held.approvals.takeToNext(held.meeting());
        held.approvals.approve(held.id, new Approval(NEXT, held.next, "", "päätöksen sanamuoto"));
        assertThat(held.approvals.item(held.meeting()).orElseThrow().text())
                .isEqualTo(
                        "Edellisen kokouksen muistio (1/2026) hyväksyttiin seuraavin korjauksin: päätöksen sanamuoto");
        assertThat(held.meeting().isLocked()).isFalse();
        held.agendas.setText(held.item, ItemText.DECISION, "Sovittiin toisin.");
        held.finalising.finish(held.id, NEXT.atTime(16, 0), held.press);
        var versions = held.versions.ofMeeting(held.id);
        assertThat(versions).extracting(DocumentVersion::approvedOn).containsExactly(NEXT, null);
        assertThat(versions.getFirst().note()).isEqualTo("hyväksytty korjauksin: päätöksen sanamuoto");
        held.approvals.takeBack(held.id);
        assertThat(held.approvals.item(held.meeting()).orElseThrow().text()).isEmpty();
    }

    @Test
    void anApprovalByEmailNeedsNoMeeting() {
        held.approvals.approve(held.id, new Approval(NEXT, null, "sähköpostitse", ""));
        assertThat(held.meeting().approvalWords()).isEqualTo("muutoksitta (sähköpostitse)");
        assertThat(held.meeting().approvedInId()).isNull();
        assertThat(held.meeting().state()).isEqualTo(MeetingState.APPROVED);
    }
}
