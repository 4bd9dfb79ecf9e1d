package fi.poytakirjuri.ui.term;

import fi.poytakirjuri.language.Reading;
import fi.poytakirjuri.language.Texts;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/// A date and a time of day as they stand in two fields.
record TypedMoment(Optional<LocalDate> date, Optional<LocalTime> time) {
    /// @param date a date
    /// @param time a time of day; nothing typed is the day's first moment
    static TypedMoment read(String date, String time, LocalDate today) {
        return new TypedMoment(
                Reading.date(date, today), time.isBlank() ? Optional.of(LocalTime.MIDNIGHT) : Reading.time(time));
    }

    /// Why the date cannot be read; empty when it can.
    static Optional<String> dateProblem(String typed, LocalDate today, Texts texts) {
        return Reading.date(typed, today).isPresent()
                ? Optional.empty()
                : Optional.of(texts.get("nomination.problem.date"));
    }

    /// As [#dateProblem], where the field may be empty.
    static Optional<String> dateProblemUnlessEmpty(String typed, LocalDate today, Texts texts) {
        return typed.isBlank() ? Optional.empty() : dateProblem(typed, today, texts);
    }

    static Optional<String> timeProblem(String typed, Texts texts) {
        return typed.isBlank() || Reading.time(typed).isPresent()
                ? Optional.empty()
                : Optional.of(texts.get("nomination.problem.time"));
    }

    Optional<LocalDateTime> moment() {
        return date.flatMap(day -> time.map(day::atTime));
    }
}
