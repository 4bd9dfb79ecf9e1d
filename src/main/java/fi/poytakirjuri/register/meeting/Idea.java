package fi.poytakirjuri.register.meeting;

import org.jspecify.annotations.Nullable;

/// A matter that waits for its meeting in the bank of ideas (Ideapankki).
///
/// @param text   what becomes the item's background
/// @param source who brought it up
/// @param itemId the item of an earlier meeting that it comes from
public record Idea(
        long id,
        String title,
        String text,
        String source,
        @Nullable Long itemId) {}
