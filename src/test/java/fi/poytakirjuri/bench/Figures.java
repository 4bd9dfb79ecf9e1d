package fi.poytakirjuri.bench;

import java.util.ArrayList;
import java.util.List;

/// Times measured of one thing, in milliseconds.
final class Figures {
    private final List<Double> times = new ArrayList<>();

    void add(double milliseconds) {
        times.add(milliseconds);
    }

    int count() {
        return times.size();
    }

    double median() {
        return at(0.5);
    }

    double p95() {
        return at(0.95);
    }

    /// The smallest time that this share of all is not above.
    private double at(double share) {
        var sorted = times.stream().sorted().toList();
        return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }
}
