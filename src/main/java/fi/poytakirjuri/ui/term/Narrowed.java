package fi.poytakirjuri.ui.term;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What is typed into the filter, which marks are asked for, and whether the sectors stand above their candidates.
record Narrowed(String typed, Set<CandidateMark> marks, boolean bySector) {
    static final Narrowed NOTHING = new Narrowed("", Set.of(), false);

    Narrowed {
        marks = Set.copyOf(marks);
    }

    Narrowed typing(String words) {
        return new Narrowed(words, marks, bySector);
    }

    Narrowed with(CandidateMark mark, boolean on) {
        var now = EnumSet.noneOf(CandidateMark.class);
        now.addAll(marks);
        if (on) now.add(mark);
        else now.remove(mark);
        return new Narrowed(typed, now, bySector);
    }

    Narrowed grouped(boolean on) {
        return new Narrowed(typed, marks, on);
    }

    List<CandidateLine> of(List<CandidateLine> lines) {
        var words = CandidateLine.folded(typed).strip().split("\\s+");
        return lines.stream()
                .filter(line -> line.marks().containsAll(marks))
                .filter(line -> {
                    for (var word : words) if (!line.folded().contains(word)) return false;
                    return true;
                })
                .toList();
    }
}
