package fi.poytakirjuri.app.command;

/// What the program tells whoever started it.
public final class ExitCode {
    /// What was asked for is done.
    public static final int OK = 0;

    /// It could not be done; a sentence said why.
    public static final int FAILED = 1;

    /// The words on the command line were not understood.
    public static final int WRONG_WORDS = 2;

    /// The register cannot be opened: missing, in use, damaged, or none of ours.
    public static final int CANNOT_OPEN = 3;

    /// There is no such table, meeting or paper in the register.
    public static final int NOT_FOUND = 4;

    private ExitCode() {}
}
