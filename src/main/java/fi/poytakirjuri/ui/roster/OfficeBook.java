package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.register.choice.OfficeKind;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.roster.Days;
import fi.poytakirjuri.register.roster.Office;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Everyone who has held, holds or will hold an office of the table.
///
/// @param names of the holders, by office
/// @param meetings of the table, the latest first
record OfficeBook(List<Office> offices, Map<Long, String> names, List<Meeting> meetings) {
    static final OfficeBook EMPTY = new OfficeBook(List.of(), Map.of(), List.of());

    OfficeBook {
        offices = List.copyOf(offices);
        names = Map.copyOf(names);
        meetings = List.copyOf(meetings);
    }

    /// The latest first.
    List<Office> of(OfficeKind kind) {
        return offices.stream().filter(o -> o.kind() == kind).toList().reversed();
    }

    /// When no one has held it, the latest first; only of those that the table always needs.
    List<Days> gaps(OfficeKind kind, LocalDate today) {
        return switch (kind) {
            case CHAIR, SECRETARY, CONVENER ->
                Office.gaps(of(kind).reversed(), today).reversed();
            case VICE_CHAIR, MINUTE_KEEPER -> List.of();
        };
    }

    String holder(Office office) {
        return names.getOrDefault(office.id(), "");
    }
}
