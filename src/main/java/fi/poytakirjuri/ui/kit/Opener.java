package fi.poytakirjuri.ui.kit;

import java.net.URI;
import java.nio.file.Path;

/// Gives a file, a folder or an address to the system's own program for it.
public interface Opener {
    void open(Path fileOrFolder);

    void browse(URI address);
}
