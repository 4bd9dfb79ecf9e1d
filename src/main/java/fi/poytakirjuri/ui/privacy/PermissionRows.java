package fi.poytakirjuri.ui.privacy;

import fi.poytakirjuri.register.choice.PublicField;
import fi.poytakirjuri.register.roster.Person;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Which of a person's details may be published: each with its answer, day and source. A part of a person's form.
public final class PermissionRows extends VBox {
    private final PermissionEdits edits;
    private final List<PermissionRow> rows;
    private List<String> sources = List.of();

    public PermissionRows(Tools tools, PermissionEdits edits) {
        this.edits = edits;
        this.rows = Stream.of(PublicField.values())
                .map(field -> new PermissionRow(tools, edits, field, () -> sources))
                .toList();
        setId("permissions");
        getStyleClass().addAll("section", "permission-rows");
        var title = new Label(tools.texts().get("privacy.permission.title"));
        title.getStyleClass().add("form-label");
        getChildren().setAll(rows);
        getChildren().addFirst(title);
    }

    /// Shows the person as the register has them now; call it again whenever that has been read anew.
    public void show(Person person) {
        rows.forEach(row -> row.show(person));
        edits.sources(known -> sources = known);
    }
}
