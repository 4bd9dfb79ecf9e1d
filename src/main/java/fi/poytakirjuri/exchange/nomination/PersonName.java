package fi.poytakirjuri.exchange.nomination;

/// A candidate's name as a form gives it: in two cells, or in one.
record PersonName(String given, String family) {
    /// @param full used where the two are empty: "Niina Åkerlund" or "Åkerlund, Niina"
    static PersonName of(String given, String family, String full) {
        if (!given.isEmpty() || !family.isEmpty()) return new PersonName(given, family);
        int comma = full.indexOf(',');
        if (comma >= 0)
            return new PersonName(
                    full.substring(comma + 1).strip(), full.substring(0, comma).strip());
        int space = full.lastIndexOf(' ');
        return space < 0
                ? new PersonName("", full)
                : new PersonName(full.substring(0, space), full.substring(space + 1));
    }

    boolean isEmpty() {
        return given.isEmpty() && family.isEmpty();
    }

    String inOrder() {
        return (given + " " + family).strip();
    }
}
