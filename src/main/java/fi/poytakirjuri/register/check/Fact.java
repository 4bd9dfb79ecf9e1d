package fi.poytakirjuri.register.check;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.DocumentKind;
import fi.poytakirjuri.register.choice.OfficeKind;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What fills a place in a check's message.
public sealed interface Fact {
    /// The fact in words of the language.
    String in(Texts texts);

    record Number(long value) implements Fact {
        @Override
        public String in(Texts texts) {
            return Long.toString(value);
        }
    }

    /// A name, a number of a meeting or an item, words of an action: as they stand in the register.
    record Words(String words) implements Fact {
        @Override
        public String in(Texts texts) {
            return words;
        }
    }

    record Day(LocalDate day) implements Fact {
        @Override
        public String in(Texts texts) {
            return texts.dates().date(day);
        }
    }

    /// A day with its weekday in the middle of a sentence: tiistaina 8.12.2026.
    record OnDay(LocalDate day) implements Fact {
        @Override
        public String in(Texts texts) {
            return texts.dates().inSentence(day);
        }
    }

    record When(
            LocalDate day,
            @Nullable LocalTime start,
            @Nullable LocalTime end) implements Fact {
        @Override
        public String in(Texts texts) {
            var dates = texts.dates();
            return start == null ? dates.date(day) : dates.date(day) + " " + dates.clock(start, end);
        }
    }

    record Office(OfficeKind kind) implements Fact {
        @Override
        public String in(Texts texts) {
            return texts.of("paper", kind);
        }
    }

    record PaperOf(DocumentKind kind) implements Fact {
        @Override
        public String in(Texts texts) {
            return texts.of("check", kind);
        }
    }

    /// The paper from which something is missing: "Muistiosta".
    record FromPaper(DocumentKind kind) implements Fact {
        @Override
        public String in(Texts texts) {
            return switch (kind) {
                case MEMO -> texts.get("check.from.memo");
                case MINUTES -> texts.get("check.from.minutes");
                case HANDOUT -> texts.get("check.from.handout");
            };
        }
    }

    /// What is missing, in the order given: "paikka ja laatija".
    record Missing(List<MissingPart> parts) implements Fact {
        public Missing {
            parts = List.copyOf(parts);
        }

        @Override
        public String in(Texts texts) {
            return listed(parts.stream().map(part -> texts.of("check", part)).toList(), texts);
        }
    }

    /// How long it is from one day to another, both included: "1 vuosi 6 kuukautta".
    record Length(LocalDate from, LocalDate to) implements Fact {
        @Override
        public String in(Texts texts) {
            var length = Period.between(from, to.plusDays(1));
            return Stream.of(
                            part(texts, "check.years", length.getYears()),
                            part(texts, "check.months", length.getMonths()),
                            part(texts, "check.days", length.getDays()))
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(" "));
        }

        private static String part(Texts texts, String key, int count) {
            return count == 0 ? "" : texts.count(key, count);
        }
    }

    /// What someone whose term is over is still in: "tehtävässä ja jakelussa".
    record StillIn(List<Tie> ties) implements Fact {
        public StillIn {
            ties = List.copyOf(ties);
        }

        @Override
        public String in(Texts texts) {
            return listed(ties.stream().map(tie -> texts.of("check", tie)).toList(), texts);
        }
    }

    /// "aika, paikka ja laatija"
    private static String listed(List<String> words, Texts texts) {
        if (words.size() < 2) return String.join("", words);
        var first = words.stream().limit(words.size() - 1L).collect(Collectors.joining(", "));
        return texts.get("check.and", first, words.getLast());
    }
}
