package fi.poytakirjuri.app.command;

import picocli.CommandLine.IVersionProvider;

/// The program's version, as the build wrote it into the jar.
public final class Version implements IVersionProvider {
    /// Such as 0.1.0; `0` when the program runs from classes without a jar.
    public static String number() {
        var written = Version.class.getPackage().getImplementationVersion();
        return written == null ? "0" : written;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"Pöytäkirjuri " + number()};
    }
}
