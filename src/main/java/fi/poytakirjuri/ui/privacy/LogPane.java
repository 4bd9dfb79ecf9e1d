package fi.poytakirjuri.ui.privacy;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.privacy.Erasure;
import fi.poytakirjuri.ui.kit.EmptyState;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Poistoloki: when, why and what was erased. Who it was cannot be read anywhere.
final class LogPane extends VBox {
    private final Texts texts;
    private final TableView<Erasure> table = new TableView<>();

    LogPane(Tools tools, PrivacyModel model) {
        this.texts = tools.texts();
        setId("erasures");
        getStyleClass().add("page");
        var about = new Label(texts.get("privacy.log.about"));
        about.setWrapText(true);
        about.getStyleClass().add("quiet");
        table.setId("erasure-log");
        table.setAccessibleText(texts.of("privacy", PrivacySection.ERASURES));
        table.setPlaceholder(new EmptyState(Icon.DONE, texts.get("privacy.log.none")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns()
                .setAll(List.of(
                        column("privacy.log.on", 110, e -> texts.dates().date(e.on())),
                        column("privacy.log.number", 90, e -> String.valueOf(e.number())),
                        column("privacy.log.reason", 320, e -> texts.of("privacy", e.reason())),
                        column("privacy.log.what", 320, this::what)));
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(about, table);
        model.viewProperty().subscribe(view -> table.getItems().setAll(view.log()));
    }

    void focusTable() {
        table.requestFocus();
    }

    private String what(Erasure erasure) {
        return erasure.what().stream().map(thing -> texts.of("privacy", thing)).collect(Collectors.joining(", "));
    }

    private TableColumn<Erasure, String> column(String key, double width, Function<Erasure, String> words) {
        var column = new TableColumn<Erasure, String>(texts.get(key));
        column.setPrefWidth(width);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        return column;
    }
}
