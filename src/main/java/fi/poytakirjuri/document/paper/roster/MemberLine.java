package fi.poytakirjuri.document.paper.roster;

import fi.poytakirjuri.register.choice.PublicField;
import fi.poytakirjuri.register.roster.Contact;
import fi.poytakirjuri.register.roster.Member;
import fi.poytakirjuri.register.roster.MemberList;
import fi.poytakirjuri.register.roster.MemberList.Outsider;
import fi.poytakirjuri.register.roster.RosterRow;
import fi.poytakirjuri.register.roster.RosterWords;
import fi.poytakirjuri.register.roster.Vacancy;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// One line of a member list in words, before it is known who will read it.
///
/// @param contact nothing for a vacant seat
/// @param role empty for one who holds an office from outside the table
record MemberLine(@Nullable Contact contact, String sectors, String role, String offices) {
    /// A seat's line each in the order of the table, then those who hold an office from outside.
    static List<MemberLine> all(MemberList list, RosterWords words) {
        return Stream.concat(
                        list.roster().rows().stream().map(row -> of(row, words)),
                        list.outsiders().stream().map(outsider -> of(outsider, words)))
                .toList();
    }

    private static MemberLine of(RosterRow row, RosterWords words) {
        var sectors = words.sectors(row.seat());
        var role = words.role(row.seat().role());
        return switch (row) {
            case Member member -> new MemberLine(member.contact(), sectors, role, words.offices(member.offices()));
            case Vacancy _ -> new MemberLine(null, sectors, role, "");
        };
    }

    private static MemberLine of(Outsider outsider, RosterWords words) {
        return new MemberLine(outsider.contact(), "", "", words.offices(outsider.offices()));
    }

    /// Whether this may be told to everyone; of a vacant seat there is nothing to hide.
    boolean allows(PublicField field) {
        return contact == null || contact.person().allows(field);
    }

    String name() {
        return contact == null ? "" : contact.person().name();
    }

    String email() {
        return contact == null ? "" : contact.person().email();
    }

    String phone() {
        return contact == null ? "" : contact.person().phone();
    }

    String organisation() {
        return contact == null ? "" : contact.organisation();
    }

    String title() {
        return contact == null ? "" : contact.title();
    }
}
