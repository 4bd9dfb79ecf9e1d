package fi.poytakirjuri.ui.check;

import fi.poytakirjuri.register.check.Checked;
import fi.poytakirjuri.register.check.Checks;
import fi.poytakirjuri.register.check.DismissedStore;
import fi.poytakirjuri.register.check.Finding;
import fi.poytakirjuri.register.check.Severity;
import fi.poytakirjuri.register.db.Backups;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Refresh;
import fi.poytakirjuri.ui.kit.Remarks.Remark;
import fi.poytakirjuri.ui.kit.Remarks.Weight;
import fi.poytakirjuri.ui.kit.Tools;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/// What the checks find in the open table: looked up again after every change and when the day turns, and told to
/// everyone who shows it from here.
public final class Findings {
    private final Tools tools;
    private final Database database;
    private final DismissedStore dismissed;
    private final Backups backups;
    private final long bodyId;
    private final Refresh<Checked> refresh;
    private final ReadOnlyObjectWrapper<Checked> checked = new ReadOnlyObjectWrapper<>(Checked.nothing());

    public Findings(Tools tools, Database database, Checks checks, long bodyId) {
        this.tools = tools;
        this.database = database;
        this.dismissed = new DismissedStore(database);
        this.backups = Backups.beside(database.file());
        this.bodyId = bodyId;
        this.refresh = new Refresh<>(tools.background(), () -> checks.check(bodyId, tools.today()), this::show);
        tools.changes().listen(_ -> refresh.now());
        refresh.now();
    }

    public ReadOnlyObjectProperty<Checked> checkedProperty() {
        return checked.getReadOnlyProperty();
    }

    /// Where a finding's fault is mended; empty where there is nowhere to go.
    public static Optional<Place> whereTo(Finding finding) {
        return WhereTo.of(finding);
    }

    /// How many there are to be looked at; empty for none.
    ObservableValue<String> count() {
        return checked.map(
                c -> c.open().isEmpty() ? "" : Integer.toString(c.open().size()));
    }

    /// Looks again, though nothing was written: the day has turned, a backup has been made.
    void lookAgain() {
        refresh.now();
    }

    void accept(Finding finding, String reason) {
        tools.background()
                .register(() -> dismissed.dismiss(bodyId, finding, reason, tools.today()))
                .onSuccess(() -> tools.sayUndoable(tools.texts().get("check.accepted.said")))
                .start();
    }

    void tellAgain(Finding finding) {
        tools.background()
                .register(() -> dismissed.restore(bodyId, finding))
                .onSuccess(() -> tools.sayUndoable(tools.texts().get("check.again.said")))
                .start();
    }

    /// Copies the register beside itself.
    void backUp() {
        var now = LocalDateTime.now(tools.clock()).truncatedTo(ChronoUnit.SECONDS);
        tools.background()
                .apart(() -> backups.make(database, now))
                .onSuccess(file -> {
                    tools.toasts()
                            .say(
                                    tools.texts().get("check.backup.made", file.getFileName()),
                                    tools.texts().get("check.backup.show"),
                                    () -> tools.opener().open(backups.folder()));
                    lookAgain();
                })
                .onError(
                        IOException.class,
                        _ -> tools.toasts().say(tools.texts().get("check.backup.failed", backups.folder())))
                .start();
    }

    private void show(Checked now) {
        checked.set(now);
        Map<Place, List<Remark>> remarks = new HashMap<>();
        for (var finding : now.open()) {
            var remark = new Remark(
                    weight(finding.severity()),
                    finding.message(tools.texts()),
                    Place.check(finding.place().key()));
            for (var place : WhereTo.marked(finding))
                remarks.computeIfAbsent(place, _ -> new ArrayList<>()).add(remark);
        }
        tools.remarks().show(remarks);
    }

    static Weight weight(Severity severity) {
        return switch (severity) {
            case ERROR -> Weight.ERROR;
            case WARNING -> Weight.WARNING;
            case NOTICE -> Weight.NOTICE;
        };
    }
}
