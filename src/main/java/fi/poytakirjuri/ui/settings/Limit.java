package fi.poytakirjuri.ui.settings;

import fi.poytakirjuri.register.check.Check.Group;
import fi.poytakirjuri.register.table.Setting;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A number or a time of day that a table's rules set, in the order of the screen. Its words are its label, the rule
/// that it comes from stands under it.
enum Limit {
    FEWEST_REPRESENTATIVES(Setting.FEWEST_REPRESENTATIVES, Group.ROSTER, 0, 99),
    MOST_REPRESENTATIVES(Setting.MOST_REPRESENTATIVES, Group.ROSTER, 1, 99),
    FEWEST_NAMED(Setting.FEWEST_NAMED, Group.ROSTER, 0, 99),
    MOST_NAMED(Setting.MOST_NAMED, Group.ROSTER, 0, 99),
    MANY_OF_ORGANISATION(Setting.MANY_OF_ORGANISATION, Group.ROSTER, 2, 99),
    TERM_YEARS(Setting.TERM_YEARS, Group.ROSTER, 1, 10),
    DAYS_BEFORE_TERM_ENDS(Setting.DAYS_BEFORE_TERM_ENDS, Group.NOMINATION, 0, 730),
    FEWEST_MEETINGS(Setting.FEWEST_MEETINGS, Group.MEETINGS, 0, 99),
    MOST_MEETINGS(Setting.MOST_MEETINGS, Group.MEETINGS, 1, 99),
    DAY_STARTS(Setting.DAY_STARTS, Group.MEETINGS),
    DAY_ENDS(Setting.DAY_ENDS, Group.MEETINGS),
    MEETING_STARTS(Setting.MEETING_STARTS, Group.MEETINGS),
    MEETING_ENDS(Setting.MEETING_ENDS, Group.MEETINGS),
    SHORTEST_MEETING(Setting.SHORTEST_MEETING, Group.MEETINGS, 0, 1440),
    LONGEST_MEETING(Setting.LONGEST_MEETING, Group.MEETINGS, 1, 1440),
    DAYS_OF_NOTICE(Setting.DAYS_OF_NOTICE, Group.MEETINGS, 0, 99),
    DAYS_FOR_MATTERS(Setting.DAYS_FOR_MATTERS, Group.MEETINGS, 0, 99),
    QUORUM(Setting.QUORUM, Group.MEETINGS, 0, 99),
    DAYS_TO_PUBLISH(Setting.DAYS_TO_PUBLISH, Group.PAPERS, 0, 365),
    MOST_THEME_MEETINGS(Setting.MOST_THEME_MEETINGS, Group.THEMES, 1, 99),
    MONTHS_TO_KEEP_CANDIDATES(Setting.MONTHS_TO_KEEP_CANDIDATES, Group.PRIVACY, 0, 120),
    YEARS_TO_KEEP_FORMER_CONTACTS(Setting.YEARS_TO_KEEP_FORMER_CONTACTS, Group.PRIVACY, 0, 50),
    DAYS_BETWEEN_BACKUPS(Setting.DAYS_BETWEEN_BACKUPS, Group.PRIVACY, 1, 365);

    private final Setting setting;
    private final Group group;
    private final int least;
    private final int most;

    Limit(Setting setting, Group group) {
        this(setting, group, 0, 0);
    }

    Limit(Setting setting, Group group, int least, int most) {
        this.setting = setting;
        this.group = group;
        this.least = least;
        this.most = most;
    }

    Setting setting() {
        return setting;
    }

    Group group() {
        return group;
    }

    /// The smallest number that means anything here.
    int least() {
        return least;
    }

    int most() {
        return most;
    }

    boolean isTime() {
        return setting.kind() == Setting.Kind.TIME;
    }

    /// The limit that this one must not go past.
    Optional<Limit> other() {
        return Optional.ofNullable(pair());
    }

    /// Whether this is the lower one of a pair.
    boolean isLower() {
        var pair = pair();
        return pair != null && compareTo(pair) < 0;
    }

    private @Nullable Limit pair() {
        return switch (this) {
            case FEWEST_REPRESENTATIVES -> MOST_REPRESENTATIVES;
            case MOST_REPRESENTATIVES -> FEWEST_REPRESENTATIVES;
            case FEWEST_NAMED -> MOST_NAMED;
            case MOST_NAMED -> FEWEST_NAMED;
            case FEWEST_MEETINGS -> MOST_MEETINGS;
            case MOST_MEETINGS -> FEWEST_MEETINGS;
            case DAY_STARTS -> DAY_ENDS;
            case DAY_ENDS -> DAY_STARTS;
            case MEETING_STARTS -> MEETING_ENDS;
            case MEETING_ENDS -> MEETING_STARTS;
            case SHORTEST_MEETING -> LONGEST_MEETING;
            case LONGEST_MEETING -> SHORTEST_MEETING;
            case MANY_OF_ORGANISATION,
                    TERM_YEARS,
                    DAYS_BEFORE_TERM_ENDS,
                    DAYS_OF_NOTICE,
                    DAYS_FOR_MATTERS,
                    QUORUM,
                    DAYS_TO_PUBLISH,
                    MOST_THEME_MEETINGS,
                    MONTHS_TO_KEEP_CANDIDATES,
                    YEARS_TO_KEEP_FORMER_CONTACTS,
                    DAYS_BETWEEN_BACKUPS -> null;
        };
    }
}
