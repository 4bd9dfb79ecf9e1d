package fi.poytakirjuri.register.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// What is known of a meeting when it is added.
public record NewMeeting(
        long bodyId,
        String title,
        LocalDate date,
        @Nullable LocalTime start,
        @Nullable LocalTime end,
        String place,
        @Nullable Long convenerId,
        @Nullable Long chairId,
        @Nullable Long secretaryId,
        String distribution,
        String copiesTo) {}
