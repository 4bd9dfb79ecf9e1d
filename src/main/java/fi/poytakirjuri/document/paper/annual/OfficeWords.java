package fi.poytakirjuri.document.paper.annual;

import fi.poytakirjuri.document.paper.PaperWords;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.OfficeKind;
import fi.poytakirjuri.register.report.YearMembers;
import fi.poytakirjuri.register.roster.Office;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/// Puheenjohtajana toimi Olli Rautavuori, varapuheenjohtajana Ritva Mäenpää ja sihteerinä Niina Åkerlund.
final class OfficeWords {
    private final Telling telling;
    private final YearMembers members;
    private final Texts texts;

    OfficeWords(Telling telling) {
        this.telling = telling;
        this.members = telling.figures().members();
        this.texts = telling.texts();
    }

    /// One sentence, or none where no office was held.
    List<String> sentences() {
        var parts = new ArrayList<String>();
        for (var kind : OfficeKind.values()) {
            var holders = members.offices().stream()
                    .filter(office -> office.kind() == kind && !name(office).isBlank())
                    .toList();
            if (holders.isEmpty()) continue;
            var names = PaperWords.listed(
                    holders.stream()
                            .map(office -> holder(office, holders.size()))
                            .toList(),
                    texts);
            parts.add(
                    parts.isEmpty()
                            ? texts.get(
                                    telling.past("report.annual.office.first", "report.annual.office.firstNow"),
                                    capitalised(texts.of("report", kind)),
                                    names)
                            : texts.get("report.annual.office.next", texts.of("report", kind), names));
        }
        return parts.isEmpty() ? List.of() : List.of(PaperWords.listed(parts, texts) + ".");
    }

    /// With the days where the office passed from one to another.
    private String holder(Office office, int holders) {
        if (holders == 1) return name(office);
        var ends = office.endsOn();
        var days = ends != null && ends.isBefore(LocalDate.of(members.year(), Month.DECEMBER, 31))
                ? texts.get("report.annual.until", texts.dates().date(ends))
                : texts.get("report.annual.since", texts.dates().date(office.startsOn()));
        return texts.get("report.annual.nameAndDays", name(office), days);
    }

    private String name(Office office) {
        return members.names().getOrDefault(office.id(), "");
    }

    private String capitalised(String words) {
        return words.substring(0, 1).toUpperCase(texts.language().locale()) + words.substring(1);
    }
}
