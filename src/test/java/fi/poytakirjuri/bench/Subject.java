package fi.poytakirjuri.bench;

/// Something measured warm, many times over.
///
/// @param promise the longest median, in milliseconds; 0 for none
/// @param promiseP95 the longest 95th percentile; 0 for none
record Subject(String name, Work work, double promise, double promiseP95) {
    static Subject of(String name, Work work) {
        return new Subject(name, work, 0, 0);
    }

    /// Gives back what it made, so that nothing of it can be left undone.
    interface Work {
        Object run() throws Exception;
    }
}
