package fi.poytakirjuri.ui.meeting;

import fi.poytakirjuri.exchange.bundle.MeetingBundle;
import fi.poytakirjuri.exchange.publish.PublishingFolder;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.ui.export.Exporting;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Refresh;
import fi.poytakirjuri.ui.kit.Room;
import fi.poytakirjuri.ui.kit.Screen;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.agenda.AgendaModels;
import fi.poytakirjuri.ui.meeting.agenda.AgendaPane;
import fi.poytakirjuri.ui.meeting.attendance.AttendanceModel;
import fi.poytakirjuri.ui.meeting.attendance.AttendancePane;
import fi.poytakirjuri.ui.meeting.course.CourseParts;
import fi.poytakirjuri.ui.meeting.course.RailModel;
import fi.poytakirjuri.ui.meeting.course.ReadOnly;
import fi.poytakirjuri.ui.meeting.details.AttachmentsModel;
import fi.poytakirjuri.ui.meeting.details.DetailsModel;
import fi.poytakirjuri.ui.meeting.details.DetailsPane;
import fi.poytakirjuri.ui.meeting.export.ExportModel;
import fi.poytakirjuri.ui.meeting.export.ExportPane;
import fi.poytakirjuri.ui.meeting.invitation.InvitationModel;
import fi.poytakirjuri.ui.meeting.invitation.InvitationPane;
import fi.poytakirjuri.ui.meeting.invitation.InvitationParts;
import fi.poytakirjuri.ui.meeting.list.MeetingListModel;
import fi.poytakirjuri.ui.meeting.live.LiveModel;
import fi.poytakirjuri.ui.meeting.live.LivePane;
import fi.poytakirjuri.ui.meeting.live.LiveStores;
import fi.poytakirjuri.ui.meeting.minutes.MinutesModel;
import fi.poytakirjuri.ui.meeting.minutes.MinutesPane;
import fi.poytakirjuri.ui.meeting.open.Directory;
import fi.poytakirjuri.ui.meeting.open.MeetingStores;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import fi.poytakirjuri.ui.meeting.open.Papers;
import fi.poytakirjuri.ui.meeting.preview.MeetingPreview;
import fi.poytakirjuri.ui.meeting.year.YearParts;
import fi.poytakirjuri.ui.preview.PreviewModel;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The room of meetings: the list by year or one year on a strip, and within it one meeting.
public final class MeetingsScreen implements Screen {
    private final Tools tools;
    private final MeetingStores stores;
    private final OpenMeeting open;
    private final MeetingsFront front;
    private final MeetingListModel listModel;
    private final MeetingPane meeting;
    private final StackPane view = new StackPane();
    private final Refresh<Directory> directoryRefresh;
    private Directory directory = Directory.EMPTY;
    private @Nullable Long arriving;

    public MeetingsScreen(
            Tools tools,
            MeetingStores stores,
            LiveStores live,
            YearParts year,
            Papers papers,
            PublishingFolder publishing,
            MeetingBundle bundle,
            InvitationParts invitation,
            CourseParts course,
            long bodyId) {
        this.tools = tools;
        this.stores = stores;
        this.open = new OpenMeeting(stores.minutes(), tools.background(), tools.changes()).following(tools.undo());
        this.directoryRefresh = new Refresh<>(tools.background(), this::readDirectory, read -> directory = read);
        this.listModel = new MeetingListModel(stores, bodyId, tools);
        this.front = new MeetingsFront(tools, stores, year, listModel, bodyId);
        this.meeting = meetingPane(live, papers, publishing, bundle, invitation, course);
        open.whenGone(() -> tools.navigation().goTo(Place.meetings()));
        open.minutesProperty().subscribe(minutes -> {
            if (minutes != null) arrived(minutes.meeting());
        });
        open.itemProperty().subscribe(this::settle);
        tools.changes()
                .whenTouched(
                        directoryRefresh::now,
                        "person",
                        "affiliation",
                        "organisation",
                        "organisation_name",
                        "sector",
                        "meeting");
        view.getChildren().setAll(front);
    }

    @Override
    public Room room() {
        return Room.MEETINGS;
    }

    @Override
    public Node view() {
        return view;
    }

    @Override
    public void show(Place place) {
        if (place instanceof Place.Meeting(var id)) open(id);
        else if (place instanceof Place.Item(var id, var item)) {
            open(id);
            if (!Long.valueOf(item).equals(open.itemProperty().get())) open.goTo(item);
        } else showFront();
    }

    @Override
    public void hidden() {
        meeting.seen(false);
    }

    @Override
    public void filter() {
        if (isFrontShown()) front.filter();
    }

    @Override
    public void makeNew() {
        if (isFrontShown()) front.makeNew();
        else meeting.makeNew();
    }

    @Override
    public ObservableValue<String> badge() {
        return listModel.countProperty().map(count -> count == 0 ? "" : count.toString());
    }

    private boolean isFrontShown() {
        return view.getChildren().contains(front);
    }

    private void showFront() {
        meeting.seen(false);
        open.close();
        view.getChildren().setAll(front);
        front.focus();
    }

    private void open(long id) {
        boolean isOther = open.minutes().filter(m -> m.meeting().id() == id).isEmpty();
        if (isOther) arriving = id;
        open.open(id);
        if (isFrontShown()) view.getChildren().setAll(meeting);
        meeting.seen(true);
        if (isOther) directoryRefresh.now();
    }

    private void arrived(Meeting now) {
        if (arriving == null || arriving != now.id()) return;
        arriving = null;
        directoryRefresh.now();
        meeting.show(View.first(now));
        meeting.focusView();
    }

    /// So that after a restart one is back at the same item.
    private void settle(@Nullable Long item) {
        var now = open.meeting();
        if (now.isEmpty() || item == null) return;
        if (tools.navigation().place() instanceof Place.Meeting
                || tools.navigation().place() instanceof Place.Item)
            tools.navigation().settle(Place.item(now.get().id(), item));
    }

    private Directory readDirectory() {
        var now = open.meeting();
        return now.isEmpty()
                ? Directory.EMPTY
                : Directory.read(stores, now.get(), tools.texts().get("meeting.owner.everyone"));
    }

    private MeetingPane meetingPane(
            LiveStores live,
            Papers papers,
            PublishingFolder publishing,
            MeetingBundle bundle,
            InvitationParts invitation,
            CourseParts course) {
        var preview = new MeetingPreview(open, papers, new PreviewModel(tools.background(), papers.engine()));
        var agenda = new AgendaPane(tools, open, AgendaModels.of(open, stores, tools), preview, () -> directory);
        var attendance = new AttendancePane(
                tools, open, new AttendanceModel(open, stores.attendance(), tools.clock()), () -> directory);
        var details = new DetailsPane(
                tools,
                open,
                new DetailsModel(open, stores.meetings(), tools.clock()),
                new AttachmentsModel(open, stores.attachments(), tools.background()),
                () -> directory);
        var minutes = new MinutesPane(
                tools,
                open,
                new MinutesModel(
                        open, stores.agendas(), stores.actions(), tools.background(), tools.texts(), tools.clock()),
                stores,
                preview,
                () -> directory,
                () -> toAgenda());
        var goingOn = new LivePane(
                tools, new LiveModel(open, live, tools, () -> directory), () -> directory, () -> toAgenda());
        ReadOnly.keep(open, List.of(agenda, attendance, details, minutes));
        var parts = Map.of(
                View.DETAILS, new MeetingPane.Part(details, details::focusFirst, details::write),
                View.AGENDA, new MeetingPane.Part(agenda, agenda::addItem, agenda::write),
                View.ATTENDANCE, new MeetingPane.Part(attendance, attendance::focusList, attendance::write),
                View.MINUTES, new MeetingPane.Part(minutes, minutes::write, minutes::write),
                View.LIVE, new MeetingPane.Part(goingOn, goingOn::write, _ -> false));
        var export = new ExportPane(
                tools,
                open,
                new ExportModel(
                        open,
                        stores.minutes(),
                        papers,
                        publishing,
                        bundle,
                        tools.background(),
                        new Exporting(tools.background(), tools.autosave())),
                () -> closePanel());
        var inviting =
                new InvitationModel(tools, open, invitation, new Exporting(tools.background(), tools.autosave()));
        var invite = new InvitationPane(tools, inviting, () -> closePanel());
        return new MeetingPane(tools, open, new RailModel(tools, open, stores, course), parts, preview, export, invite);
    }

    private void toAgenda() {
        meeting.makeNew();
    }

    private void closePanel() {
        meeting.closePanel();
    }
}
