package fi.poytakirjuri.exchange.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.poytakirjuri.exchange.sheet.SheetTrouble.Fault;
import fi.poytakirjuri.language.Texts;
import java.nio.charset.Charset;
import java.util.stream.Collectors;

/// What was understood of a file, and what was wrong with it, in her words.
public final class SheetWords {
    private final Texts texts;

    public SheetWords(Texts texts) {
        this.texts = texts;
    }

    /// "Merkistö UTF-8, erottimena puolipiste, 24 riviä."
    public String read(Sheet sheet) {
        int rows = sheet.rows().size();
        var count = texts.count("reading.rows", rows);
        return switch (sheet.form()) {
            case SheetForm.Separated(Charset encoding, Separator separator) ->
                texts.get("reading.separated", encoding(encoding), texts.of("reading", separator), count);
            case SheetForm.Workbook(String name) -> texts.get("reading.workbook", name, count);
            case SheetForm.Pasted(Separator separator) ->
                texts.get("reading.pasted", texts.of("reading", separator), count);
        };
    }

    /// "Rivillä 5 lainausmerkki jää auki. Mitään ei tuotu."
    public String trouble(SheetTrouble trouble) {
        return trouble.faults().stream().map(this::fault).collect(Collectors.joining(" ")) + " "
                + texts.get("reading.nothing");
    }

    private String fault(Fault fault) {
        return texts.of("reading", fault.kind(), fault.row(), fault.found(), fault.expected());
    }

    private static String encoding(Charset encoding) {
        var name = encoding.name();
        return encoding.equals(UTF_8) || !name.startsWith("w") ? name : "W" + name.substring(1);
    }
}
