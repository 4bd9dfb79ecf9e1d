package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.FinnishOrder;
import fi.poytakirjuri.register.roster.Member;
import fi.poytakirjuri.register.roster.Sector;
import java.util.List;

/// A sector as a line of its list.
///
/// @param members who stand for it today, in Finnish order
/// @param isOpen whether it is in use today
/// @param isUsed whether anything in the register speaks of it, so that it can only be closed
record SectorLine(Sector sector, List<Member> members, boolean isOpen, boolean isUsed) {
    SectorLine {
        members = members.stream()
                .sorted(new FinnishOrder().by(m -> m.person().listName()))
                .toList();
    }

    long id() {
        return sector.id();
    }

    /// In use, and fewer stand for it than is meant.
    boolean isShort() {
        return isOpen && members.size() < Math.max(1, sector.seats());
    }
}
