package fi.poytakirjuri.ui.theme;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.ThemeNote;
import fi.poytakirjuri.register.roster.Sector;
import fi.poytakirjuri.register.theme.ThemeThread;
import fi.poytakirjuri.ui.kit.AutosavedField;
import fi.poytakirjuri.ui.kit.Caret;
import fi.poytakirjuri.ui.kit.Choice;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.writing.Writing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Notes on a theme, each for a sector or for all. A note's row stays the same while it is written.
final class ThemeNotes extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final ThemesModel themes;
    private final ThemeModel model;
    private final Map<Long, Row> rows = new HashMap<>();
    private final VBox notes = new VBox(12);
    private @Nullable Long awaited;

    ThemeNotes(Tools tools, ThemesModel themes, ThemeModel model) {
        super(12);
        this.tools = tools;
        this.texts = tools.texts();
        this.themes = themes;
        this.model = model;
        setId("theme-notes");
        var add = tools.buttons().of("theme.note.add", Icon.ADD, this::add);
        add.setId("theme-note-add");
        getChildren().setAll(notes, add);
        themes.threadProperty().subscribe(this::show);
    }

    /// The caret into a note, from its place in the thread.
    void write(long noteId) {
        var row = rows.get(noteId);
        if (row != null) row.write();
    }

    private void add() {
        var thread = themes.threadProperty().get();
        if (thread != null)
            model.addNote(thread.theme().id(), id -> {
                awaited = id;
                show(themes.threadProperty().get());
            });
    }

    private void show(@Nullable ThemeThread thread) {
        var nodes = new ArrayList<Node>();
        if (thread != null)
            for (var note : thread.notes()) {
                var row = rows.computeIfAbsent(note.id(), _ -> new Row());
                row.show(note);
                nodes.add(row);
            }
        if (nodes.isEmpty()) nodes.add(ThemeMeetings.quiet(texts.get("theme.notes.none")));
        if (!nodes.equals(List.copyOf(notes.getChildren()))) notes.getChildren().setAll(nodes);
        var wanted = awaited == null ? null : rows.get(awaited);
        if (wanted == null) return;
        awaited = null;
        wanted.write();
    }

    /// One note: its sector, its day and its words.
    private final class Row extends VBox {
        private final TextArea words = Writing.area(2);
        private final AutosavedField saved = tools.autosave().field(words);
        private final Choice<Optional<Sector>> sector;
        private final Label day = new Label();
        private @Nullable ThemeNote note;

        Row() {
            super(4);
            sector = new Choice<>(
                    List.of(), chosen -> chosen.map(Sector::name).orElse(texts.get("theme.note.everyone")), chosen -> {
                        if (note != null)
                            model.setNoteSector(
                                    note.id(), chosen.map(Sector::id).orElse(null));
                    });
            sector.setAccessibleText(texts.get("theme.note.sector"));
            words.setAccessibleText(texts.get("theme.note.words"));
            day.getStyleClass().addAll("quiet", "small");
            day.setMinWidth(USE_PREF_SIZE);
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var remove = tools.buttons().icon("theme.note.remove", Icon.DELETE, () -> {
                if (note != null) model.removeNote(note);
            });
            var head = new HBox(8, sector, day, gap, remove);
            head.setAlignment(Pos.CENTER_LEFT);
            getChildren().setAll(head, words);
        }

        void show(ThemeNote now) {
            note = now;
            words.setId("note-" + now.id());
            saved.show(now.id(), now.text(), typed -> model.setNote(now.id(), typed));
            day.setText(texts.dates().date(now.notedOn()));
            var offered = new ArrayList<Optional<Sector>>();
            offered.add(Optional.empty());
            LocalDate today = tools.today();
            for (var each : themes.sectors())
                if (each.isOpenOn(today) || Long.valueOf(each.id()).equals(now.sectorId()))
                    offered.add(Optional.of(each));
            if (!offered.equals(List.copyOf(sector.getItems()))) sector.offer(offered);
            sector.show(offered.stream()
                    .filter(each -> each.map(Sector::id).equals(Optional.ofNullable(now.sectorId())))
                    .findFirst()
                    .orElse(Optional.empty()));
        }

        void write() {
            Caret.to(words, words.getLength());
        }
    }
}
