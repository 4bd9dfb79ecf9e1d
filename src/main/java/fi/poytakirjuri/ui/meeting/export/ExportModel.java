package fi.poytakirjuri.ui.meeting.export;

import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.exchange.file.FolderTaken;
import fi.poytakirjuri.exchange.publish.MadeFolder;
import fi.poytakirjuri.exchange.publish.PublishingFolder;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.Minutes;
import fi.poytakirjuri.register.meeting.MinutesStore;
import fi.poytakirjuri.ui.kit.Autosave;
import fi.poytakirjuri.ui.kit.Background;
import fi.poytakirjuri.ui.kit.Job;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import fi.poytakirjuri.ui.meeting.open.PaperSide;
import fi.poytakirjuri.ui.meeting.open.Papers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// Makes the open meeting's papers into files. What is being typed is saved first, and the register is read anew, so
/// that the file has every word.
public final class ExportModel {
    private final OpenMeeting open;
    private final MinutesStore store;
    private final Papers papers;
    private final PublishingFolder publishing;
    private final Background background;
    private final Autosave autosave;
    private final ObjectProperty<PaperSide> side = new SimpleObjectProperty<>(PaperSide.MINUTES);
    private final ObjectProperty<Audience> audience = new SimpleObjectProperty<>(Audience.PUBLIC);
    private final ReadOnlyObjectWrapper<List<String>> leftOut = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(new Progress.Idle());
    private Job.Cancel cancel = () -> {};

    public ExportModel(
            OpenMeeting open,
            MinutesStore store,
            Papers papers,
            PublishingFolder publishing,
            Background background,
            Autosave autosave) {
        this.open = open;
        this.store = store;
        this.papers = papers;
        this.publishing = publishing;
        this.background = background;
        this.autosave = autosave;
        side.subscribe((_, _) -> tellLeftOut());
        open.minutesProperty().subscribe(_ -> tellLeftOut());
    }

    public ObjectProperty<PaperSide> sideProperty() {
        return side;
    }

    public ObjectProperty<Audience> audienceProperty() {
        return audience;
    }

    /// What the public version leaves out, in words.
    public ReadOnlyObjectProperty<List<String>> leftOutProperty() {
        return leftOut.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /// The name that the file would have; none while no meeting is open.
    public Optional<String> fileName() {
        return open.minutes().map(m -> papers.fileName(m, side.get(), audience.get()));
    }

    /// Writes the chosen paper.
    public void write(Path file) {
        var chosen = side.get();
        var forWhom = audience.get();
        make(minutes -> {
            papers.write(minutes, chosen, forWhom, file);
            return new Progress.MadePaper(file);
        });
    }

    /// Makes the folder to publish from inside another one.
    public void publish(Path into) {
        make(minutes ->
                new Progress.MadeToPublish(publishing.make(minutes.meeting().id(), into)));
    }

    public void cancel() {
        cancel.cancel();
        progress.set(new Progress.Idle());
    }

    /// Forgets how the last one ended.
    public void rest() {
        if (!(progress.get() instanceof Progress.UnderWay)) progress.set(new Progress.Idle());
    }

    private void make(Making making) {
        var id = open.meeting().map(Meeting::id);
        if (id.isEmpty()) return;
        progress.set(new Progress.UnderWay());
        autosave.saveAll(() -> read(id.get(), making), () -> progress.set(new Progress.Unsaved()));
    }

    private void read(long id, Making making) {
        Consumer<Minutes> make = minutes -> cancel = background
                .apart(() -> making.of(minutes))
                .onSuccess(progress::set)
                .onError(FolderTaken.class, e -> progress.set(new Progress.Taken(e)))
                .onError(IOException.class, e -> progress.set(new Progress.Failed(e)))
                .onError(RuntimeException.class, e -> progress.set(new Progress.Failed(e)))
                .start();
        background
                .register(() -> store.read(id))
                .onSuccess(read -> read.ifPresent(make))
                .start();
    }

    private void tellLeftOut() {
        leftOut.set(open.minutes().map(m -> papers.leftOut(m, side.get())).orElse(List.of()));
    }

    /// How far the making is.
    public sealed interface Progress {
        record Idle() implements Progress {}

        record UnderWay() implements Progress {}

        /// Something typed could not be saved, and a paper without it would be wrong.
        record Unsaved() implements Progress {}

        record MadePaper(Path file) implements Progress {}

        record MadeToPublish(MadeFolder made) implements Progress {}

        /// The folder holds what is not ours; nothing in it was touched.
        record Taken(FolderTaken why) implements Progress {}

        record Failed(Exception why) implements Progress {}
    }

    @FunctionalInterface
    private interface Making {
        Progress of(Minutes minutes) throws IOException;
    }
}
