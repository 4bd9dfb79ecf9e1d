package fi.poytakirjuri.exchange.roster;

import fi.poytakirjuri.exchange.roster.RosterPreview.Difference;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.roster.Member;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a line of a file tells otherwise than the register does of the same membership.
final class RosterDifferences {
    private final Texts texts;

    RosterDifferences(Texts texts) {
        this.texts = texts;
    }

    /// In the order of the columns; what the file leaves empty is no difference.
    List<Difference> of(Member member, RosterEntry entry) {
        var known =
                RosterDay.entry(member, member.person().email(), member.person().phone());
        var all = new ArrayList<Difference>();
        words(all, RosterColumn.FAMILY_NAME, known.familyName(), entry.familyName());
        words(all, RosterColumn.GIVEN_NAME, known.givenName(), entry.givenName());
        words(all, RosterColumn.ORGANISATION, known.organisation(), entry.organisation());
        words(all, RosterColumn.TITLE, known.title(), entry.title());
        if (entry.role() != null && entry.role() != known.role())
            all.add(new Difference(
                    RosterColumn.ROLE,
                    known.role() == null ? "" : texts.of("roster", known.role()),
                    texts.of("roster", entry.role())));
        if (!entry.sectors().isEmpty() && !Set.copyOf(entry.sectors()).equals(Set.copyOf(known.sectors())))
            all.add(new Difference(
                    RosterColumn.SECTORS, String.join(", ", known.sectors()), String.join(", ", entry.sectors())));
        day(all, RosterColumn.STARTS, known.startsOn(), entry.startsOn());
        day(all, RosterColumn.ENDS, known.endsOn(), entry.endsOn());
        words(all, RosterColumn.EMAIL, known.email(), entry.email());
        words(all, RosterColumn.PHONE, known.phone(), entry.phone());
        day(all, RosterColumn.CONSENT, known.consentOn(), entry.consentOn());
        return all;
    }

    private static void words(List<Difference> all, RosterColumn column, String before, String now) {
        if (!now.isEmpty() && !now.equals(before)) all.add(new Difference(column, before, now));
    }

    private void day(List<Difference> all, RosterColumn column, @Nullable LocalDate before, @Nullable LocalDate now) {
        if (now != null && !now.equals(before))
            all.add(new Difference(
                    column,
                    before == null ? "" : texts.dates().date(before),
                    texts.dates().date(now)));
    }
}
