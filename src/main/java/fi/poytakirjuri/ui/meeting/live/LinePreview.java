package fi.poytakirjuri.ui.meeting.live;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.live.EntryKind;
import fi.poytakirjuri.ui.kit.Icon;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// What the line will become: its kind, whose it is, by when, and what was not understood.
final class LinePreview extends FlowPane {
    private final Texts texts;
    private List<Told> shown = List.of();

    LinePreview(Texts texts) {
        super(6, 4);
        this.texts = texts;
        setId("line-preview");
        setMinHeight(USE_PREF_SIZE);
        setMinWidth(0);
        setPrefWrapLength(200);
    }

    /// Most keys change nothing of it, and then nothing is laid out anew.
    void show(ReadLine read, String typed) {
        var now = typed.isBlank() ? List.<Told>of() : told(read);
        if (now.equals(shown) && !getChildren().isEmpty()) return;
        shown = now;
        getChildren()
                .setAll(
                        now.isEmpty()
                                ? List.of(keys())
                                : now.stream().map(this::label).toList());
    }

    private Label keys() {
        var keys = new Label(texts.get("live.line.keys"));
        keys.getStyleClass().addAll("quiet", "small");
        keys.setWrapText(true);
        keys.maxWidthProperty().bind(widthProperty());
        return keys;
    }

    private List<Told> told(ReadLine read) {
        var told = new ArrayList<Told>();
        told.add(new Told(EntryCell.icon(read.kind()), texts.of("live", read.kind()), "good"));
        if (read.isTask()) tellTask(read, told);
        else if (read.kind() == EntryKind.NOTED)
            told.add(new Told(null, texts.get("live.becomes", read.words()), "calm"));
        if (read.isEmpty()) told.add(new Told(Icon.WARNING, texts.get("live.words.missing"), "watch"));
        return told;
    }

    private void tellTask(ReadLine read, List<Told> told) {
        for (var owner : read.owners()) {
            boolean isUnknown = read.unknown().contains(owner.name());
            var name = owner.name().isEmpty() ? texts.get("meeting.owner.everyone") : owner.name();
            told.add(
                    isUnknown
                            ? new Told(Icon.WARNING, texts.get("live.owner.unknown", name), "watch")
                            : new Told(Icon.PERSON, name, "calm"));
        }
        if (read.owners().isEmpty()) told.add(new Told(Icon.WARNING, texts.get("live.owner.missing"), "watch"));
        if (!read.isEmpty()) told.add(new Told(null, texts.get("live.becomes", read.words()), "calm"));
        told.add(
                read.due().isEmpty()
                        ? new Told(Icon.WARNING, texts.get("live.due.missing"), "watch")
                        : new Told(Icon.CLOCK, due(read), "calm"));
    }

    private String due(ReadLine read) {
        var day = read.dueOn();
        return texts.get("live.due", day == null ? read.due() : texts.dates().heading(day));
    }

    private Label label(Told told) {
        var label = new Label(told.words.replace('\n', ' '));
        if (told.icon != null) label.setGraphic(told.icon.node());
        label.getStyleClass().addAll("state", told.tone);
        label.setWrapText(true);
        label.maxWidthProperty().bind(widthProperty());
        return label;
    }

    private record Told(@Nullable Icon icon, String words, String tone) {}
}
