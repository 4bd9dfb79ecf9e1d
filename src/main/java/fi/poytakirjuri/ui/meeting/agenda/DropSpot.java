package fi.poytakirjuri.ui.meeting.agenda;

import fi.poytakirjuri.register.outline.Drop;
import org.jspecify.annotations.Nullable;

/// Where dragged items would land.
///
/// @param target  the item beside which, or below which
/// @param edge    the row along which the mark is drawn: above it or below it
/// @param isAbove whether above
/// @param parent  the number of the item whose sub-items they become; none for the main level
public record DropSpot(
        long target,
        Drop where,
        long edge,
        boolean isAbove,
        @Nullable String parent) {}
