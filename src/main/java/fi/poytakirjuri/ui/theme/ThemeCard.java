package fi.poytakirjuri.ui.theme;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.theme.ThemeThread;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Remarks.Remark;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One theme: what it is, its meetings, its thread in the order of time, and its notes. Everything saves itself.
final class ThemeCard extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final ThemesModel themes;
    private final ThemeModel model;
    private final ThemeFields fields;
    private final Label met = new Label();
    private final Label remark = new Label();
    private final Button turn;
    private final NewThemeMeetingPane newMeeting;

    ThemeCard(Tools tools, ThemesModel themes, ThemeModel model) {
        this.tools = tools;
        this.texts = tools.texts();
        this.themes = themes;
        this.model = model;
        this.fields = new ThemeFields(tools, model, themes::directory);
        this.turn = tools.buttons().of("theme.close", Icon.DONE, this::turn);
        this.newMeeting = new NewThemeMeetingPane(tools, model);
        setId("theme-card");
        setSpacing(12);
        setMinWidth(320);
        var notes = new ThemeNotes(tools, themes, model);
        var form = new VBox(
                section("theme.section.card", fields.form()),
                section("theme.section.meetings", new ThemeMeetings(tools, themes, model)),
                section("theme.section.thread", new ThemeTimeline(tools, themes, notes::write)),
                section("theme.section.notes", notes),
                section("theme.section.result", fields.result()));
        form.getStyleClass().add("details-form");
        var scroll = new ScrollPane(form);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head(), remark, newMeeting, scroll);
        themes.threadProperty().subscribe(this::show);
        tools.remarks().allProperty().subscribe(_ -> remark());
    }

    /// The caret to the first field that a new theme still lacks.
    void focusFirst() {
        fields.focusArea();
    }

    private Node head() {
        met.setId("theme-met");
        met.setGraphic(Icon.MEETINGS.node());
        met.getStyleClass().addAll("state", "calm");
        remark.setId("theme-remark");
        remark.setGraphic(Icon.NOTICE.node());
        remark.setWrapText(true);
        remark.getStyleClass().addAll("state", "watch");
        remark.managedProperty().bind(remark.visibleProperty());
        var begin = tools.buttons().primary("theme.begin", Icon.ADD, this::begin);
        begin.setId("theme-begin");
        turn.setId("theme-turn");
        var remove = tools.buttons().of("theme.remove", Icon.DELETE, this::remove);
        remove.setId("theme-remove");
        var head = new FlowPane(8, 8, begin, turn, remove, met);
        head.setRowValignment(VPos.CENTER);
        return head;
    }

    private Node section(String key, Node content) {
        var title = new Label(texts.get(key));
        title.getStyleClass().add("section-title");
        var section = new VBox(title, content);
        section.getStyleClass().addAll("panel", "details-section");
        return section;
    }

    private void begin() {
        var thread = themes.threadProperty().get();
        if (thread != null) newMeeting.open(thread);
    }

    private void turn() {
        var thread = themes.threadProperty().get();
        if (thread != null) model.turn(thread.theme());
    }

    private void remove() {
        var thread = themes.threadProperty().get();
        if (thread != null) themes.remove(thread.theme());
    }

    /// What the theme still lacks, in the checks' own words; nothing is in its way.
    private void remark() {
        var thread = themes.threadProperty().get();
        var remarks = thread == null
                ? List.<Remark>of()
                : tools.remarks().at(List.of(Place.theme(thread.theme().id())));
        remark.setText(remarks.stream().map(Remark::words).collect(Collectors.joining("\n")));
        remark.setVisible(!remarks.isEmpty());
    }

    private void show(@Nullable ThemeThread thread) {
        if (thread == null) {
            fields.clear();
            return;
        }
        var theme = thread.theme();
        fields.show(theme);
        met.setText(ThemeCell.met(texts, theme, thread.held()));
        remark();
        turn.setText(texts.get(theme.isOpen() ? "theme.close" : "theme.reopen"));
        turn.setGraphic((theme.isOpen() ? Icon.DONE : Icon.RESET).node());
        turn.setAccessibleText(turn.getText());
    }
}
