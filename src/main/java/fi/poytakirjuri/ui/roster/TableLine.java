package fi.poytakirjuri.ui.roster;

import org.jspecify.annotations.Nullable;

/// A row of the list as it is laid out: a seat, or the head of a group of them.
sealed interface TableLine {
    /// Which group it belongs to, from 0 in the order in which they are shown.
    int group();

    /// A seat; in groups the same one may stand under several.
    record Seated(int group, RosterLine line) implements TableLine {}

    /// @param words how many there are under it: "2 edustajaa", "Ei edustajaa"
    /// @param isEmpty whether no one stands for it
    /// @param sectorId nothing for those who stand for none
    record Head(
            int group,
            String title,
            String words,
            boolean isEmpty,
            @Nullable Long sectorId) implements TableLine {}
}
