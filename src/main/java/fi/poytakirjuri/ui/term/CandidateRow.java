package fi.poytakirjuri.ui.term;

/// A row of the table of candidates: a candidate, or a sector above its candidates.
sealed interface CandidateRow permits CandidateLine, CandidateRow.Heading {
    String name();

    String organisation();

    String sectors();

    /// A sector, and how well it is covered.
    record Heading(Coverage coverage, String name) implements CandidateRow {
        @Override
        public String organisation() {
            return "";
        }

        @Override
        public String sectors() {
            return "";
        }
    }
}
