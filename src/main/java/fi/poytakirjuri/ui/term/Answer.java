package fi.poytakirjuri.ui.term;

import org.jspecify.annotations.Nullable;

/// A yes or a no, or that nothing was said, which is never a yes.
enum Answer {
    YES,
    NO,
    UNSAID;

    static Answer of(@Nullable Boolean answer) {
        if (answer == null) return UNSAID;
        return answer ? YES : NO;
    }

    @Nullable
    Boolean value() {
        return switch (this) {
            case YES -> true;
            case NO -> false;
            case UNSAID -> null;
        };
    }
}
