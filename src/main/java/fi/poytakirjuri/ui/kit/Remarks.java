package fi.poytakirjuri.ui.kit;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the checks tell of each place, so that any room can show a mark where the fault is.
public final class Remarks {
    private final ReadOnlyObjectWrapper<Map<Place, List<Remark>>> all = new ReadOnlyObjectWrapper<>(Map.of());

    public ReadOnlyObjectProperty<Map<Place, List<Remark>>> allProperty() {
        return all.getReadOnlyProperty();
    }

    public void show(Map<Place, List<Remark>> now) {
        all.set(Map.copyOf(now));
    }

    /// What is told of some places, the gravest first and each once.
    public List<Remark> at(List<Place> places) {
        return places.stream()
                .flatMap(place -> all.get().getOrDefault(place, List.of()).stream())
                .distinct()
                .sorted((a, b) -> a.weight.compareTo(b.weight))
                .toList();
    }

    /// @param check where in the room of checks it is told
    public record Remark(Weight weight, String words, Place check) {}

    /// How much a remark weighs, the gravest first.
    public enum Weight {
        ERROR(Icon.ERROR, "bad"),
        WARNING(Icon.WARNING, "watch"),
        NOTICE(Icon.NOTICE, "calm");

        private final Icon icon;
        private final String style;

        Weight(Icon icon, String style) {
            this.icon = icon;
            this.style = style;
        }

        public Icon icon() {
            return icon;
        }

        /// The style class of a state that weighs so.
        public String style() {
            return style;
        }
    }
}
