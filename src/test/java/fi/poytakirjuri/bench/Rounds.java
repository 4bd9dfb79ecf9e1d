package fi.poytakirjuri.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/// Measures several things by turns, so that what else the machine does meets all of them alike. The first rounds only
/// warm up.
final class Rounds {
    private static final int WARMING = 150;
    private static final int MEASURED = 300;
    private static final double NANOS = 1e6;

    private final int warming;
    private final int measuring;
    private int weight;

    Rounds() {
        this(WARMING, MEASURED);
    }

    /// For work that takes long.
    Rounds(int warming, int measuring) {
        this.warming = warming;
        this.measuring = measuring;
    }

    /// @param wall time as it passed
    /// @param cpu time that the thread was given, which a busy machine does not lengthen
    record Measured(Subject subject, Figures wall, Figures cpu) {}

    List<Measured> of(List<Subject> subjects) throws Exception {
        var measured = subjects.stream()
                .map(subject -> new Measured(subject, new Figures(), new Figures()))
                .toList();
        for (int round = 0; round < warming; round++)
            for (var subject : subjects) weigh(subject.work().run());
        for (int round = 0; round < measuring; round++) for (var each : measured) once(each);
        return new ArrayList<>(measured);
    }

    private void once(Measured each) throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        long cpu = threads.getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        var made = each.subject.work().run();
        each.wall.add((System.nanoTime() - wall) / NANOS);
        each.cpu.add((threads.getCurrentThreadCpuTime() - cpu) / NANOS);
        weigh(made);
    }

    private void weigh(Object made) {
        weight ^= System.identityHashCode(made);
    }

    /// Means nothing; asking for it keeps the work from being optimised away.
    int weight() {
        return weight;
    }
}
