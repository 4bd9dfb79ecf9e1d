package fi.poytakirjuri.ui.meeting.agenda;

import fi.poytakirjuri.document.paper.PaperPlace;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.ItemKind;
import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.register.meeting.Presenter;
import fi.poytakirjuri.ui.kit.AutosavedField;
import fi.poytakirjuri.ui.kit.Choice;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.details.AttachmentsPane;
import fi.poytakirjuri.ui.meeting.open.Directory;
import fi.poytakirjuri.ui.meeting.open.NameField;
import fi.poytakirjuri.ui.meeting.open.Named;
import fi.poytakirjuri.ui.meeting.open.NamesField;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import fi.poytakirjuri.ui.meeting.open.Target;
import fi.poytakirjuri.ui.meeting.preview.MeetingPreview;
import fi.poytakirjuri.ui.meeting.writing.Writing;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What is known of an item before the meeting: its kind, time, presenter and preparers, the background and the
/// proposal, its attachments and the comments on it.
final class ItemPane extends ScrollPane {
    private static final Set<Named.Kind> WHO = Set.of(Named.Kind.PERSON, Named.Kind.ORGANISATION);

    private final Tools tools;
    private final Texts texts;
    private final OpenMeeting open;
    private final ItemModel model;
    private final MeetingPreview preview;
    private final TextField title = new TextField();
    private final TextField minutes = new TextField();
    private final TextField fixedTime = new TextField();
    private final CheckBox prepared = new CheckBox();
    private final Choice<ItemKind> kind;
    private final NameField presenter;
    private final NamesField preparers;
    private final AutosavedField savedMinutes;
    private final AutosavedField savedTime;
    private final Map<ItemText, TextInputControl> controls = new EnumMap<>(ItemText.class);
    private final Map<ItemText, AutosavedField> saved = new EnumMap<>(ItemText.class);

    ItemPane(
            Tools tools, OpenMeeting open, AgendaModels models, MeetingPreview preview, Supplier<Directory> directory) {
        this.tools = tools;
        this.texts = tools.texts();
        this.open = open;
        this.model = models.item();
        this.preview = preview;
        this.kind = new Choice<>(List.of(ItemKind.values()), c -> texts.of("meeting", c), model::setKind);
        this.presenter = new NameField(directory, WHO, model::setPresenter, this::byWords);
        this.preparers = new NamesField(
                texts, directory, WHO, model::addPreparer, model::addPreparerWords, model::removePreparer);
        this.savedMinutes = tools.autosave().field(minutes).checkedBy(this::durationProblem);
        this.savedTime = tools.autosave().field(fixedTime).checkedBy(this::timeProblem);
        setFitToWidth(true);
        var below = new VBox(
                form(),
                new AttachmentsPane(tools, models.attachments()),
                new CommentsPane(tools, open, models.comments(), directory));
        below.getStyleClass().add("item-below");
        setContent(below);
        setFocusTraversable(false);
        getStyleClass().addAll("item-pane", "edge-to-edge");
        open.minutesProperty().subscribe(_ -> show());
        open.itemProperty().subscribe(_ -> show());
    }

    void toTitle() {
        title.requestFocus();
        title.selectAll();
    }

    /// The caret to the minutes, with what has been typed of them already.
    void toMinutes(String begun) {
        minutes.requestFocus();
        minutes.setText(begun);
        minutes.positionCaret(begun.length());
    }

    /// The caret into the field of a place of the item.
    ///
    /// @return false when it is not written here
    boolean write(Target target) {
        if (!(target.place() instanceof PaperPlace.OfItem(var _, var which))) return false;
        var control = controls.get(which);
        if (control == null) return false;
        target.enter(control);
        return true;
    }

    private VBox form() {
        title.setId("item-title");
        minutes.setId("item-minutes");
        fixedTime.setId("item-fixed-time");
        presenter.setId("item-presenter");
        minutes.setPrefColumnCount(5);
        fixedTime.setPrefColumnCount(5);
        minutes.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) nextMinutes();
        });
        preparers.typing().setId("item-preparers");
        preparers.typing().setPromptText(texts.get("meeting.item.preparers.prompt"));
        preparers.typing().setAccessibleText(texts.get("meeting.item.preparers"));
        for (var field : List.of(minutes, fixedTime, presenter, preparers.typing())) follow(field, ItemText.TITLE);
        prepared.setText(texts.get("meeting.item.prepared"));
        prepared.setOnAction(_ -> model.setPrepared(prepared.isSelected()));
        var titleRow = new FormRow(texts.get("meeting.item.title"), area(ItemText.TITLE, title));
        var presenterRow = new FormRow(texts.get("meeting.item.presenter"), presenter, presenter.problemProperty());
        HBox.setHgrow(titleRow, Priority.ALWAYS);
        HBox.setHgrow(presenterRow, Priority.ALWAYS);
        var first = new HBox(12, titleRow, new FormRow(texts.get("meeting.item.kind"), kind));
        var second = new HBox(
                12,
                presenterRow,
                new FormRow(texts.get("meeting.item.minutes"), minutes, savedMinutes.messageProperty()),
                new FormRow(texts.get("meeting.item.fixedTime"), fixedTime, savedTime.messageProperty()));
        var source = new TextField();
        source.setId("item-SOURCE");
        var preparersRow = new FormRow(texts.get("meeting.item.preparers"), preparers);
        var sourceRow = new FormRow(texts.of("meeting", ItemText.SOURCE), area(ItemText.SOURCE, source));
        HBox.setHgrow(preparersRow, Priority.ALWAYS);
        var third = new HBox(12, preparersRow, sourceRow);
        var form = new VBox(first, second, third);
        form.getStyleClass().addAll("form", "item-form");
        for (var which : new ItemText[] {ItemText.BACKGROUND, ItemText.PROPOSAL, ItemText.INTERNAL_NOTES})
            form.getChildren().add(new FormRow(texts.of("meeting", which), area(which, writing(which))));
        form.getChildren().add(prepared);
        return form;
    }

    /// What has no place of its own on the paper belongs to the item's heading.
    private void follow(TextInputControl field, ItemText which) {
        open.edited()
                .follow(
                        field.focusedProperty(),
                        () -> open.item().map(item -> new PaperPlace.OfItem(item.id(), which)));
    }

    private static TextArea writing(ItemText which) {
        var area = Writing.area(2);
        area.setId("item-" + which);
        return area;
    }

    private TextInputControl area(ItemText which, TextInputControl control) {
        saved.put(which, tools.autosave().field(control));
        controls.put(which, control);
        follow(control, which);
        control.textProperty()
                .subscribe((_, words) -> open.item()
                        .filter(i -> control.isFocused())
                        .ifPresent(i -> preview.typing(i.id(), which, words)));
        return control;
    }

    private void show() {
        var now = open.item();
        if (now.isEmpty()) {
            saved.values().forEach(AutosavedField::clear);
            savedMinutes.clear();
            savedTime.clear();
            return;
        }
        show(now.get());
    }

    private void show(AgendaItem item) {
        saved.forEach((which, field) ->
                field.show(item.id(), item.text(which), words -> model.setText(item.id(), which, words)));
        savedMinutes.show(
                item.id(),
                item.minutes() == null ? "" : item.minutes().toString(),
                typed -> model.setMinutes(item.id(), typed));
        savedTime.show(
                item.id(),
                item.fixedTime() == null ? "" : texts.dates().time(item.fixedTime()),
                typed -> model.setFixedTime(item.id(), typed));
        presenter.show(item.id(), item.presenter().name());
        preparers.show(item.preparers().stream().map(Presenter::name).toList());
        kind.show(item.kind());
        prepared.setSelected(item.isPrepared());
    }

    /// Enter in the minutes goes to the next item's minutes, so that a whole agenda is timed in one go.
    private void nextMinutes() {
        savedMinutes.saveNow();
        open.step(1);
        minutes.selectAll();
    }

    private Optional<String> byWords(String words) {
        model.setPresenterWords(words);
        return Optional.empty();
    }

    private Optional<String> durationProblem(String typed) {
        return ItemModel.isDuration(typed) ? Optional.empty() : Optional.of(texts.get("meeting.item.minutes.unread"));
    }

    private Optional<String> timeProblem(String typed) {
        return ItemModel.isTime(typed) ? Optional.empty() : Optional.of(texts.get("meeting.time.unread"));
    }
}
