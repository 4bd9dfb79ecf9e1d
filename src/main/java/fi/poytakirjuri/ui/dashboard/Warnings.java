package fi.poytakirjuri.ui.dashboard;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.check.Check;
import fi.poytakirjuri.register.check.Finding;
import fi.poytakirjuri.register.check.Severity;
import fi.poytakirjuri.ui.check.Findings;
import fi.poytakirjuri.ui.dashboard.Overview.Remark;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Room;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The errors and warnings of the checks among what needs attention, without what the overview tells itself.
final class Warnings {
    private static final int MOST = 5;

    private final Findings findings;
    private final Texts texts;

    Warnings(Findings findings, Texts texts) {
        this.findings = findings;
        this.texts = texts;
    }

    void subscribe(Runnable then) {
        findings.checkedProperty().subscribe(_ -> then.run());
    }

    Overview addedTo(Overview overview) {
        var told = overview.remarks();
        var open = findings.checkedProperty().get().open();
        var grave = open.stream()
                .filter(f -> f.severity() != Severity.NOTICE && !isTold(f, told))
                .toList();
        var remarks = new ArrayList<Remark>();
        var shown = grave.stream().limit(MOST).toList();
        shown.stream()
                .filter(f -> f.severity() == Severity.ERROR)
                .map(this::remark)
                .forEach(remarks::add);
        remarks.addAll(told);
        shown.stream()
                .filter(f -> f.severity() != Severity.ERROR)
                .map(this::remark)
                .forEach(remarks::add);
        if (grave.size() > MOST)
            remarks.add(
                    new Remark(Icon.CHECKS, texts.get("dashboard.checks.all", open.size()), "", Place.of(Room.CHECKS)));
        return new Overview(overview.next(), remarks, overview.facts(), overview.latest());
    }

    /// A meeting that waits for its next step waits for being published too; a vacant seat tells of those who are too
    /// few.
    private static boolean isTold(Finding finding, List<Remark> told) {
        return switch (finding.check()) {
            case D05, M06 -> told.stream().map(Remark::place).anyMatch(place -> isAt(finding, place));
            case K01 -> told.stream().anyMatch(remark -> remark.icon() == Icon.VACANT);
            default -> false;
        };
    }

    private static boolean isAt(Finding finding, @Nullable Place place) {
        return place != null && Findings.whereTo(finding).filter(place::equals).isPresent();
    }

    private Remark remark(Finding finding) {
        var place = Findings.whereTo(finding);
        return new Remark(
                finding.severity() == Severity.ERROR ? Icon.ERROR : Icon.WARNING,
                finding.message(texts),
                finding.check() == Check.D03 ? "" : finding.place().words(texts),
                place.orElse(Place.of(Room.CHECKS)));
    }
}
