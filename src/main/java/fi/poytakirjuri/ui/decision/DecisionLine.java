package fi.poytakirjuri.ui.decision;

import fi.poytakirjuri.document.paper.PaperWords;
import fi.poytakirjuri.document.text.Markup;
import fi.poytakirjuri.document.text.PlainText;
import fi.poytakirjuri.language.Folding;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.decision.Decision;
import fi.poytakirjuri.register.meeting.ItemPlace;
import fi.poytakirjuri.register.meeting.ThemeMeeting;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A decision as the list tells it.
///
/// @param place   nothing when its item is not known
/// @param meeting the number of its meeting
/// @param text    its words on one line, without marks of writing
/// @param folded  every word of it, as the filter compares them
record DecisionLine(
        Decision decision,
        @Nullable ItemPlace place,
        String meeting,
        String matter,
        String text,
        String outcome,
        String state,
        String folded) {
    /// @param text its words on one line
    static DecisionLine of(Decision decision, String text, @Nullable ItemPlace place, Texts texts) {
        var meeting = place == null ? "" : PaperWords.meetingNumber(place.meeting(), texts);
        var matter = place == null ? "" : place.title();
        var outcome = texts.of("decision", decision.outcome());
        var state = DecisionLook.words(decision, texts);
        var all = String.join(" ", decision.number().write(), meeting, matter, text, outcome, state);
        return new DecisionLine(decision, place, meeting, matter, text, outcome, state, Folding.of(all));
    }

    /// Words of the minutes on one line.
    static String oneLine(String written) {
        return PlainText.of(Markup.blocks(written)).replace('\n', ' ');
    }

    long id() {
        return decision.id();
    }

    @Nullable
    LocalDate date() {
        return place == null ? null : place.meeting().date();
    }

    @Nullable
    ThemeMeeting theme() {
        return place == null ? null : place.meeting().theme();
    }
}
