package fi.poytakirjuri.register.decision;

/// A decision's number in its table's year, 12/2026.
public record DecisionNumber(int number, int year) implements Comparable<DecisionNumber> {
    public DecisionNumber {
        if (number < 1) throw new IllegalArgumentException("Numbers begin at 1, not " + number);
    }

    /// 12/2026
    public String write() {
        return number + "/" + year;
    }

    @Override
    public int compareTo(DecisionNumber other) {
        return year == other.year ? Integer.compare(number, other.number) : Integer.compare(year, other.year);
    }
}
