package fi.poytakirjuri.ui.meeting.export;

import static java.util.Objects.requireNonNull;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.Minutes;
import fi.poytakirjuri.ui.kit.Choice;
import fi.poytakirjuri.ui.meeting.open.MeetingPaper;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Which of the meeting's papers; for an extract also of which item.
final class PaperRadios extends VBox {
    private final Texts texts;
    private final OpenMeeting open;
    private final ExportModel model;
    private final Map<MeetingPaper, RadioButton> radios = new EnumMap<>(MeetingPaper.class);
    private final FlowPane row = new FlowPane(16, 8);
    private final Choice<Long> item;

    PaperRadios(Texts texts, OpenMeeting open, ExportModel model) {
        this.texts = texts;
        this.open = open;
        this.model = model;
        this.item = new Choice<>(
                List.of(), this::itemWords, chosen -> model.itemProperty().set(chosen));
        setSpacing(8);
        item.setId("export-item");
        item.setAccessibleText(texts.get("meeting.export.item"));
        item.managedProperty().bind(item.visibleProperty());
        var group = new ToggleGroup();
        for (var paper : MeetingPaper.values()) {
            var radio = new RadioButton();
            radio.setId("export-" + paper.name().toLowerCase(Locale.ROOT));
            radio.setToggleGroup(group);
            radio.setOnAction(_ -> choose(paper));
            radios.put(paper, radio);
        }
        row.getChildren().setAll(radios.values());
        getChildren().setAll(row, item);
        open.minutesProperty().subscribe(this::offer);
    }

    /// Chooses a paper, an extract of the item one is at, and puts the focus there.
    void choose(MeetingPaper paper) {
        var at = open.itemProperty().get();
        if (model.itemProperty().get() == null && at != null) item.show(at);
        if (item.getValue() != null) model.itemProperty().set(item.getValue());
        model.paperProperty().set(paper);
        item.setVisible(paper.isOfItem());
        requireNonNull(radios.get(paper)).setSelected(true);
        requireNonNull(radios.get(paper)).requestFocus();
    }

    private void offer(@Nullable Minutes minutes) {
        if (minutes == null) {
            model.itemProperty().set(null);
            return;
        }
        radios.forEach((paper, radio) -> radio.setText(paper.name(minutes.meeting(), texts)));
        item.offer(minutes.matters().stream().map(m -> m.item().id()).toList());
    }

    private String itemWords(Long id) {
        return open.minutes()
                .flatMap(minutes -> minutes.matters().stream()
                        .map(Minutes.Matter::item)
                        .filter(i -> i.id() == id)
                        .map(i -> i.number().write(minutes.meeting().numberStyle()) + " " + i.title())
                        .findFirst())
                .orElse("");
    }
}
