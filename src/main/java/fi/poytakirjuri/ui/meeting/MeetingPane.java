package fi.poytakirjuri.ui.meeting;

import static java.util.Objects.requireNonNull;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.meeting.export.ExportPane;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import fi.poytakirjuri.ui.meeting.open.PaperSide;
import fi.poytakirjuri.ui.meeting.open.Tools;
import fi.poytakirjuri.ui.meeting.preview.PreviewModel;
import fi.poytakirjuri.ui.meeting.preview.PreviewPane;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One meeting: its head and state, and below them one of its views with the page beside it.
final class MeetingPane extends StackPane {
    private static final double ENOUGH_FOR_TWO = 860;
    private static final String PREVIEW = "meeting.preview";

    private final Tools tools;
    private final Texts texts;
    private final PreviewModel preview;
    private final PreviewPane pages;
    private final Map<View, Part> parts;
    private final Map<View, ToggleButton> tabs = new EnumMap<>(View.class);
    private final ToggleButton pageToggle = new ToggleButton();
    private final SplitPane split = new SplitPane();
    private final ExportPane export;
    private final StackPane veil = new StackPane();
    private View view = View.DETAILS;
    private boolean isSeen;
    private double divider = 0.56;

    MeetingPane(
            Tools tools,
            OpenMeeting open,
            StateModel states,
            Map<View, Part> parts,
            PreviewModel preview,
            PreviewPane pages,
            ExportPane export) {
        this.tools = tools;
        this.texts = tools.texts();
        this.parts = parts;
        this.preview = preview;
        this.pages = pages;
        this.export = export;
        setId("meeting");
        var head = new MeetingHead(tools, open, this::export, this::publish);
        var page = new VBox(head, new StateRail(tools, open, states), bar(), split);
        page.getStyleClass().addAll("page", "meeting-page");
        VBox.setVgrow(split, Priority.ALWAYS);
        split.getStyleClass().add("meeting-split");
        makeVeil();
        getChildren().setAll(page, veil);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        widthProperty().subscribe((before, now) -> resized(before.doubleValue(), now.doubleValue()));
        show(view);
    }

    /// Nothing is laid while the meeting is out of sight.
    void seen(boolean isSeen) {
        this.isSeen = isSeen;
        arrange();
    }

    void show(View chosen) {
        view = chosen;
        requireNonNull(tabs.get(chosen)).setSelected(true);
        arrange();
    }

    View view() {
        return view;
    }

    /// The caret to where the view's work goes on.
    void focusView() {
        part().focus.run();
    }

    void makeNew() {
        show(View.AGENDA);
        focusView();
    }

    private Node bar() {
        var group = new ToggleGroup();
        var row = new HBox();
        row.getStyleClass().add("view-tabs");
        for (var each : View.values()) {
            var tab = new ToggleButton(texts.of("meeting", each), each.icon().node());
            tab.setId("view-" + each);
            tab.setToggleGroup(group);
            tab.setTooltip(new javafx.scene.control.Tooltip(tab.getText() + "  "
                    + KeyCombination.keyCombination("Shortcut+" + (each.ordinal() + 1))
                            .getDisplayText()));
            tab.setOnAction(_ -> {
                show(each);
                focusView();
            });
            tab.getStyleClass().add("view-tab");
            tabs.put(each, tab);
            row.getChildren().add(tab);
        }
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        pageToggle.setId("preview-toggle");
        pageToggle.getStyleClass().add("view-tab");
        pageToggle.setText(texts.get("meeting.preview"));
        pageToggle.setGraphic(Icon.PREVIEW.node());
        pageToggle.setSelected(isPageWanted());
        pageToggle.setOnAction(_ -> {
            tools.prefs().put(PREVIEW, Boolean.toString(pageToggle.isSelected()));
            arrange();
        });
        row.getChildren().addAll(gap, pageToggle);
        return row;
    }

    private boolean isPageWanted() {
        return Boolean.parseBoolean(tools.prefs().get(PREVIEW).orElse("true"));
    }

    /// In a window that becomes narrow the page gives way to the writing, until one asks for it.
    private void resized(double before, double now) {
        boolean wasWide = before >= ENOUGH_FOR_TWO;
        boolean isWide = now >= ENOUGH_FOR_TWO;
        if (wasWide == isWide && before > 0) return;
        pageToggle.setSelected(isWide && isPageWanted());
        arrange();
    }

    /// Puts the view in place, with the page beside it where there is one.
    private void arrange() {
        boolean hasPage = view.paper().isPresent();
        boolean showsPage = hasPage && pageToggle.isSelected();
        pageToggle.setVisible(hasPage);
        if (split.getItems().size() == 2) divider = split.getDividerPositions()[0];
        var content = part().node;
        if (showsPage) {
            split.getItems().setAll(content, pages);
            split.setDividerPositions(divider);
        } else split.getItems().setAll(content);
        preview.show(view.paper().orElse(PaperSide.AGENDA), showsPage && isSeen);
    }

    private Part part() {
        return requireNonNull(parts.get(view));
    }

    private void pressed(KeyEvent key) {
        if (!key.isShortcutDown() || key.isAltDown() || key.isShiftDown() || veil.isVisible()) return;
        switch (key.getCode()) {
            case DIGIT1, NUMPAD1 -> go(View.DETAILS);
            case DIGIT2, NUMPAD2 -> go(View.AGENDA);
            case DIGIT3, NUMPAD3 -> go(View.ATTENDANCE);
            case DIGIT4, NUMPAD4 -> go(View.MINUTES);
            case P -> export();
            default -> {
                return;
            }
        }
        key.consume();
    }

    private void go(View chosen) {
        show(chosen);
        focusView();
    }

    private void makeVeil() {
        veil.getStyleClass().add("veil");
        veil.setVisible(false);
        export.setMaxSize(620, Region.USE_PREF_SIZE);
        veil.getChildren().setAll(export);
        veil.setOnMousePressed(press -> {
            if (press.getTarget() == veil) closeExport();
        });
    }

    private void export() {
        veil.setVisible(true);
        export.openForPaper(view == View.AGENDA ? PaperSide.AGENDA : PaperSide.MINUTES);
    }

    private void publish() {
        if (export.openForFolder()) veil.setVisible(true);
    }

    void closeExport() {
        veil.setVisible(false);
        focusView();
    }

    /// A view's node, and how the caret goes to where its work goes on.
    record Part(Node node, Runnable focus) {}
}
