package fi.poytakirjuri.ui.meeting.live;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingDuty;
import fi.poytakirjuri.register.phrase.Phrase;
import fi.poytakirjuri.register.phrase.PhraseCategory;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Fills the places of phrases from the meeting: `{klo}` with the time of day, `{numero}` with the memo to approve.
/// What the meeting does not tell stays to be typed.
final class PhraseFilling {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]+)}");

    private final Texts texts;
    private final Surroundings at;

    PhraseFilling(Texts texts, Surroundings at) {
        this.texts = texts;
        this.at = at;
    }

    Filled fill(Phrase phrase) {
        var values = values(phrase.category());
        var filled = new StringBuilder();
        var place = PLACE.matcher(phrase.text());
        int from = 0;
        int open = -1;
        int openTo = -1;
        while (place.find()) {
            filled.append(phrase.text(), from, place.start());
            from = place.end();
            var value = values.getOrDefault(place.group(1), "");
            if (value.isEmpty() && open < 0) open = filled.length();
            filled.append(value.isEmpty() ? place.group(1) : value);
            if (value.isEmpty() && openTo < 0) openTo = filled.length();
        }
        filled.append(phrase.text().substring(from));
        if (open >= 0) return new Filled(filled.toString(), open, openTo);
        if (Character.isLetterOrDigit(filled.charAt(filled.length() - 1))) filled.append(' ');
        return new Filled(filled.toString(), filled.length(), filled.length());
    }

    private Map<String, String> values(PhraseCategory category) {
        var values = new HashMap<String, String>();
        var dates = texts.dates();
        var meeting = at.meeting();
        var other = category == PhraseCategory.NEXT_MEETING ? at.next() : meeting;
        values.put("klo", dates.time(at.time()));
        values.put("nimi", name(category));
        if (at.previous() != null) values.put("numero", at.previous().writtenNumber());
        if (category == PhraseCategory.ORGANISING)
            values.put("pvm", meeting.invitedOn() == null ? "" : dates.date(meeting.invitedOn()));
        else if (other != null) values.put("pvm", dates.date(other.date()));
        if (other == null) return values;
        values.put("paikka", other.place());
        values.put("viikonpaivana", dates.dayInSentence(other.date()));
        var start = other.timetable().start();
        var end = other.timetable().end();
        if (start != null) values.put("aika", dates.time(start) + (end == null ? "" : "–" + dates.time(end)));
        return values;
    }

    private String name(PhraseCategory category) {
        return switch (category) {
            case OPENING -> at.duty(MeetingDuty.CONVENER);
            case SIGNING -> at.duty(MeetingDuty.SECRETARY);
            case TREATMENT -> at.item().presenter().name();
            case ORGANISING, ORDER_OF_BUSINESS, PREVIOUS_MEETING, PRESENCE, OTHER_MATTERS, NEXT_MEETING, CLOSING -> "";
        };
    }

    /// What a phrase is filled from.
    record Surroundings(
            Meeting meeting,
            AgendaItem item,
            Map<MeetingDuty, String> duties,
            LocalTime time,
            @Nullable Meeting previous,
            @Nullable Meeting next) {
        Surroundings {
            duties = Map.copyOf(duties);
        }

        String duty(MeetingDuty duty) {
            return duties.getOrDefault(duty, "");
        }
    }

    /// @param selectFrom where the first place begins that is still to be typed; the end of all when there is none
    record Filled(String text, int selectFrom, int selectTo) {}
}
