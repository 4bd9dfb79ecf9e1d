package fi.poytakirjuri.ui.paper;

import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.exchange.paper.PaperFiles;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.ui.export.Exporting;
import fi.poytakirjuri.ui.export.Progress;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Refresh;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.preview.Making;
import fi.poytakirjuri.ui.preview.PreviewModel;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// Which paper of the table is looked at, of which day or year and for whom; and its file, or all files of a year.
final class PapersModel {
    private final Tools tools;
    private final PaperFiles files;
    private final PreviewModel preview;
    private final Exporting exporting;
    private final Refresh<Shelf> refresh;
    private final ReadOnlyObjectWrapper<Shelf> shelf;
    private final ReadOnlyObjectWrapper<ShelfPaper> chosen = new ReadOnlyObjectWrapper<>(ShelfPaper.Standing.MEMBERS);
    private final ObjectProperty<LocalDate> day;
    private final ObjectProperty<Integer> year;
    private final ObjectProperty<Audience> audience = new SimpleObjectProperty<>(Audience.PUBLIC);
    private String wanted = "";
    private boolean isSeen;

    PapersModel(Database database, long bodyId, PaperFiles files, Tools tools) {
        this.tools = tools;
        this.files = files;
        this.preview = new PreviewModel(tools.background(), files.engine());
        this.exporting = new Exporting(tools.background(), tools.autosave());
        this.shelf = new ReadOnlyObjectWrapper<>(Shelf.empty(tools.today()));
        this.day = new SimpleObjectProperty<>(tools.today());
        this.year = new SimpleObjectProperty<>(tools.today().getYear());
        this.refresh = new Refresh<>(tools.background(), () -> Shelf.read(database, bodyId, tools.today()), this::show);
        tools.changes().listen(_ -> {
            if (isSeen) refresh.now();
        });
        day.subscribe((_, _) -> lay());
        year.subscribe((_, _) -> lay());
        audience.subscribe((_, _) -> lay());
    }

    ReadOnlyObjectProperty<Shelf> shelfProperty() {
        return shelf.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ShelfPaper> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    ObjectProperty<LocalDate> dayProperty() {
        return day;
    }

    ObjectProperty<Integer> yearProperty() {
        return year;
    }

    ObjectProperty<Audience> audienceProperty() {
        return audience;
    }

    boolean isPublic() {
        return audience.get() == Audience.PUBLIC;
    }

    PreviewModel preview() {
        return preview;
    }

    Exporting exporting() {
        return exporting;
    }

    /// Comes into sight and reads what there is now.
    void seen(boolean is) {
        isSeen = is;
        if (is) refresh.now();
    }

    /// Goes to the paper of an address, once the shelf has been read.
    void goTo(String address) {
        wanted = address;
        goToWanted();
    }

    void choose(ShelfPaper paper) {
        wanted = "";
        exporting.rest();
        chosen.set(paper);
        tools.navigation().settle(Place.paper(paper.address()));
        lay();
    }

    /// Tells the name that the file would have.
    void name(Consumer<String> then) {
        var order = chosen.get().order(day.get(), year.get());
        var forWhom = audience.get();
        tools.background()
                .apart(() -> files.make(order, forWhom))
                .onSuccess(made -> then.accept(made.fileName()))
                .start();
    }

    void write(Path file) {
        var order = chosen.get().order(day.get(), year.get());
        var forWhom = audience.get();
        exporting.make(_ -> {
            files.write(order, forWhom, file);
            return Progress.Made.file(file);
        });
    }

    /// Writes every paper of the year into a folder; those of a day as they were at its end, or today.
    void writeYear(Path folder) {
        int of = year.get();
        var lastDay = LocalDate.of(of, 12, 31);
        var at = lastDay.isBefore(tools.today()) ? lastDay : tools.today();
        var papers = shelf.get().ofYear(of);
        var forWhom = audience.get();
        exporting.make(steps -> {
            for (int i = 0; i < papers.size(); i++) {
                steps.done(i, papers.size());
                if (Thread.interrupted()) throw new InterruptedIOException();
                files.writeInto(folder, papers.get(i).order(at, of), forWhom);
            }
            return new Progress.Made(folder, true, List.of());
        });
    }

    private void show(Shelf now) {
        shelf.set(now);
        // A statement that was removed or renamed: the chosen one as it is now.
        Optional<ShelfPaper> same = now.at(chosen.get().address());
        chosen.set(same.orElse(ShelfPaper.Standing.MEMBERS));
        if (!goToWanted()) lay();
    }

    private boolean goToWanted() {
        var there = shelf.get().at(wanted);
        there.ifPresent(this::choose);
        return there.isPresent();
    }

    private void lay() {
        if (!isSeen) return;
        var paper = chosen.get();
        var order = paper.order(day.get(), year.get());
        var forWhom = audience.get();
        preview.lay(new Making(paper.address(), () -> files.make(order, forWhom)));
    }
}
