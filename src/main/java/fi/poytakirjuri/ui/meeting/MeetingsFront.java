package fi.poytakirjuri.ui.meeting;

import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.list.MeetingListModel;
import fi.poytakirjuri.ui.meeting.list.MeetingListPane;
import fi.poytakirjuri.ui.meeting.list.NewMeetingModel;
import fi.poytakirjuri.ui.meeting.open.MeetingStores;
import fi.poytakirjuri.ui.meeting.year.PlanModel;
import fi.poytakirjuri.ui.meeting.year.YearModel;
import fi.poytakirjuri.ui.meeting.year.YearPane;
import fi.poytakirjuri.ui.meeting.year.YearParts;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;

/// What one sees of the meetings before one is opened: the list of all years, or the strip of one.
final class MeetingsFront extends StackPane {
    private static final String REMEMBERED = "meetings.front";
    private static final String YEAR = "year";
    private static final String LIST = "list";

    private final Tools tools;
    private final MeetingListPane list;
    private final YearPane year;

    MeetingsFront(Tools tools, MeetingStores stores, YearParts parts, MeetingListModel model, long bodyId) {
        this.tools = tools;
        var adding = new NewMeetingModel(stores, bodyId, tools);
        this.list = new MeetingListPane(tools, model, adding, views(false), this::planYear);
        var yearModel = new YearModel(parts.plans(), bodyId, tools);
        this.year = new YearPane(
                tools,
                yearModel,
                new PlanModel(yearModel, adding, parts.plans(), tools),
                adding,
                parts.files(),
                views(true));
        boolean isYear = tools.prefs().get(REMEMBERED).filter(YEAR::equals).isPresent();
        getChildren().setAll(isYear ? year : list);
    }

    /// The caret to where the work goes on.
    void focus() {
        if (isYear()) year.focusStrip();
        else list.focusList();
    }

    /// The caret to the list's filter.
    void filter() {
        showList();
        list.filter();
    }

    void makeNew() {
        showList();
        list.makeNew();
    }

    private void planYear() {
        turn(true);
        year.begin();
    }

    private boolean isYear() {
        return getChildren().contains(year);
    }

    private void showList() {
        turn(false);
    }

    private void turn(boolean toYear) {
        tools.prefs().put(REMEMBERED, toYear ? YEAR : LIST);
        getChildren().setAll(toYear ? year : list);
        focus();
    }

    /// The choice between the two, for the head of each.
    private Node views(boolean ofYear) {
        var views = new HBox(
                view("plan.view.list", Icon.BULLETS, "front-list", false, ofYear),
                view("plan.view.year", Icon.MEETINGS, "front-year", true, ofYear));
        views.getStyleClass().add("view-tabs");
        return views;
    }

    private ToggleButton view(String key, Icon icon, String id, boolean toYear, boolean ofYear) {
        var view = new ToggleButton(tools.texts().get(key), icon.node());
        view.setId(id);
        view.getStyleClass().add("view-tab");
        view.setMinWidth(USE_PREF_SIZE);
        view.setSelected(toYear == ofYear);
        view.setOnAction(_ -> {
            view.setSelected(toYear == ofYear);
            if (toYear != ofYear) turn(toYear);
        });
        return view;
    }
}
