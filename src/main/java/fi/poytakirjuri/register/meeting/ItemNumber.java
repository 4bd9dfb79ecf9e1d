package fi.poytakirjuri.register.meeting;

import fi.poytakirjuri.register.choice.NumberStyle;
import org.jspecify.annotations.Nullable;

/// An item's number, 4, or a sub-item's, 4.1.
public record ItemNumber(int main, @Nullable Integer sub) {
    /// In the meeting's style: `4`, `4.`, `4 §`, `§ 4`; a sub-item is `4.1` in every style.
    public String write(NumberStyle style) {
        return sub == null ? style.write(main) : main + "." + sub;
    }
}
