package fi.poytakirjuri.exchange.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.language.Typed;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetWriterTest {
    private static final int SEEDS = 60;
    private static final LocalDateTime MOMENT = LocalDateTime.of(2026, 11, 2, 9, 14);

    /// Pieces that readers and writers of tables have stumbled over.
    private static final List<String> NAUGHTY = List.of(
            "=1+1",
            "+",
            "-",
            "@SUM(A1)",
            "\t",
            "\n",
            "'",
            "''",
            "\"",
            "\"\"",
            ";",
            ",",
            "\\",
            " ",
            "\u00a0",
            "Äijälä",
            "Žanna",
            "–",
            "”",
            "😀",
            "👩‍👩‍👧",
            "\u200b",
            "א",
            "<b>&amp;",
            "]]>",
            "_x0041_",
            "\ud83d",
            "\u0007",
            "\r\n",
            "NULL",
            "1e5",
            "007",
            "2026-11-02",
            "+358 40 555 0101",
            "#",
            "sep=,",
            "A\u030a",
            "{0}",
            "%s");

    private final SheetWriter writer = new SheetWriter(Texts.in(Language.FI).dates());

    @Test
    void csvIsWhatFinnishExcelOpens() {
        var bytes = writer.write(
                sheet(List.of("Nimi", "Alkaa", "Saapui", "Lkm"), row("Väinö; \"Väiski\"")), SheetFormat.CSV);
        assertThat(new String(bytes, UTF_8))
                .isEqualTo(
                        "\ufeffNimi;Alkaa;Saapui;Lkm\r\n" + "\"Väinö; \"\"Väiski\"\"\";9.4.2026;2.11.2026 9.14;7\r\n");
    }

    @Test
    void aWorkbooksDatesAreDates() throws SheetTrouble {
        var read = SheetReader.read(
                writer.write(sheet(List.of("Nimi", "Alkaa", "Saapui", "Lkm"), row("Väinö")), SheetFormat.XLSX));
        assertThat(read.form()).isEqualTo(new SheetForm.Workbook("Jäsenet 1 2"));
        assertThat(read.rows().getFirst().cells()).containsExactly("Väinö", "2026-04-09", "2026-11-02T09:14", "7");
    }

    @ParameterizedTest
    @EnumSource
    void theSameTableGivesTheSameBytes(SheetFormat format) throws InterruptedException {
        var sheet = sheet(List.of("Nimi", "Alkaa", "Saapui", "Lkm"), row("Väinö"));
        var first = writer.write(sheet, format);
        // A zip tells time in steps of two seconds.
        Thread.sleep(format == SheetFormat.XLSX ? 2_100 : 0);
        assertThat(writer.write(sheet, format)).isEqualTo(first);
    }

    @ParameterizedTest
    @EnumSource
    void whatWouldRunAsAFormulaIsGuarded(SheetFormat format) throws SheetTrouble {
        var dangerous = List.of("=HYPERLINK(\"http://x\")", "+1+1", "-2+3", "@SUM(A1)", "\t=1", "'=1", "''@");
        var sheet = words(dangerous);
        var bytes = writer.write(sheet, format);
        assertThat(SheetReader.read(bytes).column(0)).isEqualTo(dangerous);
        if (format == SheetFormat.CSV)
            assertThat(new String(bytes, UTF_8).lines().skip(1))
                    .allMatch(line -> line.startsWith("'") || line.startsWith("\"'"));
    }

    @Test
    void aTelephoneNumberKeepsItsPlus() {
        var bytes = writer.write(words(List.of("+358 40 555 0101", "+358405550101")), SheetFormat.CSV);
        assertThat(new String(bytes, UTF_8)).contains("\r\n+358 40 555 0101\r\n+358405550101\r\n");
    }

    @ParameterizedTest
    @EnumSource
    void whateverIsWrittenComesBackAsItWas(SheetFormat format) throws SheetTrouble {
        for (int seed = 0; seed < SEEDS; seed++) {
            var random = new Random(seed);
            int width = 1 + random.nextInt(4);
            var header = IntStream.range(0, width).mapToObj(i -> "Sarake " + i).toList();
            var rows = new ArrayList<List<String>>();
            for (int i = random.nextInt(8); i >= 0; i--) {
                var cells = new ArrayList<String>();
                for (int column = 0; column < width; column++) cells.add(naughty(random));
                // A blank row is left out on reading.
                cells.set(0, "x" + cells.getFirst());
                rows.add(cells);
            }
            var sheet = new NewSheet(
                    "Taulu",
                    header,
                    rows.stream()
                            .map(row -> row.stream().map(SheetCell::of).toList())
                            .toList());
            var read = SheetReader.read(writer.write(sheet, format));
            assertThat(read.header()).as("seed %d", seed).isEqualTo(header);
            assertThat(read.rows().stream().map(Sheet.Row::cells).toList())
                    .as("seed %d", seed)
                    .isEqualTo(rows);
        }
    }

    private static String naughty(RandomGenerator random) {
        var words = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) words.append(NAUGHTY.get(random.nextInt(NAUGHTY.size())));
        return Typed.text(words.toString());
    }

    private static NewSheet words(List<String> words) {
        return new NewSheet(
                "Sanoja",
                List.of("Sana"),
                words.stream().map(word -> List.of(SheetCell.of(word))).toList());
    }

    private static NewSheet sheet(List<String> header, List<SheetCell> row) {
        return new NewSheet("Jäsenet 1/2", header, List.of(row));
    }

    private static List<SheetCell> row(String name) {
        return List.of(
                SheetCell.of(name),
                SheetCell.of(LocalDate.of(2026, 4, 9)),
                new SheetCell.Moment(MOMENT),
                new SheetCell.Count(7));
    }
}
