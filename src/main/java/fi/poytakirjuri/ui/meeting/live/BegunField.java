package fi.poytakirjuri.ui.meeting.live;

import fi.poytakirjuri.language.Reading;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.AutosavedField;
import fi.poytakirjuri.ui.kit.Tools;
import java.time.LocalTime;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// When the treatment of the item began, to be corrected; out of sight before it has.
final class BegunField extends FlowPane {
    private final Texts texts;
    private final LiveModel model;
    private final TextField time = new TextField();
    private final AutosavedField saved;

    BegunField(Tools tools, LiveModel model) {
        super(6, 2);
        this.texts = tools.texts();
        this.model = model;
        this.saved = tools.autosave().field(time).checkedBy(this::problem);
        setRowValignment(VPos.CENTER);
        setAlignment(Pos.CENTER_LEFT);
        time.setId("live-begun");
        time.setPrefColumnCount(4);
        time.getStyleClass().add("small");
        var name = new Label(texts.get("live.item.begun"));
        name.getStyleClass().addAll("quiet", "small");
        name.setLabelFor(time);
        time.setAccessibleText(texts.get("live.item.begun"));
        var problem = new Label();
        problem.getStyleClass().add("form-problem");
        problem.textProperty().bind(saved.messageProperty());
        getChildren().setAll(name, time, problem);
    }

    void show(long itemId, @Nullable LocalTime begun) {
        setVisible(begun != null);
        setManaged(begun != null);
        if (begun == null) return;
        saved.show(itemId, texts.dates().time(begun), typed -> model.course().setBegun(itemId, typed));
    }

    private Optional<String> problem(String typed) {
        return typed.isBlank() || Reading.time(typed).isPresent()
                ? Optional.empty()
                : Optional.of(texts.get("meeting.time.unread"));
    }
}
