package fi.poytakirjuri.ui.meeting.live;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.live.Entry;
import fi.poytakirjuri.register.live.EntryKind;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.meeting.open.WrappedLabel;
import java.util.ArrayList;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Draws an entry: its kind with an icon, its words, and of an action who does it and by when.
final class EntryCell extends ListCell<Entry> {
    private final Texts texts;
    private final Label kind = new Label();
    private final WrappedLabel words = new WrappedLabel();
    private final WrappedLabel detail = new WrappedLabel();
    private final HBox line = new HBox(8, kind, new VBox(2, words, detail));

    EntryCell(Texts texts, ObservableDoubleValue width) {
        this.texts = texts;
        kind.setMinWidth(Region.USE_PREF_SIZE);
        kind.getStyleClass().addAll("quiet", "entry-kind");
        detail.getStyleClass().addAll("quiet", "small");
        var rest = Bindings.createDoubleBinding(() -> width.get() - kind.getWidth() - 44, width, kind.widthProperty());
        words.wrapTo(rest);
        detail.wrapTo(rest);
        setPrefWidth(1);
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (entry == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        kind.setText(texts.of("live", entry.kind()));
        kind.setGraphic(icon(entry.kind()).node());
        switch (entry) {
            case Entry.Written written -> {
                words.setText(written.words());
                detail.setText("");
            }
            case Entry.Agreed(var action) -> {
                words.setText(action.text());
                detail.setText(detail(action));
            }
        }
        detail.setManaged(!detail.getText().isEmpty());
        setAccessibleText(String.join(", ", kind.getText(), words.getText(), detail.getText()));
        setGraphic(line);
    }

    static Icon icon(EntryKind kind) {
        return switch (kind) {
            case TEXT -> Icon.MINUTES;
            case DISCUSSION -> Icon.MEMBERS;
            case DECISION -> Icon.DECISION;
            case NOTED -> Icon.NOTICE;
            case ACTION -> Icon.ACTION;
        };
    }

    private String detail(Action action) {
        var parts = new ArrayList<String>();
        parts.add(
                action.owners().isEmpty()
                        ? texts.get("live.owner.missing")
                        : action.owners().stream()
                                .map(o -> o.name().isEmpty() ? texts.get("meeting.owner.everyone") : o.name())
                                .collect(Collectors.joining(", ")));
        var day = action.dueOn();
        if (!action.dueWords().isBlank()) parts.add(action.dueWords());
        else if (day != null) parts.add(texts.dates().date(day));
        return String.join(" · ", parts);
    }
}
