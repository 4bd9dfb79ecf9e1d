package fi.poytakirjuri.ui.meeting.open;

import fi.poytakirjuri.language.Folding;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.roster.OrganisationStore;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.roster.SectorStore;
import fi.poytakirjuri.ui.meeting.open.Named.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Whom and what one can name on a meeting's day, found by the beginnings of words. Letters' size and marks do not
/// matter: `aijala` finds Äijälä.
public record Directory(List<Named> all) {
    private static final Pattern GAPS = Pattern.compile("[\\s,:;()/–-]+");
    private static final int MOST = 8;

    public static final Directory EMPTY = new Directory(List.of());

    public Directory {
        all = List.copyOf(all);
    }

    /// Reads who and what there are on a meeting's day; call on the register's thread.
    ///
    /// @param everyone the word for all together
    public static Directory read(MeetingStores stores, Meeting meeting, String everyone) {
        return read(
                stores.persons(), stores.organisations(), stores.sectors(), meeting.bodyId(), meeting.date(), everyone);
    }

    /// Who and what there are in a table on a day; call on the register's thread.
    ///
    /// @param everyone the word for all together
    public static Directory read(
            PersonStore persons,
            OrganisationStore organisations,
            SectorStore sectors,
            long bodyId,
            LocalDate day,
            String everyone) {
        var all = new ArrayList<Named>();
        for (var contact : persons.contacts(day))
            all.add(new Named(
                    Kind.PERSON, contact.person().id(), contact.person().name(), contact.organisation()));
        for (var organisation : organisations.organisations())
            all.add(new Named(Kind.ORGANISATION, organisation.id(), organisation.nameOn(day), ""));
        for (var sector : sectors.sectors(bodyId)) all.add(new Named(Kind.SECTOR, sector.id(), sector.name(), ""));
        all.add(new Named(Kind.EVERYONE, null, everyone, ""));
        return new Directory(all);
    }

    /// The best few for what was typed so far; none for nothing typed.
    public List<Named> find(String typed, Set<Kind> kinds) {
        var wanted = words(typed);
        if (wanted.isEmpty()) return List.of();
        var whole = Folding.of(typed.strip());
        return all.stream()
                .filter(n -> kinds.contains(n.kind()) && fits(n, wanted))
                .sorted(Comparator.comparing((Named n) -> !Folding.of(n.name()).startsWith(whole)))
                .limit(MOST)
                .toList();
    }

    /// The one whose whole name was typed; none when several have it.
    public Optional<Named> named(String typed, Set<Kind> kinds) {
        var wanted = Folding.of(typed.strip());
        var those = all.stream()
                .filter(n -> kinds.contains(n.kind()) && Folding.of(n.name()).equals(wanted))
                .toList();
        return those.size() == 1 ? Optional.of(those.getFirst()) : Optional.empty();
    }

    private static boolean fits(Named named, List<String> wanted) {
        var has = words(named.name() + " " + named.detail());
        return wanted.stream().allMatch(w -> has.stream().anyMatch(h -> h.startsWith(w)));
    }

    private static List<String> words(String text) {
        return Arrays.stream(GAPS.split(Folding.of(text)))
                .filter(w -> !w.isEmpty())
                .toList();
    }
}
