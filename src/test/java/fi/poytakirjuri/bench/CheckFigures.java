package fi.poytakirjuri.bench;

import fi.poytakirjuri.document.pdf.PictureOnly;
import fi.poytakirjuri.exchange.sample.SampleRegister;
import fi.poytakirjuri.register.check.Checks;
import fi.poytakirjuri.register.db.Database;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/// How quick all checks are on the sample and on thirty years: they run again after every change.
final class CheckFigures {
    private static final int WARMING = 10;
    private static final int MEASURED = 30;
    private static final double NANOS = 1e6;

    private CheckFigures() {}

    /// The figures as a table in words.
    static String of(Path folder) throws Exception {
        var few = folder.resolve("yksi.poyta");
        var many = folder.resolve("kolmekymmenta.poyta");
        SampleRegister.make(few);
        long table = ThirtyYears.make(many);
        try (var sample = Database.open(few, Clock.systemDefaultZone());
                var years = Database.open(many, Clock.systemDefaultZone())) {
            var ofSample = new Checks(sample, PictureOnly::is);
            var ofYears = new Checks(years, PictureOnly::is);
            long begun = System.nanoTime();
            int found = ofYears.findings(table, ThirtyYears.TODAY).size();
            double first = (System.nanoTime() - begun) / NANOS;
            var measured = new Rounds(WARMING, MEASURED)
                    .of(List.of(
                            new Subject(
                                    "all checks of the sample", () -> ofSample.findings(1, ThirtyYears.TODAY), 50, 0),
                            new Subject(
                                    "all checks of 30 years, " + found + " findings",
                                    () -> ofYears.findings(table, ThirtyYears.TODAY),
                                    300,
                                    0)));
            return Bench.grid("Checks, ms (" + MEASURED + " times each, by turns)", measured)
                    + "The first look at 30 years, all stored papers read: " + Grid.ms(first) + " ms\n"
                    + "30 years beside the sample: "
                    + Grid.times(measured.get(1).cpu().median()
                            / measured.get(0).cpu().median())
                    + " by CPU time\n";
        }
    }
}
