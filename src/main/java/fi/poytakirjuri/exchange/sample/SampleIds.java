package fi.poytakirjuri.exchange.sample;

import java.util.Map;

/// The rows that the sample's own keys (p01, o01, liikunta) became.
record SampleIds(long body, Map<String, Long> persons, Map<String, Long> organisations, Map<String, Long> sectors) {
    SampleIds {
        persons = Map.copyOf(persons);
        organisations = Map.copyOf(organisations);
        sectors = Map.copyOf(sectors);
    }

    long person(String key) {
        return row(persons, key);
    }

    long organisation(String key) {
        return row(organisations, key);
    }

    long sector(String key) {
        return row(sectors, key);
    }

    static long row(Map<String, Long> rows, String key) {
        var row = rows.get(key);
        if (row == null) throw new IllegalArgumentException("The sample has no " + key);
        return row;
    }
}
