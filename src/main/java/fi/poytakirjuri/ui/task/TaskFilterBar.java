package fi.poytakirjuri.ui.task;

import fi.poytakirjuri.document.paper.PaperWords;
import fi.poytakirjuri.language.FinnishOrder;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.action.Owner;
import fi.poytakirjuri.register.meeting.ItemPlace;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.ui.action.ActionWords;
import fi.poytakirjuri.ui.kit.Chips;
import fi.poytakirjuri.ui.kit.Choice;
import fi.poytakirjuri.ui.kit.FilterField;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Which actions are shown and how they are grouped: the view, words, one owner, one meeting; a chip for each that
/// narrows.
final class TaskFilterBar extends VBox {
    private final Texts texts;
    private final TasksModel model;
    private final Tools tools;
    private final ActionWords words;
    private final FilterField typed;
    private final Map<TaskView, ToggleButton> views = new EnumMap<>(TaskView.class);
    private final MenuButton owners = new MenuButton();
    private final MenuButton meetings = new MenuButton();
    private final Choice<Grouping> grouping;
    private final Chips chips;

    TaskFilterBar(Tools tools, TasksModel model) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        this.words = new ActionWords(texts);
        typed = new FilterField(texts.get("task.filter"));
        typed.setId("task-filter");
        typed.textProperty().subscribe(now -> {
            if (!now.equals(filter().typed())) model.narrow(filter().typing(now));
        });
        HBox.setHgrow(typed, Priority.ALWAYS);
        grouping = new Choice<>(List.of(Grouping.values()), by -> texts.of("task", by), model::group);
        grouping.setId("task-grouping");
        grouping.setMaxWidth(USE_PREF_SIZE);
        grouping.setAccessibleText(texts.get("task.grouping"));
        owners.setText(texts.get("task.owners"));
        owners.setGraphic(Icon.PERSON.node());
        meetings.setText(texts.get("task.meetings"));
        meetings.setGraphic(Icon.MEETINGS.node());
        chips = new Chips(texts, () -> model.narrow(filter().cleared()));
        var narrowing = new HBox(8, typed, owners, meetings);
        narrowing.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("section");
        getChildren().setAll(first(), narrowing, chips);
        model.filterProperty().subscribe(_ -> show());
        model.tasksProperty().subscribe(_ -> show());
        model.groupingProperty().subscribe(by -> grouping.show(by));
    }

    void focusFilter() {
        typed.requestFocus();
        typed.selectAll();
    }

    private FlowPane first() {
        var group = new ToggleGroup();
        var toggles = new HBox();
        toggles.getStyleClass().add("views");
        for (var view : TaskView.values()) {
            var toggle = new ToggleButton();
            toggle.setId("task-view-" + view);
            toggle.setToggleGroup(group);
            toggle.setMinWidth(USE_PREF_SIZE);
            toggle.setOnAction(_ -> {
                // A pressed one stays pressed.
                toggle.setSelected(true);
                model.narrow(filter().viewing(view));
            });
            views.put(view, toggle);
            toggles.getChildren().add(toggle);
        }
        var label = new Label(texts.get("task.grouping"));
        label.setLabelFor(grouping);
        var by = new HBox(8, label, grouping);
        by.setAlignment(Pos.CENTER_LEFT);
        var first = new FlowPane(16, 8, toggles, by);
        first.setRowValignment(VPos.CENTER);
        return first;
    }

    private TaskFilter filter() {
        return model.filterProperty().get();
    }

    private void show() {
        var now = filter();
        if (!typed.getText().equals(now.typed())) typed.setText(now.typed());
        views.forEach((view, toggle) -> {
            int count = model.tasksProperty().get().count(view, tools.today());
            toggle.setText(texts.get("task.view", texts.of("task", view), count));
            toggle.setSelected(view == now.view());
        });
        var inView = now.cleared().of(model.tasksProperty().get().lines(), tools.today());
        var named = owners(inView);
        owners.getItems()
                .setAll(named.entrySet().stream()
                        .map(e -> item(e.getValue(), () -> model.narrow(filter().of(e.getKey()))))
                        .toList());
        owners.setDisable(named.isEmpty());
        var held = meetings(inView);
        meetings.getItems()
                .setAll(held.stream()
                        .map(m -> item(name(m), () -> model.narrow(filter().in(m.id()))))
                        .toList());
        meetings.setDisable(held.isEmpty());
        showChips(now, named, held);
    }

    private void showChips(TaskFilter now, Map<OwnerKey, String> named, List<Meeting> held) {
        var shown = new ArrayList<Chips.Chip>();
        if (!now.typed().isBlank())
            shown.add(new Chips.Chip("”" + now.typed().strip() + "”", () -> model.narrow(filter().typing(""))));
        if (now.owner() != null)
            shown.add(new Chips.Chip(
                    texts.get(
                            "task.chip.owner",
                            named.getOrDefault(now.owner(), now.owner().words())),
                    () -> model.narrow(filter().of(null))));
        if (now.meetingId() != null)
            shown.add(new Chips.Chip(
                    texts.get(
                            "task.chip.meeting",
                            held.stream()
                                    .filter(m -> m.id() == now.meetingId())
                                    .map(this::name)
                                    .findFirst()
                                    .orElse("")),
                    () -> model.narrow(filter().in(null))));
        chips.show(shown);
    }

    /// Who has something to do in this view, in Finnish order.
    private Map<OwnerKey, String> owners(List<TaskLine> lines) {
        var all = new LinkedHashMap<OwnerKey, Owner>();
        for (var line : lines) for (var owner : line.action().owners()) all.put(OwnerKey.of(owner), owner);
        var named = new LinkedHashMap<OwnerKey, String>();
        all.entrySet().stream()
                .sorted(new FinnishOrder().by(e -> words.owner(e.getValue())))
                .forEach(e -> named.put(e.getKey(), words.owner(e.getValue())));
        return named;
    }

    /// The latest first.
    private static List<Meeting> meetings(List<TaskLine> lines) {
        return lines.stream()
                .map(TaskLine::agreed)
                .filter(Objects::nonNull)
                .map(ItemPlace::meeting)
                .distinct()
                .sorted(Comparator.comparing(Meeting::date).reversed())
                .toList();
    }

    private String name(Meeting meeting) {
        return texts.get(
                "task.group.meeting",
                PaperWords.meetingNumber(meeting, texts),
                texts.dates().date(meeting.date()));
    }

    private static MenuItem item(String words, Runnable then) {
        var item = new MenuItem(words);
        item.setOnAction(_ -> then.run());
        return item;
    }
}
