package fi.poytakirjuri.ui.privacy;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.exchange.paper.PaperFiles;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Questions;
import fi.poytakirjuri.ui.kit.Room;
import fi.poytakirjuri.ui.kit.RoomViews;
import fi.poytakirjuri.ui.kit.Screen;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// The room of privacy. Its badge counts what has been kept for as long as it may.
public final class PrivacyScreen implements Screen {
    private final Tools tools;
    private final RoomViews views;
    private final ObservableValue<String> badge;

    public PrivacyScreen(
            Tools tools, Questions questions, Database database, long bodyId, PaperFiles files, PaperEngine engine) {
        this.tools = tools;
        var model = new PrivacyModel(database, bodyId, tools);
        var retention = new RetentionPane(tools, questions, model);
        var request = new RequestPane(tools, questions, model, new PersonPrivacyModel(database, bodyId, engine, tools));
        var permissions = new PermissionsPane(tools, model);
        var log = new LogPane(tools, model);
        var notice = new NoticePane(tools, new NoticeModel(database, bodyId, files, tools));
        this.views = new RoomViews(
                tools,
                Room.PRIVACY,
                List.of(
                        tab(PrivacySection.RETENTION, retention, retention::requestFocus),
                        tab(PrivacySection.REQUEST, request, request::focusFilter),
                        tab(PrivacySection.PERMISSIONS, permissions, permissions::focusFilter),
                        tab(PrivacySection.ERASURES, log, log::focusTable),
                        tab(PrivacySection.NOTICE, notice, notice::focusFirst)));
        this.badge = model.viewProperty().map(view -> {
            int due = view.due().count();
            return due == 0 ? "" : String.valueOf(due);
        });
    }

    @Override
    public Room room() {
        return Room.PRIVACY;
    }

    @Override
    public Node view() {
        return views;
    }

    @Override
    public void show(Place place) {
        views.show(place);
        if (!views.isFocusWithin()) views.shown().focus();
    }

    @Override
    public void filter() {
        views.shown().filter();
    }

    @Override
    public ObservableValue<String> badge() {
        return badge;
    }

    private PrivacyTab tab(PrivacySection section, Node node, Runnable begin) {
        return new PrivacyTab(section, tools.texts().of("privacy", section), node, begin, tools.navigation());
    }
}
