package fi.poytakirjuri.app.command;

import fi.poytakirjuri.document.paper.FileNames;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/// The papers that `export` makes, by the words of the command line; ä and ö may be written either way.
enum ExportKind {
    ESITYSLISTA,
    MUISTIO,
    POYTAKIRJA,
    KESKUSTELUPOHJA,
    AJOLISTA,
    OTE,
    JASENLUETTELO,
    TYONJAKO,
    KOKOUSAIKATAULU,
    EHDOKASLUETTELO,
    VUOSIKERTOMUS,
    LAUSUNTO,
    TIETOSUOJASELOSTE;

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
