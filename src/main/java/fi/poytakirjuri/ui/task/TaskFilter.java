package fi.poytakirjuri.ui.task;

import fi.poytakirjuri.language.Folding;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which actions are shown: of a view, having every typed word, of one owner and of one meeting where those are chosen.
record TaskFilter(
        TaskView view,
        String typed,
        @Nullable OwnerKey owner,
        @Nullable Long meetingId) {
    static TaskFilter none() {
        return new TaskFilter(TaskView.OPEN, "", null, null);
    }

    TaskFilter viewing(TaskView other) {
        return new TaskFilter(other, typed, owner, meetingId);
    }

    TaskFilter typing(String words) {
        return new TaskFilter(view, words, owner, meetingId);
    }

    TaskFilter of(@Nullable OwnerKey who) {
        return new TaskFilter(view, typed, who, meetingId);
    }

    TaskFilter in(@Nullable Long meeting) {
        return new TaskFilter(view, typed, owner, meeting);
    }

    /// The same view with nothing narrowed.
    TaskFilter cleared() {
        return none().viewing(view);
    }

    List<TaskLine> of(List<TaskLine> lines, LocalDate today) {
        return lines.stream()
                .filter(line -> view.lets(line.action(), today))
                .filter(line -> owner == null || line.hasOwner(owner))
                .filter(line -> meetingId == null
                        || line.agreed() != null && line.agreed().meeting().id() == meetingId)
                .filter(line -> Folding.hasAll(line.folded(), typed))
                .toList();
    }
}
