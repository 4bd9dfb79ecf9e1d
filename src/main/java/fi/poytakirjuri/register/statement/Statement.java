package fi.poytakirjuri.register.statement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A statement of the table: who asked for it, by when, what it says, and when it was sent (rule 20).
///
/// @param askedBy    who asked for it; empty when the table speaks unasked
/// @param dueOn      when it must have arrived
/// @param preparedBy who wrote it, in words
/// @param itemId     the agenda item it was decided in
/// @param text       the small CommonMark subset of all texts
/// @param sentOn     nothing while it is in preparation
/// @param sentTo     the addressee; several lines are an address
public record Statement(
        long id,
        long bodyId,
        String title,
        String askedBy,
        @Nullable LocalDate askedOn,
        @Nullable LocalDate dueOn,
        String preparedBy,
        @Nullable Long itemId,
        String text,
        @Nullable LocalDate sentOn,
        String sentTo) {
    public Statement {
        if (title.isBlank()) throw new IllegalArgumentException("A statement needs a title");
    }

    public boolean isSent() {
        return sentOn != null;
    }

    /// Still in preparation though its day has passed.
    public boolean isLate(LocalDate today) {
        return !isSent() && dueOn != null && dueOn.isBefore(today);
    }

    /// Whom it is addressed to: whom it was or will be sent to, or else who asked for it.
    public String addressee() {
        return sentTo.isBlank() ? askedBy : sentTo;
    }
}
