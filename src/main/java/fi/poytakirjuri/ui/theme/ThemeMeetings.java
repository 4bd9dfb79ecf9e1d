package fi.poytakirjuri.ui.theme;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.theme.ThemeThread;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.NameField;
import fi.poytakirjuri.ui.meeting.open.Named;
import fi.poytakirjuri.ui.meeting.open.StateLabel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A theme's meetings with who is in main charge in each. A row stays the same while it is typed in.
final class ThemeMeetings extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final ThemesModel themes;
    private final ThemeModel model;
    private final Map<Long, Row> rows = new HashMap<>();

    ThemeMeetings(Tools tools, ThemesModel themes, ThemeModel model) {
        super(8);
        this.tools = tools;
        this.texts = tools.texts();
        this.themes = themes;
        this.model = model;
        setId("theme-meetings");
        themes.threadProperty().subscribe(this::show);
    }

    private void show(@Nullable ThemeThread thread) {
        var nodes = new ArrayList<Node>();
        if (thread != null)
            for (var meeting : thread.meetings()) {
                var row = rows.computeIfAbsent(meeting.id(), Row::new);
                row.show(meeting, thread.theme().lead().name());
                nodes.add(row);
            }
        if (nodes.isEmpty()) nodes.add(quiet(texts.get("theme.meetings.none")));
        if (!nodes.equals(List.copyOf(getChildren()))) getChildren().setAll(nodes);
    }

    static Label quiet(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("quiet");
        return label;
    }

    /// 2/3, when, its state, and the field of its main charge; empty where it is as in the whole theme.
    private final class Row extends FlowPane {
        private final Hyperlink when = new Hyperlink();
        private final StateLabel state = new StateLabel(texts);
        private final NameField lead;

        Row(long meetingId) {
            super(12, 4);
            lead = new NameField(
                    themes::directory,
                    Set.of(Named.Kind.PERSON, Named.Kind.ORGANISATION),
                    who -> model.setLeadIn(meetingId, who == null ? "" : who.name()),
                    words -> {
                        model.setLeadIn(meetingId, words);
                        return Optional.empty();
                    });
            lead.setId("lead-in-" + meetingId);
            lead.setPrefColumnCount(16);
            when.setOnAction(_ -> tools.navigation().goTo(Place.meeting(meetingId)));
            setRowValignment(VPos.CENTER);
            var name = new Label(texts.get("theme.lead"));
            name.getStyleClass().add("form-label");
            name.setLabelFor(lead);
            var charge = new HBox(8, name, lead);
            charge.setAlignment(Pos.CENTER_LEFT);
            getChildren().setAll(when, state, charge);
        }

        void show(Meeting meeting, String ofTheme) {
            var times = meeting.timetable();
            when.setText(
                    meeting.writtenNumber() + "  " + texts.dates().heading(meeting.date(), times.start(), times.end()));
            state.show(meeting.state());
            var own = meeting.theme() == null ? "" : meeting.theme().lead();
            lead.show(meeting.id(), own.equals(ofTheme) ? "" : own);
            lead.setPromptText(ofTheme);
            lead.setEditable(!meeting.isLocked());
            lead.setAccessibleHelp(meeting.isLocked() ? texts.get("theme.lead.locked") : null);
            lead.setAccessibleText(texts.get("theme.lead.in.spoken", meeting.writtenNumber()));
        }
    }
}
