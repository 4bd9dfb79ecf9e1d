package fi.poytakirjuri.ui.meeting.invitation;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.invitation.InvitationStore;
import fi.poytakirjuri.register.invitation.Occasion;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.ui.kit.Refresh;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/// Whether those who were invited to the open meeting do not know how it is now: said in words, for a notice that leads
/// to the panel. A meeting that has been held needs none.
final class DueNotice {
    private final Texts texts;
    private final InvitationStore invitations;
    private final Refresh<String> refresh;
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private volatile @Nullable Meeting meeting;

    DueNotice(Tools tools, OpenMeeting open, InvitationStore invitations) {
        this.texts = tools.texts();
        this.invitations = invitations;
        this.refresh = new Refresh<>(tools.background(), this::read, words::set);
        open.minutesProperty().subscribe(minutes -> {
            meeting = minutes == null ? null : minutes.meeting();
            refresh.now();
        });
    }

    /// Empty when they know.
    ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    private String read() {
        var now = meeting;
        if (now == null || isOver(now)) return "";
        var sent = invitations.ofMeeting(now.id());
        if (sent.isEmpty() || !Occasion.isDue(now, sent)) return "";
        return switch (Occasion.of(now, sent)) {
            case Occasion.First _ -> "";
            case Occasion.Update _ -> texts.get("invitation.notice.update");
            case Occasion.Cancellation _ -> texts.get("invitation.notice.cancellation");
        };
    }

    private static boolean isOver(Meeting meeting) {
        return meeting.state().compareTo(MeetingState.HELD) >= 0 && meeting.state() != MeetingState.CANCELLED;
    }
}
