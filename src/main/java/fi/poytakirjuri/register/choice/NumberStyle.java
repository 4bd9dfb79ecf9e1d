package fi.poytakirjuri.register.choice;

/// How an item's number is written: `1`, `1.`, `1 §` or `§ 1`.
public enum NumberStyle {
    PLAIN,
    DOT,
    SECTION_AFTER,
    SECTION_BEFORE;

    private static final char NO_BREAK = '\u00a0';

    /// The number as it stands before an item's title.
    public String write(int number) {
        return switch (this) {
            case PLAIN -> "" + number;
            case DOT -> number + ".";
            case SECTION_AFTER -> number + "" + NO_BREAK + "§";
            case SECTION_BEFORE -> "§" + NO_BREAK + number;
        };
    }
}
