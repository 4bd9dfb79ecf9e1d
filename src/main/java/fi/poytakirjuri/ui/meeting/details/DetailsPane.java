package fi.poytakirjuri.ui.meeting.details;

import fi.poytakirjuri.document.paper.PaperKind;
import fi.poytakirjuri.document.paper.PaperPlace;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.DocumentKind;
import fi.poytakirjuri.register.choice.MeetingMode;
import fi.poytakirjuri.register.choice.NumberStyle;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingDuty;
import fi.poytakirjuri.register.meeting.MeetingText;
import fi.poytakirjuri.register.meeting.Minutes;
import fi.poytakirjuri.ui.kit.Caret;
import fi.poytakirjuri.ui.kit.Choice;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.Directory;
import fi.poytakirjuri.ui.meeting.open.NameField;
import fi.poytakirjuri.ui.meeting.open.Named;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import fi.poytakirjuri.ui.meeting.open.Target;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The meeting's own details, which save themselves.
public final class DetailsPane extends ScrollPane {
    private static final int COLUMNS = 4;

    private final Tools tools;
    private final Texts texts;
    private final DetailsModel model;
    private final SavedFields fields;
    private final Choice<DocumentKind> kind;
    private final Choice<MeetingMode> mode;
    private final Choice<NumberStyle> style;
    private final CheckBox running = new CheckBox();
    private final Label usualStyle = new Label();
    private final PartDoors doors;
    private final Map<MeetingDuty, NameField> duties = new EnumMap<>(MeetingDuty.class);

    public DetailsPane(
            Tools tools,
            OpenMeeting open,
            DetailsModel model,
            AttachmentsModel attachments,
            Supplier<Directory> directory) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        this.fields = new SavedFields(tools, model);
        this.kind = new Choice<>(List.of(DocumentKind.values()), c -> texts.of("meeting", c), this::turnInto);
        this.mode = new Choice<>(List.of(MeetingMode.values()), c -> texts.of("meeting", c), model::setMode);
        this.style = new Choice<>(
                List.of(NumberStyle.values()),
                s -> s.write(1) + ", " + s.write(2),
                s -> model.setNumberStyle(s, running.isSelected()));
        this.running.setText(texts.get("meeting.details.running"));
        this.running.setOnAction(_ -> model.setNumberStyle(style.getValue(), running.isSelected()));
        duty(MeetingDuty.CONVENER, directory, this::convenerByWords);
        duty(MeetingDuty.CHAIR, directory, this::notKnown);
        duty(MeetingDuty.SECRETARY, directory, this::notKnown);
        setId("details");
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().add("edge-to-edge");
        var attached = new AttachmentsPane(tools, attachments);
        setContent(form(attached));
        this.doors = new PartDoors(open, fields, duties, attached);
        open.minutesProperty().subscribe(this::show);
    }

    /// The caret to the first field.
    public void focusFirst() {
        Caret.to(fields.control(MeetingText.TITLE));
    }

    /// The caret into the field of a place of the meeting.
    ///
    /// @return false when it is not written here
    public boolean write(Target target) {
        if (!(target.place() instanceof PaperPlace.OfMeeting(var part))) return false;
        return doors.enter(part, target);
    }

    private Node form(AttachmentsPane attachments) {
        var form = new VBox(
                section("meeting.details.when", when()),
                section("meeting.details.where", where()),
                section("meeting.details.who", who()),
                section("meeting.details.paper", paper()),
                attachments,
                section("meeting.details.notes", notes()));
        form.getStyleClass().add("details-form");
        return form;
    }

    private Node section(String key, Node content) {
        var title = new Label(texts.get(key));
        title.getStyleClass().add("section-title");
        var section = new VBox(title, content);
        section.getStyleClass().addAll("panel", "details-section");
        return section;
    }

    private Node when() {
        var grid = grid();
        grid.add(fields.row(MeetingText.TITLE), 0, 0, 3, 1);
        grid.add(fields.dateRow(), 3, 0);
        int column = 0;
        for (var time : MeetingTime.values()) grid.add(fields.row(time), column++, 1);
        return grid;
    }

    private Node where() {
        var grid = grid();
        grid.add(fields.row(MeetingText.PLACE), 0, 0, 3, 1);
        grid.add(row("meeting.details.mode", mode), 3, 0);
        grid.add(fields.row(MeetingText.REMOTE_LINK), 0, 1, COLUMNS, 1);
        return grid;
    }

    private Node who() {
        var rows = new VBox();
        rows.getStyleClass().add("form");
        duties.forEach((duty, field) ->
                rows.getChildren().add(new FormRow(texts.of("meeting", duty), field, field.problemProperty())));
        return rows;
    }

    private Node paper() {
        var grid = grid();
        var kindRow = row("meeting.details.kind", kind);
        var hint = new Label(texts.get("meeting.details.kind.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().addAll("quiet", "small");
        kind.setId("document-kind");
        kind.setAccessibleHelp(hint.getText());
        grid.add(kindRow, 0, 0, 2, 1);
        grid.add(hint, 0, 1, 2, 1);
        grid.add(row("meeting.details.style", style), 2, 0, 2, 1);
        usualStyle.setId("usual-style");
        usualStyle.getStyleClass().addAll("quiet", "small");
        usualStyle.managedProperty().bind(usualStyle.visibleProperty());
        grid.add(new VBox(running, usualStyle), 2, 1, 2, 1);
        grid.add(fields.row(MeetingText.DISTRIBUTION), 0, 2, COLUMNS, 1);
        grid.add(fields.row(MeetingText.COPIES_TO), 0, 3, COLUMNS, 1);
        return grid;
    }

    /// Only the paper's form changes: every text stays, also those that the new form does not show.
    private void turnInto(DocumentKind chosen) {
        model.setDocumentKind(chosen);
        tools.sayUndoable(texts.get("meeting.details.kind.changed", texts.of("meeting", chosen)));
    }

    /// Said only where the numbers are written otherwise than such a paper's usually are.
    private void tellUsualStyle(Meeting meeting) {
        var usual = PaperKind.of(meeting.documentKind()).preset().numbers();
        usualStyle.setText(texts.get("meeting.details.style.usual", usual.write(1), usual.write(2)));
        usualStyle.setVisible(meeting.numberStyle() != usual);
    }

    private Node notes() {
        return fields.row(MeetingText.NOTES);
    }

    private FormRow row(String key, Node control) {
        return new FormRow(texts.get(key), control);
    }

    private static GridPane grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("details-grid");
        for (int i = 0; i < COLUMNS; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(column);
        }
        return grid;
    }

    private void duty(MeetingDuty duty, Supplier<Directory> directory, Function<String, Optional<String>> otherWords) {
        var field = new NameField(directory, Set.of(Named.Kind.PERSON), who -> model.setDuty(duty, who), otherWords);
        field.setId("duty-" + duty);
        duties.put(duty, field);
    }

    private Optional<String> convenerByWords(String words) {
        model.setConvenerWords(words);
        return Optional.empty();
    }

    private Optional<String> notKnown(String words) {
        return Optional.of(texts.get("meeting.details.notKnown", words));
    }

    private void show(@Nullable Minutes minutes) {
        if (minutes == null) {
            fields.clear();
            return;
        }
        Meeting meeting = minutes.meeting();
        fields.show(meeting);
        duties.forEach(
                (duty, field) -> field.show(meeting.id(), minutes.duties().getOrDefault(duty, "")));
        kind.show(meeting.documentKind());
        mode.show(meeting.mode());
        style.show(meeting.numberStyle());
        tellUsualStyle(meeting);
        running.setSelected(meeting.isRunning());
    }
}
