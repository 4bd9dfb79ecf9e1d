package fi.poytakirjuri.ui.privacy;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.PublicField;
import fi.poytakirjuri.register.privacy.Answer;
import fi.poytakirjuri.register.privacy.Permit;
import fi.poytakirjuri.register.roster.Contact;
import fi.poytakirjuri.ui.kit.Icon;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// Who has permitted what: a person a row, a field a column. Several rows can be chosen.
final class PermitTable extends TableView<Contact> {
    private final Texts texts;

    PermitTable(Texts texts) {
        this.texts = texts;
        setId("permits");
        setAccessibleText(texts.of("privacy", PrivacySection.PERMISSIONS));
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setPlaceholder(new Label(texts.get("privacy.request.none")));
        var columns = new ArrayList<TableColumn<Contact, ?>>();
        columns.add(names());
        for (var field : PublicField.values()) columns.add(permits(field));
        getColumns().setAll(columns);
    }

    void show(List<Contact> contacts) {
        var chosen = getSelectionModel().getSelectedItems().stream()
                .map(c -> c.person().id())
                .toList();
        getItems().setAll(contacts);
        for (int i = 0; i < contacts.size(); i++)
            if (chosen.contains(contacts.get(i).person().id()))
                getSelectionModel().select(i);
    }

    private TableColumn<Contact, String> names() {
        var column = new TableColumn<Contact, String>(texts.get("privacy.permits.person"));
        column.setPrefWidth(220);
        column.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(cell.getValue().person().listName()));
        return column;
    }

    private TableColumn<Contact, Permit> permits(PublicField field) {
        var column = new TableColumn<Contact, Permit>(texts.of("privacy", field));
        column.setPrefWidth(200);
        column.setSortable(false);
        column.setCellValueFactory(
                cell -> new ReadOnlyObjectWrapper<>(Permit.of(cell.getValue().person(), field)));
        column.setCellFactory(_ -> new PermitCell());
        return column;
    }

    private final class PermitCell extends TableCell<Contact, Permit> {
        @Override
        protected void updateItem(@Nullable Permit permit, boolean empty) {
            super.updateItem(permit, empty);
            setText(permit == null || empty ? "" : words(permit));
            setGraphic(permit == null || empty ? null : icon(permit.answer()).node());
        }

        private String words(Permit permit) {
            var answer = texts.of("privacy", permit.answer());
            var told =
                    permit.on() == null ? answer : answer + " " + texts.dates().date(permit.on());
            return permit.source().isEmpty() ? told : told + ", " + permit.source();
        }

        private static Icon icon(Answer answer) {
            return switch (answer) {
                case YES -> Icon.DONE;
                case NO -> Icon.REMOVE;
                case NOT_ASKED -> Icon.HELP;
            };
        }
    }
}
