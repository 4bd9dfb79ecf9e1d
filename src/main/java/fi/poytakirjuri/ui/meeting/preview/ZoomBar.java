package fi.poytakirjuri.ui.meeting.preview;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Buttons;
import fi.poytakirjuri.ui.kit.Icon;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// What the preview is of, how many pages, and how large it is shown.
final class ZoomBar extends HBox {
    ZoomBar(Texts texts, Zoom zoom, PreviewModel model) {
        getStyleClass().add("preview-bar");
        setAlignment(Pos.CENTER_LEFT);
        var buttons = new Buttons(texts);
        var title = new Label();
        title.getStyleClass().add("quiet");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        model.pagesProperty()
                .subscribe(pages -> title.setText(
                        pages == null
                                ? texts.get("meeting.preview.waiting")
                                : texts.count("meeting.preview.count", pages.count())));
        var percent = new Label();
        percent.getStyleClass().addAll("quiet", "small");
        percent.setMinWidth(USE_PREF_SIZE);
        percent.textProperty()
                .bind(zoom.scaleProperty()
                        .map(s -> texts.get("meeting.preview.percent", Math.round(100 * s.doubleValue()))));
        getChildren()
                .addAll(
                        title,
                        buttons.icon("meeting.preview.smaller", Icon.ZOOM_OUT, () -> zoom.by(-1)),
                        percent,
                        buttons.icon("meeting.preview.larger", Icon.ZOOM_IN, () -> zoom.by(1)),
                        buttons.icon("meeting.preview.fit", Icon.FIT_WIDTH, zoom::fitAgain));
    }
}
