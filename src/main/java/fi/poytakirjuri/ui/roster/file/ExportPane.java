package fi.poytakirjuri.ui.roster.file;

import fi.poytakirjuri.exchange.roster.RosterColumn;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.export.ExportOutcome;
import fi.poytakirjuri.ui.export.Exporting;
import fi.poytakirjuri.ui.export.LeftOutList;
import fi.poytakirjuri.ui.export.Progress;
import fi.poytakirjuri.ui.kit.Choice;
import fi.poytakirjuri.ui.kit.FileChoice;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Vie…: the members of the day that is shown, as a paper or as data, for everyone or for the table itself; what the
/// public one leaves out is told before it is saved. What was chosen is remembered.
public final class ExportPane extends ScrollPane {
    private static final String REMEMBERED_FORM = "members.export.form";
    private static final String REMEMBERED_PUBLIC = "members.export.public";
    private static final String REMEMBERED_COLUMNS = "members.export.columns";

    private final Tools tools;
    private final Texts texts;
    private final RosterFiles files;
    private final Supplier<LocalDate> day;
    private final Exporting exporting;
    private final Choice<FileForm> form;
    private final RadioButton forEveryone;
    private final RadioButton forTable;
    private final Map<RosterColumn, CheckBox> columns = new EnumMap<>(RosterColumn.class);
    private final VBox columnsPart;
    private final LeftOutList leftOut;
    private final Label heading = new Label();

    /// @param day the day that the list tells of
    public ExportPane(Tools tools, RosterFiles files, Supplier<LocalDate> day, Runnable closed) {
        this.tools = tools;
        this.texts = tools.texts();
        this.files = files;
        this.day = day;
        exporting = new Exporting(tools.background(), tools.autosave());
        form = new Choice<>(List.of(FileForm.values()), f -> texts.of("roster", f), _ -> changed());
        form.setId("roster-export-form");
        var group = new ToggleGroup();
        forEveryone = radio("roster-export-public", texts.get("roster.export.forEveryone"), group);
        forTable = radio("roster-export-internal", texts.get("roster.export.forTable"), group);
        var boxes = new FlowPane(16, 8);
        for (var column : RosterColumn.values()) {
            var box = new CheckBox(texts.of("roster", column));
            box.setOnAction(_ -> remember());
            columns.put(column, box);
            boxes.getChildren().add(box);
        }
        var title = new Label(texts.get("roster.export.columns"));
        title.getStyleClass().add("form-label");
        columnsPart = new VBox(4, title, boxes);
        columnsPart.managedProperty().bind(columnsPart.visibleProperty());
        leftOut = new LeftOutList(texts);
        heading.getStyleClass().add("section-title");
        heading.setWrapText(true);
        var save = tools.buttons().primary("roster.export.save", Icon.EXPORT, this::save);
        save.setId("roster-export-save");
        var row = new HBox(save, tools.buttons().of("roster.close", Icon.REMOVE, closed));
        row.getStyleClass().add("button-row");
        var content = new VBox(
                heading,
                new FormRow(texts.get("roster.export.form"), form),
                new VBox(8, forEveryone, forTable),
                columnsPart,
                leftOut,
                row,
                new ExportOutcome(tools, exporting));
        content.getStyleClass().addAll("form", "member-form");
        setContent(content);
        setFitToWidth(true);
        getStyleClass().add("detail");
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) closed.run();
        });
    }

    public void open() {
        exporting.rest();
        heading.setText(texts.get("roster.export.heading", texts.dates().date(day.get())));
        form.show(tools.prefs()
                .get(REMEMBERED_FORM)
                .flatMap(name -> List.of(FileForm.values()).stream()
                        .filter(f -> f.name().equals(name))
                        .findFirst())
                .orElse(FileForm.PDF));
        boolean isPublic =
                tools.prefs().get(REMEMBERED_PUBLIC).map(Boolean::valueOf).orElse(true);
        (isPublic ? forEveryone : forTable).setSelected(true);
        showColumns();
        tell();
        form.requestFocus();
    }

    private RadioButton radio(String id, String words, ToggleGroup group) {
        var radio = new RadioButton(words);
        radio.setId(id);
        radio.setWrapText(true);
        radio.setToggleGroup(group);
        radio.setOnAction(_ -> {
            showColumns();
            changed();
        });
        return radio;
    }

    private boolean isPublic() {
        return forEveryone.isSelected();
    }

    private void changed() {
        tools.prefs().put(REMEMBERED_FORM, form.getValue().name());
        tools.prefs().put(REMEMBERED_PUBLIC, Boolean.toString(isPublic()));
        exporting.rest();
        tell();
    }

    /// Those that were chosen last for the same readers; at first the ones meant for them.
    private void showColumns() {
        var usual = isPublic() ? RosterColumn.forEveryone() : RosterColumn.all();
        var last = tools.prefs().list(REMEMBERED_COLUMNS + "." + isPublic());
        columns.forEach((column, box) ->
                box.setSelected(last.isEmpty() ? usual.contains(column) : last.contains(column.name())));
    }

    private void remember() {
        tools.prefs()
                .put(
                        REMEMBERED_COLUMNS + "." + isPublic(),
                        chosen().stream().map(Enum::name).toList());
    }

    private Set<RosterColumn> chosen() {
        var chosen = EnumSet.noneOf(RosterColumn.class);
        columns.forEach((column, box) -> {
            if (box.isSelected()) chosen.add(column);
        });
        return chosen;
    }

    private void tell() {
        var now = form.getValue();
        boolean isPublic = isPublic();
        var on = day.get();
        columnsPart.setVisible(now.format() != null);
        leftOut.setVisible(false);
        tools.background()
                .register(() -> files.leftOut(now, isPublic, on))
                .onSuccess(sentences -> {
                    if (now == form.getValue() && isPublic == isPublic()) leftOut.show(isPublic, sentences);
                })
                .start();
    }

    private void save() {
        var as = form.getValue();
        var format = as.format();
        boolean isPublic = isPublic();
        var on = day.get();
        if (format != null)
            toSave(FileChoice.Kind.ANY, texts.get("roster.export.name", on) + "." + format.ending(), file -> {
                var told = chosen();
                exporting.make(_ -> {
                    files.write(file, format, told, isPublic, on);
                    return Progress.Made.file(file);
                });
            });
        else
            tools.background()
                    .register(() -> files.paperName(isPublic, on))
                    .onSuccess(name -> toSave(
                            FileChoice.Kind.PDF,
                            name,
                            file -> exporting.make(_ -> {
                                files.writePaper(file, isPublic, on);
                                return Progress.Made.file(file);
                            })))
                    .start();
    }

    private void toSave(FileChoice.Kind kind, String name, Consumer<Path> then) {
        tools.files().toSave(kind, name).ifPresent(then);
    }
}
