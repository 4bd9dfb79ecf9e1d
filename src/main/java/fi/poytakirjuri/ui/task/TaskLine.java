package fi.poytakirjuri.ui.task;

import fi.poytakirjuri.document.paper.PaperWords;
import fi.poytakirjuri.language.Folding;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.meeting.ItemPlace;
import fi.poytakirjuri.ui.action.ActionWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An action as the list tells it.
///
/// @param agreed nothing for one that no meeting agreed on
/// @param about  who, by when and since which meeting, those that are known
/// @param state  in words, as of today
/// @param folded every word of it, as the filter compares them
record TaskLine(Action action, @Nullable ItemPlace agreed, String about, String state, String folded) {
    static TaskLine of(Action action, @Nullable ItemPlace agreed, LocalDate today, Texts texts) {
        var words = new ActionWords(texts);
        var about = new ArrayList<String>();
        var owners = words.owners(action.owners());
        about.add(owners.isEmpty() ? texts.get("task.noOwner") : owners);
        var due = words.due(action);
        if (!due.isBlank()) about.add(due);
        if (agreed != null) about.add(PaperWords.meetingNumber(agreed.meeting(), texts));
        var state = words.state(action, today);
        var all = new ArrayList<>(List.of(action.text(), state));
        all.addAll(about);
        if (agreed != null) all.add(agreed.title());
        return new TaskLine(action, agreed, String.join(" · ", about), state, Folding.of(String.join(" ", all)));
    }

    long id() {
        return action.id();
    }

    boolean hasOwner(OwnerKey owner) {
        return action.owners().stream().map(OwnerKey::of).anyMatch(owner::equals);
    }
}
