package fi.poytakirjuri.bench;

import fi.poytakirjuri.bench.OtherPrograms.Seen;
import fi.poytakirjuri.bench.Rounds.Measured;
import fi.poytakirjuri.exchange.sample.SampleRegister;
import fi.poytakirjuri.register.db.Database;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Measures how quick the papers are and tells it beside what was promised: `mvn -Pbench verify`. A promise that is not
/// kept fails nothing, for the machine may be busy; the reader judges by the time of the processor.
public final class Bench {
    private static final int COLD_RUNS = 7;

    private final Path target;
    private final Path work;
    private final StringBuilder report = new StringBuilder();

    private Bench(Path target) {
        this.target = target;
        this.work = target.resolve("bench/work");
    }

    /// @param words the build's folder, with the program in `poytakirjuri/bin`
    public static void main(String[] words) throws Exception {
        new Bench(Path.of(words[0]).toAbsolutePath()).run();
    }

    private void run() throws Exception {
        remove(work);
        Files.createDirectories(work);
        var register = work.resolve("esimerkki.poyta");
        SampleRegister.make(register);
        Papers papers;
        try (var database = Database.open(register, Clock.systemDefaultZone())) {
            papers = new Papers(database);
        }
        say("Processors %d, load now %.1f, Java %s, heap %d MB\n"
                .formatted(
                        Runtime.getRuntime().availableProcessors(),
                        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                        Runtime.version(),
                        Runtime.getRuntime().maxMemory() >> 20));
        var rounds = new Rounds();
        var measured = rounds.of(papers.subjects());
        measured.addAll(new RosterTyping(work).measure());
        warm(measured);
        say(CheckFigures.of(work));
        var cold = cold(register);
        others(papers, measured, cold);
        Files.writeString(target.resolve("bench/bench.txt"), report);
        System.out.println("Also in " + target.resolve("bench/bench.txt") + (rounds.weight() == 0 ? " " : ""));
        remove(work);
    }

    private void warm(List<Measured> measured) {
        say(grid("Warm, ms (" + measured.getFirst().wall().count() + " times each, by turns)", measured));
    }

    /// What was measured beside what was promised.
    static String grid(String title, List<Measured> measured) {
        var grid = new Grid(title, "median", "p95", "CPU median", "CPU p95", "promise", "");
        for (var each : measured)
            grid.row(
                    each.subject().name(),
                    Grid.ms(each.wall().median()),
                    Grid.ms(each.wall().p95()),
                    Grid.ms(each.cpu().median()),
                    Grid.ms(each.cpu().p95()),
                    promise(each.subject()),
                    verdict(each));
        return grid.toString();
    }

    private static String promise(Subject subject) {
        if (subject.promise() == 0) return "";
        var median = "≤ " + Math.round(subject.promise());
        return subject.promiseP95() == 0 ? median : median + ", p95 ≤ " + Math.round(subject.promiseP95());
    }

    private static String verdict(Measured each) {
        if (each.subject().promise() == 0) return "";
        if (isKept(each.subject(), each.wall())) return "kept";
        return isKept(each.subject(), each.cpu()) ? "kept by CPU time: the machine is busy" : "NOT KEPT";
    }

    private static boolean isKept(Subject subject, Figures figures) {
        return figures.median() <= subject.promise()
                && (subject.promiseP95() == 0 || figures.p95() <= subject.promiseP95());
    }

    /// The built program, a fresh process each time: start, register, memo, PDF.
    private Runs cold(Path register) throws IOException, InterruptedException {
        var program = target.resolve("poytakirjuri/bin/poytakirjuri").toString();
        var command = List.of(
                program,
                "export",
                register.toString(),
                "--kind",
                "muistio",
                "--meeting",
                Papers.MEETING,
                "--out",
                work.resolve("cold").toString());
        var runs = Runs.of(COLD_RUNS, work, command);
        var grid = new Grid("Cold, ms (" + COLD_RUNS + " processes)", "median", "p95", "CPU median", "CPU p95");
        grid.row(
                "export of the memo by the built program",
                Grid.ms(runs.wall().median()),
                Grid.ms(runs.wall().p95()),
                Grid.ms(runs.cpu().median()),
                Grid.ms(runs.cpu().p95()));
        say(grid.toString());
        return runs;
    }

    private void others(Papers papers, List<Measured> measured, Runs cold) throws IOException, InterruptedException {
        var others = new OtherPrograms(work.resolve("others"));
        others.write(papers.memo(), papers.thirtyPages());
        var seen = new ArrayList<Seen>();
        var absent = new ArrayList<String>();
        look("soffice", absent, program -> seen.add(others.libreOffice(program)));
        look("weasyprint", absent, program -> seen.add(others.weasyPrint(program)));
        look("fop", absent, program -> seen.add(others.fop(program)));
        for (var name : absent) say(name + " is not on this machine, so there is nothing to set beside it.\n");
        if (seen.isEmpty()) return;
        var grid = new Grid(
                "Others on the same words, CPU ms (× ours)", "cold, 3 pages", "", "warm, 3 pages", "", "30 pages", "");
        var memo = measured.get(0).cpu().median();
        var thirty = measured.get(1).cpu().median();
        for (var each : seen)
            grid.row(
                    each.program(),
                    Grid.ms(each.cold()),
                    Grid.times(each.cold() / cold.cpu().median()),
                    known(each.memo(), Grid.ms(each.memo())),
                    known(each.memo(), Grid.times(each.memo() / memo)),
                    known(each.thirty(), Grid.ms(each.thirty())),
                    known(each.thirty(), Grid.times(each.thirty() / thirty)));
        say(grid.toString());
    }

    private interface Look {
        void at(String program) throws IOException, InterruptedException;
    }

    private static void look(String name, List<String> absent, Look look) throws InterruptedException {
        var found = OtherPrograms.found(name);
        if (found.isEmpty()) absent.add(name);
        for (var program : found)
            try {
                look.at(program);
            } catch (IOException e) {
                System.out.println(name + " could not be measured: " + e.getMessage());
            }
    }

    private static String known(double number, String words) {
        return Double.isNaN(number) ? "–" : words;
    }

    private void say(String words) {
        System.out.println(words);
        report.append(words).append('\n');
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var inside = Files.walk(folder)) {
            for (var file : inside.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
