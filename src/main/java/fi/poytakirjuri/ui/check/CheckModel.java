package fi.poytakirjuri.ui.check;

import fi.poytakirjuri.language.Folding;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.check.Checked;
import fi.poytakirjuri.register.check.Checked.Accepted;
import fi.poytakirjuri.register.check.Finding;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What the room of checks shows of the findings: those that its filter lets through, in groups.
final class CheckModel {
    private final Findings findings;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.nothing());
    private Grouping grouping = Grouping.SEVERITY;
    private String typed = "";
    private @Nullable String about;

    CheckModel(Findings findings, Tools tools) {
        this.findings = findings;
        this.texts = tools.texts();
        findings.checkedProperty().subscribe(_ -> arrange());
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    void group(Grouping by) {
        grouping = by;
        arrange();
    }

    void narrow(String words) {
        typed = words;
        arrange();
    }

    /// Only what tells of one place, by what the checks call it; nothing for all places.
    void about(@Nullable String place) {
        about = place;
        arrange();
    }

    void accept(Finding finding, String reason) {
        findings.accept(finding, reason);
    }

    void tellAgain(Finding finding) {
        findings.tellAgain(finding);
    }

    void backUp() {
        findings.backUp();
    }

    private void arrange() {
        var all = findings.checkedProperty().get();
        shown.set(new Shown(sections(all), accepted(all), all.open().size(), grouping, placeWords(all)));
    }

    private List<Section> sections(Checked all) {
        Function<Finding, Enum<?>> by = grouping == Grouping.SEVERITY
                ? Finding::severity
                : f -> f.check().group();
        var groups = all.open().stream()
                .filter(this::isLetThrough)
                .sorted(Comparator.comparing(f -> by.apply(f).ordinal()))
                .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(e -> new Section(texts.of("check.section", e.getKey()), e.getValue()))
                .toList();
    }

    private List<Accepted> accepted(Checked all) {
        return all.accepted().stream().filter(a -> isLetThrough(a.finding())).toList();
    }

    private boolean isLetThrough(Finding finding) {
        var words = String.join(
                " ",
                finding.check().code(),
                finding.message(texts),
                finding.place().words(texts),
                texts.of("check.section", finding.check().group()));
        return (about == null || about.equals(finding.place().key())) && Folding.hasAll(Folding.of(words), typed);
    }

    /// What the one place is called, while anything is told of it.
    private @Nullable String placeWords(Checked all) {
        if (about == null) return null;
        return all.open().stream()
                .map(Finding::place)
                .filter(place -> place.key().equals(about))
                .map(place -> place.words(texts))
                .findFirst()
                .orElse(about);
    }

    /// What is on the screen.
    ///
    /// @param open  how many there are in all, whatever the filter lets through
    /// @param about what the one place is called that is shown; nothing for all
    record Shown(
            List<Section> sections,
            List<Accepted> accepted,
            int open,
            Grouping grouping,
            @Nullable String about) {
        Shown {
            sections = List.copyOf(sections);
            accepted = List.copyOf(accepted);
        }

        static Shown nothing() {
            return new Shown(List.of(), List.of(), 0, Grouping.SEVERITY, null);
        }
    }

    record Section(String title, List<Finding> findings) {
        Section {
            findings = List.copyOf(findings);
        }
    }
}
