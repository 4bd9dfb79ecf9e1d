package fi.poytakirjuri.ui.meeting.agenda;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.meeting.open.WrappedLabel;
import java.util.ArrayList;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// An item's title, a step in when it is a sub-item, and in small below it what needs an eye: a gap before its fixed
/// time or its delay, comments that wait, attachments.
final class TitleCell extends TableCell<AgendaRow, AgendaRow> {
    private static final PseudoClass SUB = PseudoClass.getPseudoClass("sub");
    private static final double PADDING = 16;
    private static final double STEP = 20;

    private final Texts texts;
    private final WrappedLabel title = new WrappedLabel();
    private final FlowPane notes = new FlowPane();
    private final VBox cell = new VBox(title, notes);

    TitleCell(Texts texts, TableColumn<AgendaRow, AgendaRow> column) {
        this.texts = texts;
        title.getStyleClass().add("cell-words");
        title.wrapTo(column.widthProperty().subtract(PADDING + STEP));
        notes.prefWrapLengthProperty().bind(column.widthProperty().subtract(PADDING + STEP));
        notes.getStyleClass().addAll("agenda-notes", "small");
        cell.getStyleClass().add("agenda-title");
    }

    @Override
    protected void updateItem(@Nullable AgendaRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(SUB, row != null && row.isSub());
        if (row == null || empty) {
            setGraphic(null);
            return;
        }
        title.setText(row.item().title());
        show(row);
        setGraphic(cell);
    }

    private void show(AgendaRow row) {
        var nodes = new ArrayList<Node>();
        var fixed = row.item().fixedTime();
        if (fixed != null)
            nodes.add(note(
                    Icon.LOCK, texts.get("meeting.agenda.fixed", texts.dates().time(fixed)), "calm"));
        if (row.gap().isPositive())
            nodes.add(note(Icon.CLOCK, texts.get("meeting.agenda.gap", row.gap().toMinutes()), "calm"));
        if (row.delay().isPositive())
            nodes.add(note(
                    Icon.WARNING, texts.get("meeting.agenda.late", row.delay().toMinutes()), "bad"));
        if (row.item().continues() != null) nodes.add(note(Icon.REDO, texts.get("meeting.agenda.continues"), "calm"));
        if (row.comments() > 0)
            nodes.add(note(Icon.COMMENT, texts.count("meeting.comments.open", row.comments()), "watch"));
        if (row.attachments() > 0)
            nodes.add(note(Icon.ATTACHMENT, texts.count("meeting.agenda.attachments", row.attachments()), "calm"));
        if (row.item().isPrepared()) nodes.add(note(Icon.DONE, texts.get("meeting.item.prepared"), "good"));
        notes.getChildren().setAll(nodes);
        notes.setManaged(!nodes.isEmpty());
        notes.setVisible(!nodes.isEmpty());
    }

    private static Node note(Icon icon, String words, String look) {
        var label = new Label(words, icon.node());
        label.getStyleClass().addAll("state", look);
        return label;
    }
}
