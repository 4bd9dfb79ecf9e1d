package fi.poytakirjuri.ui.nomination;

import fi.poytakirjuri.exchange.nomination.Remark;
import fi.poytakirjuri.exchange.nomination.RemarkKind;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Icon;
import javafx.scene.control.Label;

/// How a remark looks: words with an icon, never colour alone.
final class RemarkLook {
    private RemarkLook() {}

    static Label label(Remark remark, Texts texts) {
        var label = new Label(remark.words(texts), icon(remark.kind().weight()).node());
        label.setWrapText(true);
        label.getStyleClass().addAll("state", tone(remark.kind().weight()));
        return label;
    }

    private static Icon icon(RemarkKind.Weight weight) {
        return switch (weight) {
            case STOPS -> Icon.ERROR;
            case DOUBLES -> Icon.COPY;
            case WARNS -> Icon.WARNING;
            case TELLS -> Icon.NOTICE;
        };
    }

    private static String tone(RemarkKind.Weight weight) {
        return switch (weight) {
            case STOPS -> "bad";
            case DOUBLES, WARNS -> "watch";
            case TELLS -> "calm";
        };
    }
}
