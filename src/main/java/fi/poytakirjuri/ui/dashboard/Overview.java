package fi.poytakirjuri.ui.dashboard;

import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the dashboard shows, in words.
///
/// @param next    the next meeting; none when none is planned
/// @param remarks what needs attention, the most urgent first
/// @param facts   how things stand: members, meetings of the year, open actions
/// @param latest  what was done last
record Overview(@Nullable NextMeeting next, List<Remark> remarks, List<Fact> facts, List<Remark> latest) {
    Overview {
        remarks = List.copyOf(remarks);
        facts = List.copyOf(facts);
        latest = List.copyOf(latest);
    }

    /// @param until "huomenna", "5 päivän päästä"
    record NextMeeting(String title, String when, String until, String where, String state, String step, Place place) {}

    /// A line that leads to a place.
    ///
    /// @param detail smaller, beside or below; may be empty
    /// @param place  where it leads; none where nothing is left to see
    record Remark(
            Icon icon,
            String words,
            String detail,
            @Nullable Place place) {}

    /// "11 / 10–12 jäsentä"
    record Fact(Icon icon, String number, String words, Place place) {}
}
