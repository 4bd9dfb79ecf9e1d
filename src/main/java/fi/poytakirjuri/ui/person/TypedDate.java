package fi.poytakirjuri.ui.person;

import fi.poytakirjuri.language.Reading;
import fi.poytakirjuri.language.Texts;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What stands in a date field: a date, nothing, or words that are neither.
public record TypedDate(String typed, @Nullable LocalDate date) {
    public static TypedDate read(String typed, LocalDate today) {
        return new TypedDate(typed.strip(), Reading.date(typed, today).orElse(null));
    }

    public boolean isEmpty() {
        return typed.isEmpty();
    }

    /// Why this will not do where a date must stand; empty when it will.
    public Optional<String> problem(Texts texts) {
        if (isEmpty()) return Optional.of(texts.get("roster.problem.dateMissing"));
        return problemUnlessEmpty(texts);
    }

    /// Why this will not do where a date may be left out; empty when it will.
    public Optional<String> problemUnlessEmpty(Texts texts) {
        return isEmpty() || date != null ? Optional.empty() : Optional.of(texts.get("roster.problem.date"));
    }

    /// @throws IllegalStateException where the problem was not asked about first
    public LocalDate day() {
        if (date == null) throw new IllegalStateException("No date: " + typed);
        return date;
    }
}
