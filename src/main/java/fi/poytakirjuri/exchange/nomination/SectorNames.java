package fi.poytakirjuri.exchange.nomination;

import fi.poytakirjuri.language.Folding;
import fi.poytakirjuri.register.roster.Sector;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the table's sectors in a cell that names several. A form joins what was ticked by commas, and a sector's name
/// may have a comma or a colon itself; so at each place the longest name that fits is taken.
final class SectorNames {
    private static final Pattern PART = Pattern.compile("[^,;\\n]+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<Sector> sectors;

    SectorNames(List<Sector> sectors) {
        this.sectors = sectors;
    }

    Found in(String cell) {
        var parts = PART.matcher(cell)
                .results()
                .map(part -> new Part(part.start(), part.end()))
                .toList();
        var ids = new ArrayList<Long>();
        var unknown = new ArrayList<String>();
        int unknownFrom = -1;
        for (int from = 0; from < parts.size(); ) {
            var run = longest(cell, parts, from);
            if (run == null) {
                if (unknownFrom < 0) unknownFrom = parts.get(from).start;
                if (from == parts.size() - 1)
                    unknown.add(cell.substring(unknownFrom).strip());
                from++;
                continue;
            }
            if (unknownFrom >= 0)
                unknown.add(cell.substring(unknownFrom, parts.get(from - 1).end).strip());
            unknownFrom = -1;
            if (!ids.contains(run.sector.id())) ids.add(run.sector.id());
            from = run.next;
        }
        return new Found(ids, unknown.stream().filter(words -> !words.isBlank()).toList());
    }

    /// The sector whose name is the most parts from here on.
    private @Nullable Run longest(String cell, List<Part> parts, int from) {
        for (int to = parts.size(); to > from; to--) {
            var words = plain(cell.substring(parts.get(from).start, parts.get(to - 1).end));
            for (var sector : sectors) if (plain(sector.name()).equals(words)) return new Run(sector, to);
        }
        return null;
    }

    private static String plain(String words) {
        return NO_LETTERS.matcher(Folding.of(words)).replaceAll(" ").strip();
    }

    /// @param unknown what is no sector of the table, as it was written
    record Found(List<Long> ids, List<String> unknown) {}

    private record Part(int start, int end) {}

    private record Run(Sector sector, int next) {}
}
