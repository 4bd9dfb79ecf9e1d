package fi.poytakirjuri.register.check;

import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.Theme;
import fi.poytakirjuri.register.table.Setting;
import fi.poytakirjuri.register.theme.ThemeThread;
import java.util.ArrayList;
import java.util.List;

/// The themes that are still open: a goal defined together, something for everyone to do, and results in the end
/// (rule 21).
final class ThemeChecks {
    private final Subject subject;
    private final List<Finding> found = new ArrayList<>();

    private ThemeChecks(Subject subject) {
        this.subject = subject;
    }

    static List<Finding> of(Subject subject) {
        var checks = new ThemeChecks(subject);
        subject.themes().stream().filter(Theme::isOpen).forEach(checks::theme);
        return checks.found;
    }

    private void theme(Theme theme) {
        var place = new Place.OfTheme(theme.id(), theme.name());
        var name = new Fact.Words(theme.name());
        var meetings = subject.meetings().stream()
                .filter(m -> m.theme() != null && m.theme().themeId() == theme.id())
                .toList();
        int held = ThemeThread.held(meetings);
        if (theme.goal().isBlank()) found.add(Finding.of(Check.T01_GOAL, place, name));
        boolean hasWork = meetings.stream().map(Meeting::id).anyMatch(subject.withActions()::contains);
        if (held > 0 && !hasWork) found.add(Finding.of(Check.T01_WORK, place, name));
        var planned = theme.planned();
        int meant = planned == null ? subject.limit(Setting.MOST_THEME_MEETINGS) : planned;
        if (held > meant && theme.result().isBlank())
            found.add(Finding.of(Check.T02, place, new Fact.Number(held), new Fact.Number(meant), name));
    }
}
