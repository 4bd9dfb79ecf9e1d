package fi.poytakirjuri.ui.meeting.course;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// One line below the rail: that the memo is finalised and how to correct it, that it is being corrected, or that the
/// meeting was moved or cancelled.
final class LockBar extends FlowPane {
    private final Tools tools;
    private final Texts texts;
    private final RailModel model;
    private final Panels panels;
    private final Label words = new Label();

    LockBar(Tools tools, RailModel model, Panels panels) {
        super(10, 4);
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        this.panels = panels;
        setId("lock-bar");
        getStyleClass().add("lock-bar");
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        words.maxWidthProperty().bind(widthProperty().subtract(24));
        managedProperty().bind(visibleProperty());
        setVisible(false);
        model.standingProperty().subscribe(this::show);
    }

    private void show(@Nullable Standing standing) {
        if (standing == null) return;
        var meeting = standing.meeting();
        var course = meeting.course();
        var correction = course.correction();
        setVisible(true);
        if (correction != null) {
            tell(Icon.EDIT, texts.get("version.correcting", standing.nextVersion(), correction.reason()));
            getChildren().addAll(link("version.cancel", model::cancelCorrection), versions());
        } else if (meeting.isLocked()) {
            tell(Icon.LOCK, locked(standing));
            getChildren().addAll(link("version.correct", () -> panels.open(panels.correcting())), versions());
        } else if (meeting.state() == MeetingState.CANCELLED) {
            tell(Icon.REMOVE, withReason(texts.get("rail.isCancelled"), course.cancelledWords()));
            getChildren().add(link("rail.restore", model::restore));
        } else if (course.movedFrom() != null)
            tell(
                    Icon.MEETINGS,
                    withReason(
                            texts.get(
                                    "rail.isMoved",
                                    texts.dates().date(course.movedFrom()),
                                    texts.dates().date(meeting.date())),
                            course.movedWords()));
        else setVisible(false);
    }

    private String locked(Standing standing) {
        var kind = texts.of("meeting", standing.meeting().documentKind());
        return standing.newest()
                .map(version -> texts.get(
                        "version.locked",
                        kind,
                        texts.dates().date(version.madeAt().toLocalDate()),
                        version.version()))
                .orElseGet(() -> texts.get("version.locked.unversioned", kind));
    }

    private String withReason(String said, String reason) {
        return reason.isBlank() ? said : texts.get("rail.because", said, reason);
    }

    private void tell(Icon icon, String said) {
        words.setText(said);
        words.setGraphic(icon.node());
        getChildren().setAll(words);
    }

    private Node versions() {
        return link("version.list", () -> panels.open(panels.versions()));
    }

    private Hyperlink link(String key, Runnable action) {
        return tools.buttons().link(texts.get(key), action);
    }
}
