package fi.poytakirjuri.ui.settings;

import fi.poytakirjuri.document.picture.Refusal;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.table.Body;
import fi.poytakirjuri.register.table.BodyField;
import fi.poytakirjuri.ui.kit.FileChoice;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.preview.HeadPicture;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The logo: chosen or dropped here, with the words for those who cannot see it, and the page's head as it will be.
final class LogoSection extends VBox {
    private static final PseudoClass DRAG_OVER = PseudoClass.getPseudoClass("drag-over");
    private static final double HEAD_WIDTH = 440;
    private static final double HEAD_PART = 0.32;

    private final Tools tools;
    private final Texts texts;
    private final SettingsModel model;
    private final Label state = new Label();
    private final Label refused = new Label();
    private final Label unnamed = new Label();
    private final Button remove;

    LogoSection(Tools tools, SettingsModel model, HeadModel head, BodyFields fields) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        this.remove = tools.buttons().of("settings.logo.remove", Icon.DELETE, model::removeLogo);
        getStyleClass().addAll("panel", "form", "logo-drop");
        setId("logo-drop");
        remove.setId("logo-remove");
        problem(refused, "logo-refused");
        problem(unnamed, "logo-unnamed");
        unnamed.setText(texts.get("settings.logo.unnamed"));
        state.setWrapText(true);
        var picture = new HeadPicture(
                tools.background(),
                head.engine(),
                head.pagesProperty(),
                HEAD_WIDTH,
                HEAD_PART,
                texts.get("settings.logo.head"));
        getChildren()
                .setAll(
                        state,
                        buttons(),
                        refused,
                        fields.row(BodyField.LOGO_TEXT, texts.get("settings.logo.text.hint")),
                        unnamed,
                        Hint.of(texts.get("settings.logo.head")),
                        picture);
        setOnDragOver(this::over);
        setOnDragExited(_ -> pseudoClassStateChanged(DRAG_OVER, false));
        setOnDragDropped(this::dropped);
        model.bodyProperty().subscribe(this::show);
        model.refusalProperty().subscribe(this::tellRefusal);
    }

    private static void problem(Label label, String id) {
        label.setId(id);
        label.getStyleClass().add("form-problem");
        label.setGraphic(Icon.WARNING.node());
        label.setWrapText(true);
        label.managedProperty().bind(label.visibleProperty());
        label.setVisible(false);
    }

    private Node buttons() {
        var choose = tools.buttons().primary("settings.logo.choose", Icon.PICTURE, this::choose);
        choose.setId("logo-choose");
        var row = new HBox(choose, remove);
        row.getStyleClass().add("button-row");
        return row;
    }

    private void choose() {
        tools.files().toOpen(FileChoice.Kind.IMAGE).ifPresent(model::takeLogo);
    }

    private void show(@Nullable Body body) {
        if (body == null) return;
        boolean has = body.logo() != null;
        state.setText(texts.get(has ? "settings.logo.has" : "settings.logo.none"));
        remove.setDisable(!has);
        unnamed.setVisible(has && body.logoText().isBlank());
    }

    private void tellRefusal(Optional<Refusal> refusal) {
        refused.setVisible(refusal.isPresent());
        refusal.ifPresent(why -> refused.setText(texts.of("settings", why)));
    }

    private void over(DragEvent drag) {
        if (!drag.getDragboard().hasFiles()) return;
        drag.acceptTransferModes(TransferMode.COPY);
        pseudoClassStateChanged(DRAG_OVER, true);
        drag.consume();
    }

    private void dropped(DragEvent drop) {
        var files = Optional.ofNullable(drop.getDragboard().getFiles()).orElse(List.of());
        if (!files.isEmpty()) model.takeLogo(files.getFirst().toPath());
        drop.setDropCompleted(!files.isEmpty());
        drop.consume();
    }
}
