package fi.poytakirjuri.ui.meeting.list;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.table.Body;
import fi.poytakirjuri.register.table.Setting;
import fi.poytakirjuri.ui.kit.Refresh;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.MeetingStores;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// All meetings of the table by year, the latest first, narrowed by a filter.
public final class MeetingListModel {
    private final MeetingStores stores;
    private final long bodyId;
    private final Tools tools;
    private final Refresh<All> refresh;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<List<MeetingRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Integer> count = new ReadOnlyObjectWrapper<>(0);
    private List<Meeting> meetings = List.of();
    private int fewest;
    private int most;

    public MeetingListModel(MeetingStores stores, long bodyId, Tools tools) {
        this.stores = stores;
        this.bodyId = bodyId;
        this.tools = tools;
        this.refresh = new Refresh<>(tools.background(), this::read, this::show);
        tools.changes().whenTouched(refresh::now, "meeting", "body", "setting", "theme");
        filter.subscribe((_, _) -> arrange());
        refresh.now();
    }

    public StringProperty filterProperty() {
        return filter;
    }

    /// The years with their meetings that fit the filter; a year with none that fits is left out.
    public ReadOnlyObjectProperty<List<MeetingRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /// How many meetings there are in all, whatever the filter.
    public ReadOnlyObjectProperty<Integer> countProperty() {
        return count.getReadOnlyProperty();
    }

    public void remove(Meeting meeting) {
        tools.background()
                .register(() -> stores.meetings().remove(meeting.id()))
                .onSuccess(() -> tools.sayUndoable(tools.texts().get("meeting.removed", meeting.writtenNumber())))
                .start();
    }

    private All read() {
        return new All(stores.bodies().body(bodyId), stores.meetings().all(bodyId));
    }

    private void show(All all) {
        meetings = all.meetings;
        fewest = all.body.settings().number(Setting.FEWEST_MEETINGS);
        most = all.body.settings().number(Setting.MOST_MEETINGS);
        count.set(meetings.size());
        arrange();
    }

    private void arrange() {
        var arranged = new ArrayList<MeetingRow>();
        Integer year = null;
        for (var meeting : meetings) {
            if (!fits(meeting)) continue;
            if (year == null || year != meeting.date().getYear()) {
                year = meeting.date().getYear();
                arranged.add(new MeetingRow.Year(year, ofYear(year), fewest, most));
            }
            arranged.add(new MeetingRow.Line(meeting));
        }
        rows.set(List.copyOf(arranged));
    }

    private int ofYear(int year) {
        return (int) meetings.stream()
                .filter(m -> m.date().getYear() == year && m.theme() == null && m.state() != MeetingState.CANCELLED)
                .count();
    }

    /// Every word typed must stand somewhere in what the row tells.
    private boolean fits(Meeting meeting) {
        var has = told(meeting).toLowerCase(Locale.ROOT);
        for (var word : filter.get().toLowerCase(Locale.ROOT).strip().split("\\s+"))
            if (!has.contains(word)) return false;
        return true;
    }

    private String told(Meeting meeting) {
        Texts texts = tools.texts();
        return String.join(
                " ",
                meeting.writtenNumber(),
                texts.dates().heading(meeting.date()),
                meeting.title(),
                meeting.place(),
                texts.of("meeting", meeting.state()),
                texts.of("meeting", meeting.documentKind()));
    }

    private record All(Body body, List<Meeting> meetings) {}
}
