package fi.poytakirjuri.ui.export;

import fi.poytakirjuri.exchange.file.FolderTaken;
import fi.poytakirjuri.ui.kit.Autosave;
import fi.poytakirjuri.ui.kit.Background;
import fi.poytakirjuri.ui.kit.Job;
import java.io.IOException;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Makes files, one thing at a time. What is being typed is saved first, so that the file has every word.
public final class Exporting {
    private final Background background;
    private final Autosave autosave;
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(new Progress.Idle());
    private Job.Cancel cancel = () -> {};
    private int number;

    public Exporting(Background background, Autosave autosave) {
        this.background = background;
        this.autosave = autosave;
    }

    public ReadOnlyObjectProperty<Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    public void make(Making making) {
        cancel.cancel();
        int mine = ++number;
        progress.set(new Progress.UnderWay(0, 1));
        autosave.saveAll(() -> start(making, mine), () -> progress.set(new Progress.Unsaved()));
    }

    public void cancel() {
        number++;
        cancel.cancel();
        progress.set(new Progress.Idle());
    }

    /// Forgets how the last one ended.
    public void rest() {
        if (!(progress.get() instanceof Progress.UnderWay)) progress.set(new Progress.Idle());
    }

    private void start(Making making, int mine) {
        if (mine != number) return;
        Steps steps = (done, of) -> background.onScreen(() -> {
            if (mine == number && progress.get() instanceof Progress.UnderWay)
                progress.set(new Progress.UnderWay(done, of));
        });
        cancel = background
                .apart(() -> making.make(steps))
                .onSuccess(progress::set)
                .onError(FolderTaken.class, e -> progress.set(new Progress.Taken(e)))
                .onError(IOException.class, e -> progress.set(new Progress.Failed(e)))
                .onError(RuntimeException.class, e -> progress.set(new Progress.Failed(e)))
                .start();
    }

    /// Makes files, off the screen's thread; interrupting it stops it.
    @FunctionalInterface
    public interface Making {
        Progress.Made make(Steps steps) throws IOException;
    }

    /// Told how many of how many are made.
    @FunctionalInterface
    public interface Steps {
        void done(int done, int of);
    }
}
