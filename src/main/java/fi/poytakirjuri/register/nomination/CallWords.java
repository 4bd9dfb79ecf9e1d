package fi.poytakirjuri.register.nomination;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.roster.Sector;
import fi.poytakirjuri.register.roster.Term;
import fi.poytakirjuri.register.table.Body;
import fi.poytakirjuri.register.table.Setting;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The first words of a round's public call, for the secretary to go on from: what is sought, by when and where
/// (rule 11).
public final class CallWords {
    private final Texts texts;
    private final Body body;

    public CallWords(Texts texts, Body body) {
        this.texts = texts;
        this.body = body;
    }

    /// For all seats of a term.
    ///
    /// @param sectors those that are to be covered
    public String forTerm(Term term, List<Sector> sectors, Times times) {
        var settings = body.settings();
        var seats =
                settings.number(Setting.FEWEST_REPRESENTATIVES) + "–" + settings.number(Setting.MOST_REPRESENTATIVES);
        var sought = texts.get("nomination.call.term", body.calledName(), term.years(), seats);
        return call(sectors.isEmpty() ? sought : sought + "\n\n" + listed(sectors), times);
    }

    /// For the rest of the term on a seat that was left: the successor is of the same sector (rule 10).
    public String forSeat(Term term, List<Sector> sectors, Times times) {
        var names = sectors.stream().map(Sector::name).collect(Collectors.joining(", "));
        var ends = texts.dates().date(term.endsOn());
        return call(
                sectors.isEmpty()
                        ? texts.get("nomination.call.seat", body.calledName(), ends)
                        : texts.get("nomination.call.seat.sector", body.calledName(), ends, names),
                times);
    }

    private String call(String sought, Times times) {
        var settings = body.settings();
        return Stream.of(
                        sought,
                        texts.get(
                                "nomination.call.work",
                                settings.number(Setting.FEWEST_MEETINGS),
                                settings.number(Setting.MOST_MEETINGS)),
                        texts.get("nomination.call.who"),
                        texts.get("nomination.call.what"),
                        texts.get("nomination.call.consent"),
                        deadline(times),
                        election(times))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private String deadline(Times times) {
        var day = texts.dates().inSentence(times.closesAt.toLocalDate());
        var clock = texts.dates().clock(times.closesAt.toLocalTime());
        return times.formUrl.isBlank()
                ? texts.get("nomination.call.deadline", day, clock)
                : texts.get("nomination.call.deadline.form", day, clock, times.formUrl.strip());
    }

    private String election(Times times) {
        var by = times.electingBody.isBlank() ? body.electingBody() : times.electingBody;
        if (by.isBlank()) return "";
        return times.electionOn == null
                ? texts.get("nomination.call.election", by)
                : texts.get("nomination.call.election.on", by, texts.dates().date(times.electionOn));
    }

    private String listed(List<Sector> sectors) {
        return texts.get("nomination.call.sectors")
                + "\n\n"
                + sectors.stream().map(sector -> "- " + sector.name()).collect(Collectors.joining("\n"));
    }

    /// By when, where and who.
    ///
    /// @param formUrl      may be empty
    /// @param electingBody empty for the table's own
    public record Times(
            LocalDateTime closesAt,
            String formUrl,
            @Nullable LocalDate electionOn,
            String electingBody) {
        public static Times of(NewRound round) {
            return new Times(round.closesAt(), round.formUrl(), round.electionOn(), "");
        }

        public static Times of(NominationRound round) {
            return new Times(round.closesAt(), round.formUrl(), round.electionOn(), round.electingBody());
        }
    }
}
