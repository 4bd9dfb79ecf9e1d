package fi.poytakirjuri.ui.check;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Chips;
import fi.poytakirjuri.ui.kit.Choice;
import fi.poytakirjuri.ui.kit.EmptyState;
import fi.poytakirjuri.ui.kit.FilterField;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Room;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The findings in groups, a filter above them, and below them what was accepted.
final class CheckPane extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final CheckModel model;
    private final FilterField filter;
    private final Choice<Grouping> grouping;
    private final Chips chips;
    private final VBox rows = new VBox();
    private final List<FindingRow> lines = new ArrayList<>();
    private final ScrollPane middle = new ScrollPane(rows);

    CheckPane(Tools tools, CheckModel model) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        setId("checks");
        getStyleClass().add("page");
        filter = new FilterField(texts.get("check.filter"));
        filter.setId("check-filter");
        filter.textProperty().subscribe(model::narrow);
        HBox.setHgrow(filter, Priority.ALWAYS);
        grouping = new Choice<>(List.of(Grouping.values()), by -> texts.of("check", by), model::group);
        grouping.setId("check-grouping");
        grouping.setAccessibleText(texts.get("check.grouping"));
        grouping.setMinWidth(USE_PREF_SIZE);
        chips = new Chips(texts, () -> tools.navigation().goTo(Place.of(Room.CHECKS)));
        rows.getStyleClass().add("check-sections");
        middle.setFitToWidth(true);
        middle.getStyleClass().add("edge-to-edge");
        middle.setFocusTraversable(false);
        VBox.setVgrow(middle, Priority.ALWAYS);
        getChildren().setAll(head(), narrowing(), chips, middle);
        model.shownProperty().subscribe(this::show);
    }

    void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    private Node head() {
        var title = new Label(texts.get("kit.Room.CHECKS"));
        title.getStyleClass().add("page-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var backup = tools.buttons().of("check.backup", Icon.BUNDLE, model::backUp);
        backup.setId("backup");
        var limits = tools.buttons()
                .of("check.limits", Icon.SETTINGS, () -> tools.navigation().goTo(Place.settings("limits")));
        var head = new HBox(title, gap, limits, backup);
        head.getStyleClass().add("page-head");
        return head;
    }

    private Node narrowing() {
        var label = new Label(texts.get("check.grouping"));
        label.setLabelFor(grouping);
        label.setMinWidth(USE_PREF_SIZE);
        var line = new HBox(8, filter, label, grouping);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private void show(CheckModel.Shown now) {
        grouping.show(now.grouping());
        var about = now.about();
        chips.show(
                about == null
                        ? List.of()
                        : List.of(new Chips.Chip(about, () -> tools.navigation().goTo(Place.of(Room.CHECKS)))));
        int focused = focused();
        lines.clear();
        var nodes = new ArrayList<Node>();
        for (var section : now.sections()) nodes.add(section(section));
        if (now.sections().isEmpty()) nodes.add(nothing(now));
        if (!now.accepted().isEmpty()) nodes.add(accepted(now));
        rows.getChildren().setAll(nodes);
        if (focused >= 0 && !lines.isEmpty())
            lines.get(Math.min(focused, lines.size() - 1)).focus();
    }

    /// Which line has the caret, so that the next one gets it when that line goes; -1 for none.
    private int focused() {
        for (int i = 0; i < lines.size(); i++) if (lines.get(i).isFocusWithin()) return i;
        return -1;
    }

    private Node nothing(CheckModel.Shown now) {
        return now.open() == 0
                ? new EmptyState(Icon.SAVED, texts.get("check.fine"))
                : new EmptyState(Icon.SEARCH, texts.get("check.none"));
    }

    private Node section(CheckModel.Section section) {
        var box = new VBox(2);
        for (var finding : section.findings()) {
            var line = new FindingRow(tools, model, finding);
            lines.add(line);
            box.getChildren().add(line);
        }
        return panel(
                texts.get(
                        "check.section.title",
                        section.title(),
                        section.findings().size()),
                box);
    }

    private Node accepted(CheckModel.Shown now) {
        var box = new VBox(2);
        for (var each : now.accepted()) box.getChildren().add(new AcceptedRow(tools, model, each));
        return panel(texts.get("check.accepted", now.accepted().size()), box);
    }

    private static VBox panel(String title, Node content) {
        var label = new Label(title);
        label.getStyleClass().add("section-title");
        var panel = new VBox(label, content);
        panel.getStyleClass().add("panel");
        return panel;
    }
}
