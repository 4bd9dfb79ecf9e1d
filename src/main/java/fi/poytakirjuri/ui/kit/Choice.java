package fi.poytakirjuri.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// One of a closed list, told in words. Showing what the register has chooses nothing.
public final class Choice<T> extends ComboBox<T> {
    private boolean isShowingValue;

    public Choice(List<T> values, Function<T, String> words, Consumer<T> chosen) {
        getItems().setAll(values);
        setMaxWidth(Double.MAX_VALUE);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : words.apply(value);
            }

            @Override
            public T fromString(String typed) {
                throw new UnsupportedOperationException("Nothing is typed here");
            }
        });
        valueProperty().subscribe(value -> {
            if (!isShowingValue && value != null) chosen.accept(value);
        });
    }

    /// Offers other values from now on, and what they are called now; what is shown stays shown.
    public void offer(List<T> values) {
        var now = getValue();
        isShowingValue = true;
        getItems().setAll(values);
        setValue(null);
        setValue(now);
        isShowingValue = false;
    }

    public void show(T value) {
        isShowingValue = true;
        setValue(value);
        isShowingValue = false;
    }
}
