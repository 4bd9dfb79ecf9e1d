package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.nomination.RoundStore;
import fi.poytakirjuri.register.roster.Vacancy;
import fi.poytakirjuri.register.table.BodyStore;
import fi.poytakirjuri.register.table.Setting;
import java.time.LocalDate;
import java.time.LocalTime;

/// The call for candidates to one seat that was left (rules 10 and 11), written beforehand for the secretary to
/// change.
final class RoundCall {
    private static final int WEEKS_OPEN = 3;
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

    private final Texts texts;

    RoundCall(Texts texts) {
        this.texts = texts;
    }

    /// Makes a round for the seat as one step, and tells its id.
    long open(Database database, long bodyId, Vacancy vacancy, LocalDate today) {
        var rounds = new RoundStore(database);
        var closes = today.plusWeeks(WEEKS_OPEN);
        var term = vacancy.seat().term();
        return database.changeAndGet(Label.of("undo.round.add"), _ -> {
            long round = rounds.add(
                    bodyId, term == null ? null : term.id(), today.atStartOfDay(), closes.atTime(END_OF_DAY));
            rounds.setSeat(round, vacancy.seat().id());
            rounds.setCallText(round, words(database, bodyId, vacancy, closes));
            return round;
        });
    }

    private String words(Database database, long bodyId, Vacancy vacancy, LocalDate closes) {
        var body = new BodyStore(database).body(bodyId);
        var sectors = vacancy.seat().sectorNames();
        var term = vacancy.seat().term();
        var elects = body.electingBody().isBlank() ? texts.get("vacancy.call.electing") : body.electingBody();
        return String.join(
                "\n\n",
                sectors.isEmpty()
                        ? texts.get("vacancy.call.heading.any", body.name())
                        : texts.get(
                                sectors.size() == 1 ? "vacancy.call.heading.one" : "vacancy.call.heading.many",
                                body.name(),
                                String.join(", ", sectors)),
                texts.get(
                        "vacancy.call.why",
                        elects,
                        term == null ? "" : texts.dates().date(term.endsOn())),
                texts.get(
                        "vacancy.call.work",
                        body.settings().number(Setting.FEWEST_MEETINGS),
                        body.settings().number(Setting.MOST_MEETINGS)),
                texts.get("vacancy.call.how", texts.dates().inSentence(closes)),
                texts.get("vacancy.call.what"));
    }
}
