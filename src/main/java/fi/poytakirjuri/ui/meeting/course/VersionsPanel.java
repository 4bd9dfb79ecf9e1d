package fi.poytakirjuri.ui.meeting.course;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.version.Comparison;
import fi.poytakirjuri.register.version.DocumentVersion;
import fi.poytakirjuri.ui.kit.Choice;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Versiot: each finalised version with its day, its note and its hash, whether its file is still what it was, and how
/// any two differ.
final class VersionsPanel extends Panel {
    private final Tools tools;
    private final Texts texts;
    private final RailModel model;
    private final VBox differences = new VBox(10);
    private @Nullable DocumentVersion earlier;
    private @Nullable DocumentVersion later;

    VersionsPanel(Tools tools, RailModel model, RailDoors doors) {
        super(tools, "versions", tools.texts().get("version.list"), doors::close);
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        differences.setId("differences");
        offer();
        var standing = model.standingProperty().get();
        if (standing != null) show(standing);
    }

    private void show(Standing standing) {
        var rows = new ArrayList<Node>();
        for (var version : standing.versions()) rows.add(row(version, standing));
        var versions = standing.versions();
        if (versions.size() < 2) rows.add(quiet(texts.get("version.compare.one")));
        else {
            later = versions.getFirst();
            earlier = versions.get(1);
            rows.add(choice(versions));
            rows.add(differences);
            compare();
        }
        tell(rows);
    }

    private Node row(DocumentVersion version, Standing standing) {
        var name = new Label(
                texts.get("version.row", version.version(), texts.dates().moment(version.madeAt())));
        name.getStyleClass().add("form-label");
        var words = new VBox(2, name);
        if (!version.note().isBlank()) words.getChildren().add(words(texts.get("version.row.note", version.note())));
        var approved = version.approvedOn();
        if (approved != null)
            words.getChildren()
                    .add(new Label(
                            texts.get("version.row.approved", texts.dates().date(approved)), Icon.DONE.node()));
        boolean isBroken = standing.broken().contains(version.id());
        var intact = isBroken
                ? new Label(texts.get("version.row.broken"), Icon.ERROR.node())
                : new Label(texts.get("version.row.intact", version.shortHash()), Icon.LOCK.node());
        intact.getStyleClass().addAll(isBroken ? "form-problem" : "quiet", "small");
        words.getChildren().add(intact);
        HBox.setHgrow(words, Priority.ALWAYS);
        var open = tools.buttons().of("version.open", Icon.PAPERS, () -> model.open(version));
        open.setAccessibleText(texts.get("version.open.number", version.version()));
        open.setDisable(isBroken);
        open.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(10, words, open);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("version-row");
        return row;
    }

    private Node choice(List<DocumentVersion> versions) {
        var from = new Choice<>(versions, this::name, chosen -> {
            earlier = chosen;
            compare();
        });
        from.setId("compare-from");
        from.setAccessibleText(texts.get("version.compare.from"));
        var to = new Choice<>(versions, this::name, chosen -> {
            later = chosen;
            compare();
        });
        to.setId("compare-to");
        to.setAccessibleText(texts.get("version.compare.to"));
        from.show(versions.get(1));
        to.show(versions.getFirst());
        var row = new FlowPane(8, 6, new Label(texts.get("version.compare")), from, new Label("→"), to);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String name(DocumentVersion version) {
        return texts.get("version.number", version.version());
    }

    private void compare() {
        var from = earlier;
        var to = later;
        if (from == null || to == null) return;
        var parts = Comparison.of(from, to).parts();
        differences.getChildren().clear();
        if (parts.isEmpty()) differences.getChildren().add(quiet(texts.get("version.compare.same")));
        else differences.getChildren().add(quiet(texts.get("version.compare.marks")));
        for (var part : parts) differences.getChildren().add(new DifferenceView(texts, part));
    }
}
