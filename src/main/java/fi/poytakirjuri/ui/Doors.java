package fi.poytakirjuri.ui;

import java.nio.file.Path;
import java.util.List;

/// The ways in and out of a register, and what the window can do without one.
public interface Doors {
    void makeNew();

    void choose();

    void open(Path register);

    List<Path> recent();

    /// Shows another of the register's tables.
    void turnTo(long bodyId);

    /// Closes the register and goes back to the welcome.
    void close();

    /// Closes the sample register and deletes its file.
    void removeSample();

    void quit();

    void help();

    void about();
}
