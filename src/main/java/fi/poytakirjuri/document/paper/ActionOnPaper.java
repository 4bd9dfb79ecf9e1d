package fi.poytakirjuri.document.paper;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.action.Action;

/// How papers tell when an action is due and how far it has come.
public final class ActionOnPaper {
    private ActionOnPaper() {}

    /// 8.5.2026; ensi kokous (2.6.2026); ennen kesää; empty where it has none.
    public static String due(Action action, Texts texts) {
        var day = action.dueOn();
        if (day == null) return action.dueWords();
        var date = texts.dates().date(day);
        return action.dueWords().isBlank() ? date : texts.get("paper.action.dueMeeting", action.dueWords(), date);
    }

    /// avoin; siirtyy; siirtyy (2. kerran); valmis
    public static String state(Action action, Texts texts) {
        if (!action.isMoved()) return texts.of("paper", action.state());
        return action.timesMoved() == 1
                ? texts.get("paper.action.moved")
                : texts.get("paper.action.movedTimes", action.timesMoved());
    }
}
