package fi.poytakirjuri.register.roster;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.OfficeKind;
import fi.poytakirjuri.register.choice.SeatRole;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// The words in which papers and screens speak of a member:
/// "Niina Åkerlund, Mielen Tuki Harjuvesi ry (Sote: mielenterveys- ja kriisityö), sihteeri".
public final class RosterWords {
    /// The offices that a list of who was present tells: who led the meeting and who wrote of it.
    private static final List<OfficeKind> TOLD_OF_THE_PRESENT = List.of(OfficeKind.CHAIR, OfficeKind.SECRETARY);

    private final Texts texts;

    public RosterWords(Texts texts) {
        this.texts = texts;
    }

    /// The member as a list of the present tells it.
    public String line(Member member) {
        var told =
                member.offices().stream().filter(TOLD_OF_THE_PRESENT::contains).toList();
        return line(member.person().name(), member.organisation(), inParentheses(member.seat()), offices(told));
    }

    /// The same from its parts, such as a finalised paper's own; parts that are empty are left out.
    public String line(String name, String organisation, String role, String office) {
        var line = new StringBuilder(name);
        if (!organisation.isEmpty()) line.append(", ").append(organisation);
        if (!role.isEmpty()) line.append(" (").append(role).append(')');
        if (!office.isEmpty()) line.append(", ").append(office);
        return line.toString();
    }

    /// What a paper says of a seat in parentheses: an association representative's sectors, else the role.
    public String inParentheses(Seat seat) {
        return switch (seat.role()) {
            case ASSOCIATION_REP -> sectors(seat);
            case ARENA_CHAIR, REGION_REP, COUNTY_REP -> role(seat.role());
        };
    }

    /// Liikunta ja urheilu, Nuoriso
    public String sectors(Seat seat) {
        return String.join(", ", seat.sectorNames());
    }

    /// järjestöedustaja
    public String role(SeatRole role) {
        return texts.of("paper", role);
    }

    /// puheenjohtaja
    public String office(OfficeKind office) {
        return texts.of("paper", office);
    }

    /// puheenjohtaja, koollekutsuja
    public String offices(Collection<OfficeKind> offices) {
        return offices.stream().map(this::office).collect(Collectors.joining(", "));
    }
}
