package fi.poytakirjuri.document.paper.table;

import fi.poytakirjuri.document.block.Inline;
import fi.poytakirjuri.document.block.Table.Cell;
import fi.poytakirjuri.document.paper.ActionOnPaper;
import fi.poytakirjuri.document.paper.PaperWords;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.action.Owner;
import fi.poytakirjuri.register.choice.OwnerKind;
import fi.poytakirjuri.register.report.OpenActions;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/// How the division of work speaks of an action: what, who, by when, where it was agreed.
final class TaskWords {
    private static final String UNKNOWN = "–";

    private final LocalDate on;
    private final Texts texts;

    /// @param on the day of which is told
    TaskWords(LocalDate on, Texts texts) {
        this.on = on;
        this.texts = texts;
    }

    /// What is not known is a dash.
    static String known(String words) {
        return words.isBlank() ? UNKNOWN : words;
    }

    /// Niina Åkerlund, Olli Rautavuori
    String owners(List<Owner> owners) {
        return owners.isEmpty() ? UNKNOWN : owners.stream().map(this::owner).collect(Collectors.joining(", "));
    }

    /// Niina Åkerlund; toimiala Nuoriso; kaikki; toimialaedustajat
    String owner(Owner owner) {
        return switch (owner.kind()) {
            case PERSON, ORGANISATION -> known(owner.name());
            case SECTOR -> texts.get("report.tasks.sector", owner.name());
            case EVERYONE -> owner.name().isBlank() ? texts.get("paper.action.everyone") : known(owner.name());
        };
    }

    /// The same over the owner's own actions: Toimiala Nuoriso, Kaikki.
    String heading(Owner owner) {
        var words = owner(owner);
        boolean isName = owner.kind() == OwnerKind.PERSON || words.isEmpty();
        return isName
                ? words
                : words.substring(0, 1).toUpperCase(texts.language().locale()) + words.substring(1);
    }

    /// 4.12.2026; ensi kokous (2.6.2026); 8.5.2026, and below it myöhässä 12 päivää; ensi kokous; –
    Cell due(Action action) {
        if (action.dueOn() == null) return Cell.of(known(action.dueWords()));
        var date = Inline.text(ActionOnPaper.due(action, texts));
        if (!action.isLate(on)) return Cell.of(date);
        var late = texts.count("report.tasks.late", ChronoUnit.DAYS.between(action.dueOn(), on));
        return Cell.of(date, Inline.lineBreak(), Inline.strong(late));
    }

    /// 3/2026, kohta 4
    String agreed(OpenActions.Open open) {
        return open.agreed() == null ? UNKNOWN : PaperWords.dealtIn(open.agreed(), texts);
    }

    String state(Action action) {
        return ActionOnPaper.state(action, texts);
    }
}
