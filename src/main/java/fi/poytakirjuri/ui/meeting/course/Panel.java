package fi.poytakirjuri.ui.meeting.course;

import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A panel of one of the steps: its title, what it tells and asks, and its buttons. Esc puts it away.
class Panel extends VBox {
    private final VBox content = new VBox();
    private final HBox buttons = new HBox();

    Panel(Tools tools, String id, String title, Runnable close) {
        setId(id);
        getStyleClass().addAll("panel", "export", "course-panel");
        var words = new Label(title);
        words.getStyleClass().add("section-title");
        words.setWrapText(true);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var putAway = tools.buttons().icon("meeting.export.close", Icon.REMOVE, close);
        var head = new HBox(words, gap, putAway);
        head.getStyleClass().add("page-head");
        content.getStyleClass().add("course-content");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        // Wrapped words know their height only at the width they get.
        content.heightProperty().subscribe(height -> scroll.setPrefViewportHeight(height.doubleValue()));
        scroll.getStyleClass().add("invitation-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        buttons.getStyleClass().add("button-row");
        buttons.managedProperty().bind(buttons.visibleProperty());
        getChildren().setAll(head, scroll, buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ESCAPE) return;
            close.run();
            key.consume();
        });
        // So that Esc works also in a panel that only tells.
        focusOn(putAway);
    }

    final void tell(List<? extends Node> nodes) {
        content.getChildren().setAll(nodes);
    }

    final void offer(Button... offered) {
        buttons.getChildren().setAll(offered);
        buttons.setVisible(offered.length > 0);
    }

    /// The caret to a node once, when the panel comes into sight; what scrolls is there only a moment after the rest.
    final void focusOn(Node node) {
        node.sceneProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(
                    ObservableValue<? extends @Nullable Scene> scene, @Nullable Scene before, @Nullable Scene now) {
                if (now == null) return;
                node.sceneProperty().removeListener(this);
                Platform.runLater(node::requestFocus);
            }
        });
    }

    static Label words(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    static Label quiet(String text) {
        var label = words(text);
        label.getStyleClass().add("quiet");
        return label;
    }
}
