package fi.poytakirjuri.app.command;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.nomination.NominationRound;
import fi.poytakirjuri.register.nomination.RoundStore;
import fi.poytakirjuri.register.table.Body;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which nomination round is meant: the one named by its number, or the newest.
final class RoundChoice {
    private final RoundStore rounds;
    private final Texts texts;

    RoundChoice(RoundStore rounds, Texts texts) {
        this.rounds = rounds;
        this.texts = texts;
    }

    long of(Body body, @Nullable Long wanted) throws Stopped {
        var all = rounds.all(body.id());
        if (all.isEmpty()) throw Stopped.notFound(texts.get("cli.round.none", body.calledName()));
        if (wanted == null) return all.getFirst().id();
        if (all.stream().anyMatch(round -> round.id() == wanted)) return wanted;
        var choices = all.stream().map(this::named).collect(Collectors.joining("; "));
        throw Stopped.notFound(texts.get("cli.round.unknown", wanted, choices));
    }

    private String named(NominationRound round) {
        var dates = texts.dates();
        return texts.get(
                "cli.round.named",
                round.id(),
                dates.date(round.opensAt().toLocalDate()),
                dates.date(round.closesAt().toLocalDate()));
    }
}
