package fi.poytakirjuri.register.meeting;

import java.time.LocalDateTime;

/// A remark on an item from the comments round, or a question to come back to. Never on a public paper.
///
/// @param author who made it, by words
public record ItemComment(
        long id, long itemId, String author, String text, LocalDateTime writtenAt, boolean isSettled) {}
