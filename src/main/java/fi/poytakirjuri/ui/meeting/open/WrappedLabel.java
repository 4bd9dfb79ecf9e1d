package fi.poytakirjuri.ui.meeting.open;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableNumberValue;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// Words of any length in a list's or a table's cell. Lists ask a cell's height without telling its width, so these
/// words know theirs by themselves.
public final class WrappedLabel extends Label {
    private static final double NARROWEST = 30;

    public WrappedLabel() {
        setWrapText(true);
    }

    /// Wraps to a width from now on.
    public void wrapTo(ObservableNumberValue width) {
        prefWidthProperty().bind(Bindings.max(NARROWEST, width));
    }

    @Override
    public @Nullable Orientation getContentBias() {
        return null;
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(getPrefWidth());
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
