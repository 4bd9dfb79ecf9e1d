package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.table.Setting;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.roster.Situation.InTerm;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// How many sit at the table beside how many there should be (rules 1–3): "Järjestöedustajia 12 / 10–12", the chair of
/// Järjestöareena and the named representatives apart; and a term that is about to end.
record Meter(String words, Icon icon, String tone) {
    static List<Meter> of(RosterView view, Texts texts) {
        if (view.situation() instanceof InTerm)
            return List.of(calm(Icon.MEMBERS, texts.count("roster.meter.term", persons(view))));
        var meters = new ArrayList<Meter>();
        meters.add(count(
                view,
                texts,
                "roster.meter.representatives",
                view.roster().representatives(),
                Setting.FEWEST_REPRESENTATIVES,
                Setting.MOST_REPRESENTATIVES));
        meters.add(count(
                view, texts, "roster.meter.named", view.roster().named(), Setting.FEWEST_NAMED, Setting.MOST_NAMED));
        boolean hasChair = view.roster().hasArenaChair();
        meters.add(judged(texts.get(hasChair ? "roster.meter.chair" : "roster.meter.noChair"), hasChair));
        var term = view.term();
        long left = term == null
                ? Long.MAX_VALUE
                : ChronoUnit.DAYS.between(view.roster().on(), term.endsOn());
        if (term != null && left <= view.body().settings().number(Setting.DAYS_BEFORE_TERM_ENDS))
            meters.add(calm(
                    Icon.CLOCK, texts.get("roster.meter.termEnds", texts.dates().date(term.endsOn()))));
        return meters;
    }

    Label label() {
        var label = new Label();
        StateLook.dress(label, words, icon, tone);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static long persons(RosterView view) {
        return view.lines().stream()
                .map(RosterLine::personId)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    private static Meter count(RosterView view, Texts texts, String key, int count, Setting fewest, Setting most) {
        int least = view.body().settings().number(fewest);
        int greatest = view.body().settings().number(most);
        return judged(texts.get(key, count, least, greatest), count >= least && count <= greatest);
    }

    private static Meter judged(String words, boolean isGood) {
        return new Meter(words, isGood ? Icon.DONE : Icon.WARNING, isGood ? "good" : "watch");
    }

    private static Meter calm(Icon icon, String words) {
        return new Meter(words, icon, "calm");
    }
}
