package fi.poytakirjuri.bench;

import fi.poytakirjuri.document.block.Paper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Other programs that make a PDF, where this machine has them, on the same words. They need not make it archival or
/// accessible, nor break its lines as well. They cannot take turns with ours, so only the time of the processor is
/// told.
final class OtherPrograms {
    private static final int COLD_RUNS = 3;
    private static final int WARM_RUNS = 10;
    private static final String WEASYPRINT_WARM = """
            import sys, time, weasyprint
            for i in range(%d):
                begun = time.process_time()
                weasyprint.HTML(sys.argv[1]).write_pdf(sys.argv[2])
                print((time.process_time() - begun) * 1000)
            """.formatted(WARM_RUNS + 2);

    private final Path folder;

    OtherPrograms(Path folder) {
        this.folder = folder;
    }

    /// @param cold begun anew for a memo of 3 pages, in milliseconds
    /// @param memo warm, for 3 pages; nothing where the program cannot be kept warm from outside
    /// @param thirty warm, for 30 pages
    record Seen(String program, double cold, double memo, double thirty) {}

    /// Writes the papers as each program reads them.
    void write(Paper memo, Paper thirty) throws IOException {
        Files.createDirectories(folder);
        write("3", memo);
        write("30", thirty);
    }

    private void write(String name, Paper paper) throws IOException {
        var lines = PlainPaper.of(paper);
        Files.writeString(folder.resolve(name + ".html"), OtherForms.html(lines));
        Files.writeString(folder.resolve(name + ".fodt"), OtherForms.openDocument(lines));
        Files.writeString(folder.resolve(name + ".fo"), OtherForms.formattingObjects(lines));
    }

    Seen libreOffice(String soffice) throws IOException, InterruptedException {
        var cold = Runs.of(COLD_RUNS, folder, converting(soffice, List.of("3.fodt")));
        return new Seen(
                "LibreOffice",
                cold.cpu().median(),
                oneMore(soffice, "3", cold.cpu().median()),
                oneMore(
                        soffice,
                        "30",
                        Runs.of(1, folder, converting(soffice, List.of("30.fodt")))
                                .cpu()
                                .median()));
    }

    /// What each file more costs the program that is already there.
    private double oneMore(String soffice, String name, double one) throws IOException, InterruptedException {
        var copies = new ArrayList<String>();
        for (int i = 0; i <= WARM_RUNS; i++) {
            var copy = name + "-" + i + ".fodt";
            Files.copy(folder.resolve(name + ".fodt"), folder.resolve(copy));
            copies.add(copy);
        }
        var all = Runs.of(1, folder, converting(soffice, copies)).cpu().median();
        return (all - one) / WARM_RUNS;
    }

    private List<String> converting(String soffice, List<String> files) {
        var words = new ArrayList<>(List.of(
                soffice,
                "--headless",
                "-env:UserInstallation=" + folder.resolve("lo").toUri(),
                "--convert-to",
                "pdf"));
        words.addAll(files);
        return words;
    }

    Seen weasyPrint(String weasyprint) throws IOException, InterruptedException {
        var cold = Runs.of(COLD_RUNS, folder, List.of(weasyprint, "3.html", "3.pdf"));
        var python = interpreter(weasyprint);
        return new Seen("WeasyPrint", cold.cpu().median(), warm(python, "3"), warm(python, "30"));
    }

    /// The Python that the program itself runs on, from its first line: `#!/usr/bin/python3`.
    private static String interpreter(String script) throws IOException {
        try (var lines = Files.lines(Path.of(script))) {
            return lines.findFirst().orElse("").replaceFirst("^#!", "").strip();
        }
    }

    private double warm(String python, String name) throws IOException, InterruptedException {
        Runs.of(1, folder, List.of(python, "-c", WEASYPRINT_WARM, name + ".html", name + ".pdf"));
        var figures = new Figures();
        try (var times = Files.lines(folder.resolve("said"))) {
            times.skip(2).forEach(time -> figures.add(Double.parseDouble(time)));
        }
        return figures.median();
    }

    Seen fop(String fop) throws IOException, InterruptedException {
        var cold = Runs.of(COLD_RUNS, folder, List.of(fop, "-fo", "3.fo", "-pdf", "3.pdf"));
        return new Seen("Apache FOP", cold.cpu().median(), Double.NaN, Double.NaN);
    }

    /// The program by its name, where this machine has it.
    static List<String> found(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .limit(1)
                .toList();
    }
}
