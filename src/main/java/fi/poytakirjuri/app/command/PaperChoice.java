package fi.poytakirjuri.app.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What a paper is made of, in the words of the command line; which of them are needed depends on the kind.
final class PaperChoice {
    @Option(names = "--meeting", paramLabel = "N/YEAR", descriptionKey = "cli.meeting")
    @Nullable
    String meeting;

    @Option(names = "--item", paramLabel = "N", descriptionKey = "cli.export.item")
    @Nullable
    String item;

    @Option(names = "--date", paramLabel = "DATE", descriptionKey = "cli.export.date")
    @Nullable
    String date;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "cli.export.year")
    @Nullable
    Integer year;

    @Option(names = "--by", paramLabel = "ORDER", descriptionKey = "cli.export.by")
    @Nullable
    String by;

    @Option(names = "--round", paramLabel = "ID", descriptionKey = "cli.export.round")
    @Nullable
    Long round;

    @Option(names = "--statement", paramLabel = "ID", descriptionKey = "cli.export.statement")
    @Nullable
    Long statement;
}
