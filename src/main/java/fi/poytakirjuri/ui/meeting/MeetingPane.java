package fi.poytakirjuri.ui.meeting;

import static java.util.Objects.requireNonNull;

import fi.poytakirjuri.document.paper.PaperPlace;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.course.Rail;
import fi.poytakirjuri.ui.meeting.course.RailModel;
import fi.poytakirjuri.ui.meeting.export.ExportPane;
import fi.poytakirjuri.ui.meeting.invitation.InvitationPane;
import fi.poytakirjuri.ui.meeting.open.MeetingPaper;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import fi.poytakirjuri.ui.meeting.open.Target;
import fi.poytakirjuri.ui.meeting.preview.MeetingPreview;
import fi.poytakirjuri.ui.meeting.preview.PaperBar;
import fi.poytakirjuri.ui.preview.PreviewPane;
import fi.poytakirjuri.ui.preview.Spot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One meeting: its head and state, and below them one of its views with the page beside it.
final class MeetingPane extends StackPane {
    private static final double PANEL_WIDTH = 660;
    private static final double INVITATION_WIDTH = 780;

    private final Texts texts;
    private final OpenMeeting open;
    private final MeetingPreview preview;
    private final Map<View, Part> parts;
    private final Map<View, ToggleButton> tabs = new EnumMap<>(View.class);
    private final PageSide beside;
    private final ExportPane export;
    private final InvitationPane invitation;
    private final Veil veil = new Veil(this::closePanel);
    private final List<Node> above;
    private View view = View.DETAILS;

    MeetingPane(
            Tools tools,
            OpenMeeting open,
            RailModel rail,
            Map<View, Part> parts,
            MeetingPreview preview,
            ExportPane export,
            InvitationPane invitation) {
        this.texts = tools.texts();
        this.open = open;
        this.parts = parts;
        this.preview = preview;
        this.export = export;
        this.invitation = invitation;
        var pages = new PreviewPane(
                texts,
                tools.background(),
                tools.prefs(),
                preview.preview(),
                new PaperBar(texts, open, preview),
                this::goTo,
                this::backFromPage);
        this.beside = new PageSide(tools, preview, pages);
        setId("meeting");
        this.above = List.of(
                new MeetingHead(tools, open, invitation.dueProperty(), this::invite, this::export, this::publish),
                new Rail(tools, rail, new MeetingDoors(this)));
        var page = new VBox(above.getFirst(), above.getLast(), bar(), beside.node());
        page.getStyleClass().addAll("page", "meeting-page");
        getChildren().setAll(page, veil);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        widthProperty().subscribe((before, now) -> beside.resized(before.doubleValue(), now.doubleValue()));
        open.minutesProperty().subscribe(minutes -> {
            if (minutes != null) nameWriting(minutes.meeting());
        });
        show(view);
    }

    /// The view in which the meeting is written is called by what it is written into.
    private void nameWriting(Meeting meeting) {
        var writing = MeetingPaper.writingOf(meeting);
        requireNonNull(tabs.get(View.MINUTES)).setText(writing.name(meeting, texts));
        beside.writing(writing);
    }

    void seen(boolean isSeen) {
        beside.seen(isSeen);
    }

    void show(View chosen) {
        turnTo(chosen);
        beside.show(chosen, paper(), part().node);
    }

    /// The caret to where the view's work goes on.
    void focusView() {
        part().focus.run();
    }

    void makeNew() {
        show(View.AGENDA);
        focusView();
    }

    /// From a point of the page into the field where its words are written, in this view when it has that field.
    private void goTo(Spot spot) {
        PaperPlace.read(spot.place()).ifPresentOrElse(place -> goTo(new Target(place, spot.lettersAfter())), () -> {
            showKeepingPage(View.DETAILS);
            focusView();
        });
    }

    /// Into the field of a place, in this view when it has that field.
    void goTo(Target target) {
        switch (target.place()) {
            case PaperPlace.OfItem(var item, var _) -> open.goTo(item);
            case PaperPlace.OfActions(var item) -> open.goTo(item);
            case PaperPlace.OfMeeting _ -> {}
        }
        for (var each : hereFirst())
            if (requireNonNull(parts.get(each)).write.test(target)) {
                if (each != view) showKeepingPage(each);
                return;
            }
    }

    private List<View> hereFirst() {
        var views = new ArrayList<>(Arrays.asList(View.MINUTES, View.AGENDA, View.DETAILS, View.ATTENDANCE));
        views.remove(view);
        views.addFirst(view);
        return views;
    }

    private void showKeepingPage(View chosen) {
        turnTo(chosen);
        beside.showKeepingPage(chosen, part().node);
    }

    private void turnTo(View chosen) {
        view = chosen;
        requireNonNull(tabs.get(chosen)).setSelected(true);
        for (var node : above) {
            node.setVisible(!chosen.isWhole());
            node.setManaged(!chosen.isWhole());
        }
    }

    private void backFromPage() {
        beside.back(this::focusView);
    }

    private Node bar() {
        var group = new ToggleGroup();
        var row = new HBox();
        row.getStyleClass().add("view-tabs");
        for (var each : View.values()) {
            var tab = new ToggleButton(texts.of("meeting", each), each.icon().node());
            tab.setId("view-" + each);
            tab.setToggleGroup(group);
            tab.setTooltip(new Tooltip(tab.getText() + "  "
                    + KeyCombination.keyCombination("Shortcut+" + (each.ordinal() + 1))
                            .getDisplayText()));
            tab.setOnAction(_ -> go(each));
            tab.getStyleClass().add("view-tab");
            tabs.put(each, tab);
            row.getChildren().add(tab);
        }
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        row.getChildren().addAll(gap, beside.toggle());
        return row;
    }

    /// The paper of this view.
    private Optional<MeetingPaper> paper() {
        return open.meeting().flatMap(view::paper);
    }

    private Part part() {
        return requireNonNull(parts.get(view));
    }

    private void pressed(KeyEvent key) {
        if (veil.isVisible() || key.isAltDown() || key.isShiftDown()) return;
        if (key.getCode() == KeyCode.F6) beside.cross(this::focusView);
        else if (!key.isShortcutDown()) return;
        else
            switch (key.getCode()) {
                case DIGIT1, NUMPAD1 -> go(View.DETAILS);
                case DIGIT2, NUMPAD2 -> go(View.AGENDA);
                case DIGIT3, NUMPAD3 -> go(View.ATTENDANCE);
                case DIGIT4, NUMPAD4 -> go(View.MINUTES);
                case DIGIT5, NUMPAD5 -> go(View.LIVE);
                case P -> export();
                default -> {
                    return;
                }
            }
        key.consume();
    }

    void go(View chosen) {
        show(chosen);
        focusView();
    }

    private void export() {
        veil.under(export, PANEL_WIDTH);
        export.openForPaper(paper().orElse(preview.paperProperty().get()));
    }

    void publish() {
        if (export.openForFolder()) veil.under(export, PANEL_WIDTH);
    }

    /// Opens the panel from which the invitation is sent, or its update or cancellation.
    void invite() {
        veil.under(invitation, INVITATION_WIDTH);
        invitation.open();
    }

    void open(Region panel) {
        veil.under(panel, PANEL_WIDTH);
    }

    void closePanel() {
        veil.lift();
        invitation.closed();
        focusView();
    }

    /// A view's node, how the caret goes to where its work goes on, and how it goes into the field of a place.
    record Part(Node node, Runnable focus, Predicate<Target> write) {}
}
