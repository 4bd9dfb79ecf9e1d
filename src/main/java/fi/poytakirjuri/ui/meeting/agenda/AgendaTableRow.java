package fi.poytakirjuri.ui.meeting.agenda;

import fi.poytakirjuri.language.Texts;
import javafx.scene.control.TableRow;
import org.jspecify.annotations.Nullable;

/// A row that tells itself whole to a screen reader.
final class AgendaTableRow extends TableRow<AgendaRow> {
    private final Texts texts;

    AgendaTableRow(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected void updateItem(@Nullable AgendaRow row, boolean empty) {
        super.updateItem(row, empty);
        setAccessibleText(row == null ? null : words(row));
    }

    private String words(AgendaRow row) {
        var item = row.item();
        var words = row.number() + " " + item.title() + ", " + texts.of("meeting", item.kind());
        if (item.minutes() != null) words += ", " + texts.get("meeting.minutes", item.minutes());
        if (row.begins() != null) words += ", " + texts.dates().clock(row.begins());
        if (row.delay().isPositive())
            words += ", " + texts.get("meeting.agenda.late", row.delay().toMinutes());
        if (row.comments() > 0) words += ", " + texts.count("meeting.comments.open", row.comments());
        return words;
    }
}
