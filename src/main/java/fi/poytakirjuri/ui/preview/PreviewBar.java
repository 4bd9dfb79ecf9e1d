package fi.poytakirjuri.ui.preview;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Buttons;
import fi.poytakirjuri.ui.kit.Icon;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Which page one is at, and how large and with what the pages are shown.
final class PreviewBar extends HBox {
    private final Texts texts;
    private final Zoom zoom;
    private final ToggleButton strip = new ToggleButton(null, Icon.STRIP.node());

    /// @param showMarked brings the place being written into sight
    PreviewBar(Texts texts, Zoom zoom, StringBinding pageWords, Runnable showMarked) {
        this.texts = texts;
        this.zoom = zoom;
        var buttons = new Buttons(texts);
        getStyleClass().add("preview-bar");
        setAlignment(Pos.CENTER_LEFT);
        strip.setId("preview-strip-toggle");
        strip.getStyleClass().addAll("flat", "button-icon");
        strip.setAccessibleText(texts.get("preview.strip"));
        strip.setTooltip(new Tooltip(texts.get("preview.strip")));
        var page = new Label();
        page.setId("preview-page");
        page.getStyleClass().add("quiet");
        page.setMaxWidth(Double.MAX_VALUE);
        page.textProperty().bind(pageWords);
        HBox.setHgrow(page, Priority.ALWAYS);
        var show = buttons.icon("preview.showMarked", Icon.LOCATE, showMarked);
        show.setId("preview-show");
        show.setTooltip(new Tooltip(texts.get("preview.showMarked") + "  F6"));
        var smaller = buttons.icon("preview.smaller", Icon.ZOOM_OUT, zoom::smaller);
        smaller.setId("preview-smaller");
        var larger = buttons.icon("preview.larger", Icon.ZOOM_IN, zoom::larger);
        larger.setId("preview-larger");
        getChildren().setAll(strip, page, show, smaller, sizes(), larger);
    }

    /// Pressed while the small pictures are shown.
    ToggleButton strip() {
        return strip;
    }

    private MenuButton sizes() {
        var sizes = new MenuButton();
        sizes.setId("preview-zoom");
        sizes.getStyleClass().addAll("flat", "small");
        sizes.setMinWidth(USE_PREF_SIZE);
        sizes.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.get("preview.percent", zoom.percent()), zoom.scaleProperty()));
        sizes.accessibleTextProperty()
                .bind(sizes.textProperty().map(percent -> texts.get("preview.zoom") + " " + percent));
        sizes.setTooltip(new Tooltip(texts.get("preview.zoom.keys")));
        sizes.getItems()
                .setAll(
                        item(texts.get("preview.fitWidth"), "fit-width", zoom::fitWidth),
                        item(texts.get("preview.fitPage"), "fit-page", zoom::fitPage),
                        new SeparatorMenuItem());
        for (int percent : Zoom.PERCENTS)
            sizes.getItems()
                    .add(item(texts.get("preview.percent", percent), "zoom-" + percent, () -> zoom.percent(percent)));
        return sizes;
    }

    private static MenuItem item(String words, String id, Runnable action) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(_ -> action.run());
        return item;
    }
}
