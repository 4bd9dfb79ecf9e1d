package fi.poytakirjuri.ui.meeting;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.Minutes;
import fi.poytakirjuri.ui.check.Badge;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Which meeting this is, when and where and of which theme, and what goes out of it.
final class MeetingHead extends HBox {
    /// In pixels.
    private static final double NARROW = 860;

    private final Texts texts;
    private final Label title = new Label();
    private final Label summary = new Label();
    private final Hyperlink theme = new Hyperlink();
    private final Badge badge;

    MeetingHead(
            Tools tools,
            OpenMeeting open,
            ObservableValue<String> due,
            Runnable invite,
            Runnable export,
            Runnable publish) {
        this.texts = tools.texts();
        this.badge = new Badge(tools);
        getStyleClass().addAll("page-head", "meeting-head");
        title.getStyleClass().add("page-title");
        title.setId("meeting-title");
        title.setWrapText(true);
        summary.getStyleClass().add("quiet");
        summary.setId("meeting-summary");
        summary.setWrapText(true);
        for (var whole : new Label[] {title, summary}) whole.setMinHeight(USE_PREF_SIZE);
        theme.setId("meeting-theme");
        theme.managedProperty().bind(theme.visibleProperty());
        var words = new VBox(2, title, summary, theme, notice(tools, due, invite));
        words.setMinWidth(200);
        HBox.setHgrow(words, Priority.ALWAYS);
        var back = tools.buttons()
                .icon("meeting.back", Icon.BACK, () -> tools.navigation().goTo(Place.meetings()));
        var toInvitees = tools.buttons().of("invitation.open", Icon.SEND, invite);
        toInvitees.setId("send-invitation");
        var toPdf = tools.buttons().of("meeting.export", Icon.EXPORT, export);
        toPdf.setId("export-pdf");
        var toFolder = tools.buttons().of("meeting.publish", Icon.PUBLISH, publish);
        toFolder.setId("publish-folder");
        for (var button : new Region[] {toInvitees, toPdf, toFolder}) button.setMinWidth(USE_PREF_SIZE);
        widthProperty().subscribe(width -> {
            boolean isNarrow = width.doubleValue() < NARROW;
            for (var button : new Button[] {toInvitees, toFolder}) shorten(button, isNarrow);
        });
        getChildren().setAll(back, words, badge, toInvitees, toFolder, toPdf);
        theme.setOnAction(_ -> open.meeting()
                .map(Meeting::theme)
                .ifPresent(of -> tools.navigation().goTo(Place.theme(of.themeId()))));
        open.minutesProperty().subscribe(this::show);
    }

    /// What those who were invited do not know yet.
    private static Hyperlink notice(Tools tools, ObservableValue<String> due, Runnable invite) {
        var notice = tools.buttons().link("", invite);
        notice.setId("invitation-due");
        notice.setGraphic(Icon.WARNING.node());
        notice.setWrapText(true);
        notice.textProperty().bind(due);
        notice.accessibleTextProperty().bind(due);
        notice.visibleProperty().bind(due.map(words -> !words.isEmpty()));
        notice.managedProperty().bind(notice.visibleProperty());
        return notice;
    }

    /// Its icon alone, so that the meeting's name keeps its line.
    private static void shorten(Button button, boolean isNarrow) {
        button.setContentDisplay(isNarrow ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        button.setTooltip(isNarrow ? new Tooltip(button.getText()) : null);
    }

    private void show(@Nullable Minutes minutes) {
        if (minutes == null) return;
        var meeting = minutes.meeting();
        badge.show(Place.meeting(meeting.id()));
        title.setText(meeting.title() + " " + meeting.writtenNumber());
        summary.setText(summary(meeting));
        var of = meeting.theme();
        theme.setVisible(of != null);
        theme.setText(of == null ? "" : texts.get("theme.of", of.name()));
    }

    private String summary(Meeting meeting) {
        var times = meeting.timetable();
        var when = texts.dates().heading(times.date(), times.start(), times.end());
        return meeting.place().isEmpty() ? when : when + " · " + meeting.place();
    }
}
