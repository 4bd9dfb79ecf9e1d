package fi.poytakirjuri.ui.meeting.open;

import fi.poytakirjuri.document.paper.PaperPlace;
import fi.poytakirjuri.register.meeting.ItemText;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// Which place of the paper is being written: that of the field that has the focus, or had it last.
public final class EditedPlace {
    private final ReadOnlyObjectWrapper<Optional<PaperPlace>> place = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Supplier<Optional<PaperPlace>> field = Optional::empty;

    EditedPlace() {}

    public ReadOnlyObjectProperty<Optional<PaperPlace>> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /// Follows a field from now on.
    ///
    /// @param hasFocus whether the caret is in it
    /// @param where which place its words come to; asked again whenever the field may show another item
    public void follow(ObservableValue<Boolean> hasFocus, Supplier<Optional<PaperPlace>> where) {
        hasFocus.subscribe(is -> {
            if (!is) return;
            field = where;
            askAgain();
        });
    }

    /// As [#follow(ObservableValue, Supplier)], for a field of the meeting itself.
    public void follow(ObservableValue<Boolean> hasFocus, PaperPlace.Part part) {
        var always = Optional.<PaperPlace>of(new PaperPlace.OfMeeting(part));
        follow(hasFocus, () -> always);
    }

    /// The names to look for on the paper, the best first: of an item without words the heading is marked.
    public List<String> names() {
        return place.get()
                .map(at -> switch (at) {
                    case PaperPlace.OfItem(var item, var _) -> List.of(at.written(), heading(item));
                    case PaperPlace.OfActions(var item) -> List.of(at.written(), heading(item));
                    case PaperPlace.OfMeeting _ -> List.of(at.written());
                })
                .orElse(List.of());
    }

    void askAgain() {
        place.set(field.get());
    }

    void none() {
        field = Optional::empty;
        askAgain();
    }

    private static String heading(long item) {
        return new PaperPlace.OfItem(item, ItemText.TITLE).written();
    }
}
