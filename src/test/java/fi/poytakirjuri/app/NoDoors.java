package fi.poytakirjuri.app;

import fi.poytakirjuri.ui.Doors;
import java.nio.file.Path;
import java.util.List;

/// A window with nowhere to go: for pictures.
public final class NoDoors implements Doors {
    @Override
    public void makeNew() {}

    @Override
    public void choose() {}

    @Override
    public void open(Path register) {}

    @Override
    public List<Path> recent() {
        return List.of();
    }

    @Override
    public void turnTo(long bodyId) {}

    @Override
    public void close() {}

    @Override
    public void removeSample() {}

    @Override
    public void quit() {}

    @Override
    public void help() {}

    @Override
    public void about() {}
}
