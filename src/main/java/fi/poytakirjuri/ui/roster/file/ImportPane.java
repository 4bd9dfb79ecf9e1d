package fi.poytakirjuri.ui.roster.file;

import fi.poytakirjuri.exchange.roster.RosterPreview;
import fi.poytakirjuri.exchange.roster.RosterPreview.Row;
import fi.poytakirjuri.exchange.roster.RosterPreview.State;
import fi.poytakirjuri.exchange.roster.RosterTrouble;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.FileChoice;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Questions;
import fi.poytakirjuri.ui.kit.Tools;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Tuo…: what a file tells, line by line beside what the register knows; the secretary takes what she chooses, in one
/// step that can be undone. Nobody is removed.
public final class ImportPane extends ScrollPane {
    private final Tools tools;
    private final Texts texts;
    private final Questions questions;
    private final RosterFiles files;
    private final Supplier<LocalDate> day;
    private final Runnable closed;
    private final Label heading = new Label();
    private final VBox notes = new VBox();
    private final VBox lines = new VBox(4);
    private final Button take;
    private List<ImportRow> rows = List.of();
    private @Nullable RosterPreview preview;

    /// @param day    the day that the list tells of
    /// @param closed called when the preview is put away
    public ImportPane(Tools tools, Questions questions, RosterFiles files, Supplier<LocalDate> day, Runnable closed) {
        this.tools = tools;
        this.texts = tools.texts();
        this.questions = questions;
        this.files = files;
        this.day = day;
        this.closed = closed;
        heading.getStyleClass().add("section-title");
        heading.setWrapText(true);
        notes.getStyleClass().add("section");
        take = tools.buttons().primary("roster.import.take", Icon.DONE, this::take);
        take.setId("roster-import-take");
        take.managedProperty().bind(take.visibleProperty());
        var row = new HBox(
                take,
                tools.buttons().of("roster.import.other", Icon.OPEN, this::choose),
                tools.buttons().of("roster.close", Icon.REMOVE, closed));
        row.getStyleClass().add("button-row");
        var content = new VBox(heading, notes, row, lines);
        content.getStyleClass().addAll("form", "member-form");
        setContent(content);
        setFitToWidth(true);
        setId("roster-importing");
        getStyleClass().add("detail");
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) closed.run();
        });
    }

    /// Asks which file, and shows what it tells.
    public void choose() {
        clear(texts.get("roster.import.words"));
        tools.autosave().saveNow();
        tools.files().toOpen(FileChoice.Kind.ANY).ifPresent(this::open);
    }

    private void open(Path file) {
        clear(String.valueOf(file.getFileName()));
        var on = day.get();
        tools.background()
                .register(() -> files.preview(file, on, tools.today()))
                .onSuccess(this::show)
                .onError(RosterTrouble.class, trouble -> note(trouble.words(texts), Icon.WARNING))
                .onError(IOException.class, _ -> note(texts.get("roster.import.unreadable"), Icon.WARNING))
                .start();
    }

    private void clear(String words) {
        heading.setText(words);
        preview = null;
        rows = List.of();
        notes.getChildren().clear();
        lines.getChildren().clear();
        take.setVisible(false);
    }

    private void show(RosterPreview read) {
        preview = read;
        note(summary(read), Icon.NOTICE);
        if (!read.unknown().isEmpty())
            note(texts.get("roster.import.unknown", String.join(", ", read.unknown())), Icon.NOTICE);
        if (!read.newSectors().isEmpty())
            note(texts.get("roster.import.newSectors", String.join(", ", read.newSectors())), Icon.NOTICE);
        if (!read.missing().isEmpty())
            note(texts.get("roster.import.missing", String.join(", ", read.missing())), Icon.NOTICE);
        var inOrder = new ArrayList<ImportRow>();
        for (var row : read.rows()) inOrder.add(new ImportRow(texts, row));
        rows = List.copyOf(inOrder);
        lines.getChildren().setAll(rows);
        take.setVisible(read.rows().stream().anyMatch(Row::isToBeDone));
        if (take.isVisible()) take.requestFocus();
    }

    private String summary(RosterPreview read) {
        return texts.get(
                "roster.import.summary",
                read.count(State.NEW) + read.count(State.RETURNING),
                read.count(State.CHANGED),
                read.count(State.SAME) + read.count(State.TWICE));
    }

    private void note(String words, Icon icon) {
        var note = new Label(words, icon.node());
        note.setWrapText(true);
        notes.getChildren().add(note);
    }

    private void take() {
        if (preview == null) return;
        if (!preview.isMuchMissing()) takeNow();
        else
            questions.ask(
                    texts.get("roster.import.much.title"),
                    texts.get("roster.import.much.words", preview.missing().size(), preview.members()),
                    texts.get("roster.import.take"),
                    texts.get("roster.cancel"),
                    this::takeNow);
    }

    private void takeNow() {
        var chosen =
                rows.stream().filter(ImportRow::isChosen).map(ImportRow::row).toList();
        var on = day.get();
        tools.background()
                .register(() -> files.take(chosen, on))
                .onSuccess(count -> {
                    tools.sayUndoable(texts.count("roster.import.taken", count));
                    closed.run();
                })
                .start();
    }
}
