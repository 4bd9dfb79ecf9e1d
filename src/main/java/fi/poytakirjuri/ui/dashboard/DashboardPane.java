package fi.poytakirjuri.ui.dashboard;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.dashboard.Overview.Fact;
import fi.poytakirjuri.ui.dashboard.Overview.NextMeeting;
import fi.poytakirjuri.ui.dashboard.Overview.Remark;
import fi.poytakirjuri.ui.kit.Buttons;
import fi.poytakirjuri.ui.kit.EmptyState;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.LinkRow;
import fi.poytakirjuri.ui.kit.Navigation;
import fi.poytakirjuri.ui.kit.Place;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The dashboard: on the left what to do, on the right how things stand.
final class DashboardPane extends ScrollPane {
    private static final double SIDE_WIDTH = 300;

    private final Navigation navigation;
    private final Texts texts;
    private final Buttons buttons;
    private final Clock clock;

    DashboardPane(DashboardModel model, Navigation navigation, Texts texts, Buttons buttons, Clock clock) {
        this.navigation = navigation;
        this.texts = texts;
        this.buttons = buttons;
        this.clock = clock;
        getStyleClass().add("dashboard");
        setFitToWidth(true);
        model.overviewProperty().subscribe(this::show);
    }

    private void show(Overview overview) {
        var left = new VBox(nextMeeting(overview.next()), remarks(overview.remarks()));
        left.getStyleClass().add("dashboard-column");
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        left.setPrefWidth(1);
        var right = new VBox(facts(overview.facts()), latest(overview.latest()));
        right.getStyleClass().add("dashboard-column");
        right.setMinWidth(SIDE_WIDTH);
        right.setPrefWidth(SIDE_WIDTH);
        var columns = new HBox(left, right);
        columns.getStyleClass().add("dashboard-columns");
        var page = new VBox(head(), columns);
        page.getStyleClass().add("page");
        setContent(page);
    }

    private Node head() {
        var title = new Label(texts.get("dashboard.title"));
        title.getStyleClass().add("page-title");
        var today = quiet(texts.dates().heading(LocalDate.now(clock)));
        var head = new HBox(title, today);
        head.getStyleClass().add("page-head");
        head.setAlignment(Pos.BASELINE_LEFT);
        return head;
    }

    private Node nextMeeting(@Nullable NextMeeting next) {
        if (next == null) {
            var empty = new EmptyState(
                    Icon.MEETINGS,
                    texts.get("dashboard.noMeeting"),
                    buttons.primary(
                            "dashboard.noMeeting.plan", Icon.MEETINGS, () -> navigation.goTo(Place.meetings())));
            return panel(texts.get("dashboard.next"), empty);
        }
        var title = new Label(next.title());
        title.getStyleClass().add("next-title");
        title.setWrapText(true);
        var until = new Label(next.until(), Icon.CLOCK.node());
        until.getStyleClass().addAll("state", "calm");
        var state = new Label(next.state(), Icon.MEETING.node());
        state.getStyleClass().addAll("state", "calm");
        var states = new HBox(until, state);
        states.getStyleClass().add("button-row");
        var lines = new VBox(title, new Label(next.when(), Icon.MEETINGS.node()));
        if (!next.where().isBlank()) {
            var where = new Label(next.where(), Icon.PLACE.node());
            where.setWrapText(true);
            lines.getChildren().add(where);
        }
        lines.getStyleClass().add("next-lines");
        var step = new Button(next.step(), Icon.FORWARD.node());
        step.setId("next-step");
        step.getStyleClass().add("accent");
        step.setOnAction(_ -> navigation.goTo(next.place()));
        return panel(texts.get("dashboard.next"), lines, states, step);
    }

    private Node remarks(List<Remark> remarks) {
        if (remarks.isEmpty()) {
            var fine = new Label(texts.get("dashboard.remarks.none"), Icon.SAVED.node());
            fine.getStyleClass().add("quiet");
            return panel(texts.get("dashboard.remarks"), fine);
        }
        return panel(texts.get("dashboard.remarks"), rows(remarks));
    }

    private Node latest(List<Remark> latest) {
        if (latest.isEmpty()) return panel(texts.get("dashboard.latest"), quiet(texts.get("dashboard.latest.none")));
        return panel(texts.get("dashboard.latest"), rows(latest));
    }

    private Node rows(List<Remark> remarks) {
        var rows = new VBox();
        rows.getStyleClass().add("remark-rows");
        for (var remark : remarks) rows.getChildren().add(row(remark));
        return rows;
    }

    private Node row(Remark remark) {
        var words = wrapped(remark.words());
        var lines = new VBox(words);
        if (!remark.detail().isBlank()) {
            var detail = quiet(remark.detail());
            detail.getStyleClass().add("small");
            lines.getChildren().add(detail);
        }
        HBox.setHgrow(lines, Priority.ALWAYS);
        var place = remark.place();
        if (place != null)
            return new LinkRow(
                    remark.words(), () -> navigation.goTo(place), remark.icon().node(), lines, Icon.NEXT.node());
        var row = new HBox(remark.icon().node(), lines);
        row.getStyleClass().add("plain-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node facts(List<Fact> facts) {
        var rows = new VBox();
        rows.getStyleClass().add("remark-rows");
        for (var fact : facts) rows.getChildren().add(row(fact));
        return panel(texts.get("dashboard.facts"), rows);
    }

    private Node row(Fact fact) {
        var number = new Label(fact.number());
        number.getStyleClass().add("fact-number");
        var words = quiet(fact.words());
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        return new LinkRow(
                fact.number() + " " + fact.words(),
                () -> navigation.goTo(fact.place()),
                fact.icon().node(),
                number,
                words);
    }

    private static VBox panel(String title, Node... content) {
        var label = new Label(title);
        label.getStyleClass().add("section-title");
        var panel = new VBox(label);
        panel.getChildren().addAll(content);
        panel.getStyleClass().add("panel");
        return panel;
    }

    private static Label quiet(String words) {
        var label = wrapped(words);
        label.getStyleClass().add("quiet");
        return label;
    }

    private static Label wrapped(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
