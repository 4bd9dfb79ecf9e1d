package fi.poytakirjuri.exchange.sheet;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.poytakirjuri.exchange.sheet.SheetTrouble.Fault;
import fi.poytakirjuri.exchange.sheet.SheetTrouble.Kind;
import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String ROWS = "Nimi;Järjestö – ry\r\nŽanna Åkerlund;”Harju”\r\n";

    private final SheetWords words = new SheetWords(Texts.in(Language.FI));

    @Test
    void theEncodingIsFoundOut() throws SheetTrouble {
        assertRead(ROWS.getBytes(UTF_8), UTF_8);
        assertRead(("\ufeff" + ROWS).getBytes(UTF_8), UTF_8);
        assertRead(("\ufeff" + ROWS).getBytes(UTF_16LE), UTF_16LE);
        assertRead(("\ufeff" + ROWS).getBytes(UTF_16BE), UTF_16BE);
        assertRead(ROWS.getBytes(WINDOWS), WINDOWS);
    }

    private void assertRead(byte[] bytes, Charset encoding) throws SheetTrouble {
        var sheet = SheetReader.read(bytes);
        assertThat(sheet.form()).isEqualTo(new SheetForm.Separated(encoding, Separator.SEMICOLON));
        assertThat(sheet.header()).containsExactly("Nimi", "Järjestö – ry");
        assertThat(sheet.rows()).containsExactly(new Sheet.Row(2, 2, List.of("Žanna Åkerlund", "”Harju”")));
    }

    @Test
    void whatWasFoundOutIsToldInASentence() throws SheetTrouble {
        assertThat(words.read(SheetReader.read(ROWS.getBytes(WINDOWS))))
                .isEqualTo("Merkistö Windows-1252, erottimena puolipiste, 1 rivi.");
        assertThat(words.read(SheetReader.pasted("a\tb\n1\t2\n3\t4")))
                .isEqualTo("Leikepöydältä, erottimena sarkain, 2 riviä.");
    }

    @Test
    void theSeparatorIsThatWhichDividesEvenly() throws SheetTrouble {
        assertSeparator("Nimi, etu ja suku, osoite;Sähköposti\na;b\nc;d\n", Separator.SEMICOLON);
        assertSeparator("a,b\n\"1;2;3\",x\n", Separator.COMMA);
        assertSeparator("a\tb\n1,5\t2,5\n", Separator.TAB);
        assertSeparator("yksin\nx\n", Separator.SEMICOLON);
        assertThat(SheetReader.pasted("sep=,\na,b\n1;1,2").header()).containsExactly("a", "b");
    }

    private static void assertSeparator(String text, Separator separator) throws SheetTrouble {
        assertThat(SheetReader.pasted(text).form()).isEqualTo(new SheetForm.Pasted(separator));
    }

    @Test
    void rowsAreNumberedAsASpreadsheetNumbersThemAndKnowTheirLines() throws SheetTrouble {
        var sheet = SheetReader.pasted("\na;b\n\n\"x\ny\";1\n;\nz;2\r\n");
        assertThat(sheet.header()).containsExactly("a", "b");
        assertThat(sheet.rows())
                .containsExactly(new Sheet.Row(4, 4, List.of("x\ny", "1")), new Sheet.Row(6, 7, List.of("z", "2")));
    }

    @Test
    void lettersComeInOneForm() throws SheetTrouble {
        assertThat(SheetReader.pasted("Ja\u0308rjesto\u0308\nA\u030angstro\u0308m")
                        .rows()
                        .getFirst()
                        .cells())
                .containsExactly("Ångström");
    }

    @Test
    void columnsThatWereClearedAreLeftOut() throws SheetTrouble {
        assertThat(SheetReader.pasted("a;b;;\n1;2;;\n").header()).containsExactly("a", "b");
        assertFaults("a;b;\n1;2;3\n", new Fault(Kind.TOO_MANY_CELLS, 2, 3, 2));
    }

    /// An empty cell too many may mean that the header lacks a name, and then every cell would be its neighbour's.
    @Test
    void aRowOfAnotherWidthIsRefusedEvenWhereTheRestIsEmpty() {
        assertFaults("a;b\n1;2\n1;2;\n", new Fault(Kind.TOO_MANY_CELLS, 3, 3, 2));
        assertFaults("a;b\n1;2\n\n1\n", new Fault(Kind.TOO_FEW_CELLS, 4, 1, 2));
    }

    @Test
    void aQuoteLeftOpenIsToldByItsRow() {
        assertFaults("a;b\n\"x\ny\";1\nz;\"2\nw;3\n", new Fault(Kind.QUOTE_LEFT_OPEN, 3, 0, 0));
        assertFaults("a;b\nz;\"2\nw;\"3\"\n", new Fault(Kind.QUOTE_WITHIN, 2, 0, 0));
    }

    /// Excel quotes a copied cell only for a line break in it.
    @Test
    void aPastedCellMayBeginWithAQuote() throws SheetTrouble {
        assertThat(SheetReader.pasted("Nimi\tSeura\n\"Masa\" Virta\tHarju\n").column(0))
                .containsExactly("\"Masa\" Virta");
        assertThat(SheetReader.pasted("Nimi\tSeura\n\"Masa\nVirta\"\tHarju\n").column(0))
                .containsExactly("Masa\nVirta");
    }

    private static void assertFaults(String text, Fault... faults) {
        assertThatExceptionOfType(SheetTrouble.class)
                .isThrownBy(() -> SheetReader.pasted(text))
                .satisfies(trouble -> assertThat(trouble.faults()).containsExactly(faults));
    }

    @Test
    void aBrokenFileIsRefusedInHerWords() {
        assertThatExceptionOfType(SheetTrouble.class)
                .isThrownBy(() -> SheetReader.pasted("a;b\n1;2;3\nz;\"2"))
                .satisfies(trouble -> assertThat(words.trouble(trouble))
                        .isEqualTo("Rivillä 3 lainausmerkki jää auki. "
                                + "Rivillä 2 on 3 saraketta, otsikkorivillä 2. Mitään ei tuotu."));
    }

    @Test
    void whatIsNoTableIsRefused() {
        assertKind(new byte[0], Kind.EMPTY);
        assertKind(" ;\n\n".getBytes(UTF_8), Kind.EMPTY);
        assertKind(new byte[] {'a', 0, 'b'}, Kind.NOT_TEXT);
        assertKind(new byte[] {'a', (byte) 0x81, 'b'}, Kind.NOT_TEXT);
        assertKind(new byte[SheetReader.MOST_BYTES + 1], Kind.TOO_LARGE);
        assertKind("a\n".repeat(SheetReader.MOST_ROWS + 2).getBytes(UTF_8), Kind.TOO_MANY_ROWS);
        assertKind("a;".repeat(SheetReader.MOST_COLUMNS + 1).concat("a\n").getBytes(UTF_8), Kind.TOO_MANY_COLUMNS);
    }

    @Test
    void asManyRowsAndColumnsAsAreAllowedAreRead() throws SheetTrouble {
        assertThat(SheetReader.pasted("a\n".repeat(SheetReader.MOST_ROWS + 1)).rows())
                .hasSize(SheetReader.MOST_ROWS);
        assertThat(SheetReader.pasted("a;".repeat(SheetReader.MOST_COLUMNS - 1) + "a")
                        .header())
                .hasSize(SheetReader.MOST_COLUMNS);
    }

    private static void assertKind(byte[] bytes, Kind kind) {
        assertThatExceptionOfType(SheetTrouble.class)
                .isThrownBy(() -> SheetReader.read(bytes))
                .satisfies(trouble -> assertThat(trouble.first().kind()).isEqualTo(kind));
    }

    /// The corpus csv-spectrum, whose JSON files tell what each CSV file says.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "comma_in_quotes",
                "empty",
                "empty_crlf",
                "escaped_quotes",
                "json",
                "newlines",
                "newlines_crlf",
                "quotes_and_newlines",
                "simple",
                "simple_crlf",
                "utf8"
            })
    void theSpectrumOfCsvIsRead(String name) throws IOException, SheetTrouble {
        var folder = Path.of("src/test/resources/sheet/spectrum");
        var json = new ObjectMapper()
                .readTree(Files.readString(folder.resolve(name + ".json")).replace("\\r\\n", "\\n"));
        var sheet = SheetReader.read(folder.resolve(name + ".csv"));
        assertThat(sheet.rows().stream().map(row -> named(sheet.header(), row.cells())))
                .isEqualTo(new ObjectMapper().convertValue(json, new TypeReference<List<Map<String, String>>>() {}));
    }

    private static Map<String, String> named(List<String> header, List<String> cells) {
        var named = new LinkedHashMap<String, String>();
        for (int i = 0; i < header.size(); i++) named.put(header.get(i), cells.get(i));
        return named;
    }
}
