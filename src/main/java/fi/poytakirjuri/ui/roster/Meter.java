package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.table.Setting;

/// How many sit at the table beside how many there should be (rules 1 and 3): "Järjestöedustajia 12 / 10–12".
record Meter(String words, boolean isGood) {
    static Meter representatives(RosterView view, Texts texts) {
        return of(
                view,
                texts,
                "roster.meter.representatives",
                view.roster().representatives(),
                Setting.FEWEST_REPRESENTATIVES,
                Setting.MOST_REPRESENTATIVES);
    }

    static Meter named(RosterView view, Texts texts) {
        return of(view, texts, "roster.meter.named", view.roster().named(), Setting.FEWEST_NAMED, Setting.MOST_NAMED);
    }

    private static Meter of(RosterView view, Texts texts, String key, int count, Setting fewest, Setting most) {
        int least = view.body().settings().number(fewest);
        int greatest = view.body().settings().number(most);
        return new Meter(texts.get(key, count, least, greatest), count >= least && count <= greatest);
    }
}
