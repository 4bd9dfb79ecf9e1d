package fi.poytakirjuri.ui.meeting;

import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Prefs;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.MeetingPaper;
import fi.poytakirjuri.ui.meeting.preview.MeetingPreview;
import fi.poytakirjuri.ui.preview.PreviewPane;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A view and the page beside it. Whether the page is there is remembered for each view; in a narrow window it gives
/// way to the writing until one asks for it.
final class PageSide {
    /// In heights of the text, so that the page gives way sooner to larger text.
    private static final double ENOUGH_FOR_TWO = 57;

    private final Prefs prefs;
    private final MeetingPreview preview;
    private final PreviewPane pages;
    private final ToggleButton toggle = new ToggleButton();
    private final SplitPane split = new SplitPane();
    private View view = View.DETAILS;
    private MeetingPaper writing = MeetingPaper.WRITTEN;
    private boolean isSeen;
    private double divider = 0.56;
    private @Nullable Node cameFrom;

    PageSide(Tools tools, MeetingPreview preview, PreviewPane pages) {
        this.prefs = tools.prefs();
        this.preview = preview;
        this.pages = pages;
        split.getStyleClass().add("meeting-split");
        VBox.setVgrow(split, Priority.ALWAYS);
        toggle.setId("preview-toggle");
        toggle.getStyleClass().add("view-tab");
        toggle.setText(tools.texts().get("meeting.preview"));
        toggle.setGraphic(Icon.PREVIEW.node());
        toggle.setOnAction(_ -> {
            prefs.put(key(), Boolean.toString(toggle.isSelected()));
            arrange();
        });
    }

    Node node() {
        return split;
    }

    ToggleButton toggle() {
        return toggle;
    }

    /// Nothing is laid while the meeting is out of sight.
    void seen(boolean isSeen) {
        this.isSeen = isSeen;
        preview.seen(isSeen && isPageShown());
    }

    /// Shows a view with its own paper, or goes on with the paper that is there.
    void show(View chosen, Optional<MeetingPaper> paper, Node content) {
        view = chosen;
        paper.ifPresent(preview.paperProperty()::set);
        toggle.setSelected(isWide() && isWanted());
        show(content);
    }

    /// What is written of the meeting is this paper; where the one that it was before is seen, this one comes instead.
    void writing(MeetingPaper now) {
        if (preview.paperProperty().get() == writing) preview.paperProperty().set(now);
        writing = now;
    }

    /// Shows a view beside the page that one came to it from.
    void showKeepingPage(View chosen, Node content) {
        view = chosen;
        show(content);
    }

    void resized(double before, double now) {
        boolean wasWide = before >= enough();
        boolean isWide = now >= enough();
        if (wasWide == isWide && before > 0) return;
        toggle.setSelected(isWide && isWanted());
        arrange();
    }

    /// From the writing to the page, or back; the page comes into sight when it is not.
    ///
    /// @param otherwise where to go back to when one came from nowhere
    void cross(Runnable otherwise) {
        if (pages.isPagesFocused()) {
            back(otherwise);
            return;
        }
        var scene = split.getScene();
        cameFrom = scene == null ? null : scene.getFocusOwner();
        toggle.setSelected(true);
        arrange();
        pages.focusPages();
    }

    void back(Runnable otherwise) {
        var there = cameFrom;
        if (there != null && there.getScene() != null) there.requestFocus();
        else otherwise.run();
    }

    private void show(Node content) {
        keepDivider();
        if (split.getItems().isEmpty()) split.getItems().add(content);
        else split.getItems().set(0, content);
        place();
    }

    /// Puts the page beside the view or takes it away.
    private void arrange() {
        keepDivider();
        place();
    }

    private void place() {
        boolean isThere = split.getItems().contains(pages);
        if (isPageShown() && !isThere) {
            split.getItems().add(pages);
            split.setDividerPositions(divider);
        } else if (isPageShown()) split.setDividerPositions(divider);
        else if (isThere) split.getItems().remove(pages);
        seen(isSeen);
    }

    private void keepDivider() {
        if (split.getItems().size() == 2) divider = split.getDividerPositions()[0];
    }

    private boolean isPageShown() {
        return toggle.isSelected() && !split.getItems().isEmpty();
    }

    private boolean isWide() {
        return split.getWidth() == 0 || split.getWidth() >= enough();
    }

    private double enough() {
        return ENOUGH_FOR_TWO * toggle.getFont().getSize();
    }

    private boolean isWanted() {
        return prefs.get(key()).map(Boolean::parseBoolean).orElse(view.hasPage());
    }

    private String key() {
        return "meeting.preview." + view.name();
    }
}
