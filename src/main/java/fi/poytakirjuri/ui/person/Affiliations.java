package fi.poytakirjuri.ui.person;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.roster.Affiliation;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Whom a person has come from over time: each with its days, all to be corrected in place.
final class Affiliations extends VBox {
    private final Tools tools;
    private final PersonEdits edits;
    private final Supplier<List<String>> names;
    private final VBox rows = new VBox(8);
    private Map<Long, AffiliationRow> shown = new HashMap<>();
    private long personId;

    Affiliations(Tools tools, PersonEdits edits, Supplier<List<String>> names) {
        this.tools = tools;
        this.edits = edits;
        this.names = names;
        Texts texts = tools.texts();
        var title = new Label(texts.get("person.affiliations"));
        title.getStyleClass().add("form-label");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var add = tools.buttons().of("person.affiliation.add", Icon.ADD, this::add);
        add.setId("person-affiliation-add");
        var head = new HBox(title, add);
        head.getStyleClass().add("button-row");
        getStyleClass().add("section");
        getChildren().setAll(head, rows);
    }

    /// @param affiliations the earliest first; the latest is shown first
    void show(long person, List<Affiliation> affiliations) {
        personId = person;
        var now = new HashMap<Long, AffiliationRow>();
        var inOrder = new ArrayList<AffiliationRow>();
        for (var affiliation : affiliations.reversed()) {
            var row = shown.getOrDefault(affiliation.id(), new AffiliationRow(tools, edits, names));
            row.show(affiliation);
            now.put(affiliation.id(), row);
            inOrder.add(row);
        }
        shown = now;
        if (!rows.getChildren().equals(inOrder)) rows.getChildren().setAll(inOrder);
    }

    /// The new line is there after the next reading; the caret goes to it then.
    private void add() {
        edits.addAffiliation(
                personId,
                () -> tools.background()
                        .register(() -> {})
                        .onSuccess(() -> {
                            if (!rows.getChildren().isEmpty()
                                    && rows.getChildren().getFirst() instanceof AffiliationRow row) row.focusName();
                        })
                        .start());
    }
}
