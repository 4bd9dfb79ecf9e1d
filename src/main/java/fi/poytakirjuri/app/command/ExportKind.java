package fi.poytakirjuri.app.command;

import fi.poytakirjuri.document.paper.FileNames;
import fi.poytakirjuri.document.paper.PaperKind;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// The papers that `export` makes, by the words of the command line; ä and ö may be written either way.
enum ExportKind {
    ESITYSLISTA(Optional.of(PaperKind.AGENDA)),
    MUISTIO(Optional.of(PaperKind.MEMO)),
    POYTAKIRJA(Optional.of(PaperKind.MINUTES)),
    JASENLUETTELO(Optional.empty());

    private final Optional<PaperKind> ofMeeting;

    ExportKind(Optional<PaperKind> ofMeeting) {
        this.ofMeeting = ofMeeting;
    }

    /// The meeting's paper; empty for the member list.
    Optional<PaperKind> ofMeeting() {
        return ofMeeting;
    }

    static Optional<ExportKind> read(String words) {
        var wanted = FileNames.safe(words);
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(wanted))
                .findFirst();
    }

    static String words() {
        return Arrays.stream(values()).map(ExportKind::word).collect(Collectors.joining(", "));
    }

    private String word() {
        return FileNames.safe(name());
    }
}
