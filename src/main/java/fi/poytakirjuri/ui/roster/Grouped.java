package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.roster.Member;
import fi.poytakirjuri.register.roster.Sector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Lays the lines out under the sectors, each under all of its own, and the rest by what they are. A sector that no one
/// stands for has its head alone.
final class Grouped {
    private final List<RosterLine> lines;
    private final boolean isNarrowed;
    private final Texts texts;
    private final List<TableLine> rows = new ArrayList<>();
    private int group;

    private Grouped(List<RosterLine> lines, boolean isNarrowed, Texts texts) {
        this.lines = lines;
        this.isNarrowed = isNarrowed;
        this.texts = texts;
    }

    /// As they come, without heads.
    static List<TableLine> plain(List<RosterLine> lines) {
        return lines.stream()
                .<TableLine>map(line -> new TableLine.Seated(0, line))
                .toList();
    }

    /// @param sectors all of the table's; one that is closed is shown only for those who stand for it
    /// @param isNarrowed whether a filter is on: then an empty sector tells nothing
    static List<TableLine> bySector(
            List<RosterLine> lines, List<Sector> sectors, List<Sector> open, boolean isNarrowed, Texts texts) {
        var grouped = new Grouped(lines, isNarrowed, texts);
        for (var sector : sectors)
            grouped.add(sector.name(), sector.id(), open.contains(sector), line -> isFor(line, sector));
        grouped.add(
                texts.get("roster.group.noSector"),
                null,
                false,
                line -> hasNone(line) && line.row().seat().role() == SeatRole.ASSOCIATION_REP);
        grouped.add(
                texts.get("roster.group.others"),
                null,
                false,
                line -> hasNone(line) && line.row().seat().role() != SeatRole.ASSOCIATION_REP);
        return grouped.rows;
    }

    private void add(String title, @Nullable Long sectorId, boolean isShownEmpty, Predicate<RosterLine> belongs) {
        var those = lines.stream().filter(belongs).toList();
        if (those.isEmpty() && (isNarrowed || !isShownEmpty)) return;
        long sitting = those.stream()
                .filter(line -> line.row() instanceof Member)
                .map(line -> ((Member) line.row()).person().id())
                .distinct()
                .count();
        var words = sitting == 0 ? texts.get("roster.sector.empty") : texts.count("roster.group.members", sitting);
        rows.add(new TableLine.Head(group, title, words, sitting == 0, sectorId));
        for (var line : those) rows.add(new TableLine.Seated(group, line));
        group++;
    }

    private static boolean isFor(RosterLine line, Sector sector) {
        return line.row().seat().sectors().stream().anyMatch(s -> s.id() == sector.id());
    }

    private static boolean hasNone(RosterLine line) {
        return line.row().seat().sectors().isEmpty();
    }
}
