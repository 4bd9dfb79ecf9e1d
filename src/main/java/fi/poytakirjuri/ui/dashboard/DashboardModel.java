package fi.poytakirjuri.ui.dashboard;

import fi.poytakirjuri.ui.kit.Background;
import fi.poytakirjuri.ui.kit.Changes;
import fi.poytakirjuri.ui.kit.Refresh;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// The newest overview; read anew while it is in sight and whenever it comes into sight.
final class DashboardModel {
    private final ReadOnlyObjectWrapper<Overview> overview =
            new ReadOnlyObjectWrapper<>(new Overview(null, List.of(), List.of(), List.of()));
    private final Refresh<Overview> refresh;
    private Overview read = overview.get();

    DashboardModel(OverviewReader reader, Warnings warnings, Background background, Changes changes) {
        refresh = new Refresh<>(background, reader::read, now -> {
            read = now;
            overview.set(warnings.addedTo(now));
        });
        warnings.subscribe(() -> overview.set(warnings.addedTo(read)));
        changes.listen(_ -> refresh.now());
        refresh.now();
    }

    ReadOnlyObjectProperty<Overview> overviewProperty() {
        return overview.getReadOnlyProperty();
    }

    /// How many things need attention; empty for none.
    ObservableValue<String> count() {
        return overview.map(
                o -> o.remarks().isEmpty() ? "" : Integer.toString(o.remarks().size()));
    }

    void refresh() {
        refresh.now();
    }
}
