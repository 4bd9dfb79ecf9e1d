package fi.poytakirjuri.document.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.block.Paper;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.PaperKind;
import fi.poytakirjuri.document.paper.meeting.SampleMinutes;
import fi.poytakirjuri.document.pdf.Standard;
import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.roster.Member;
import fi.poytakirjuri.register.roster.NewMember;
import fi.poytakirjuri.register.roster.Roster;
import fi.poytakirjuri.register.roster.RosterRow;
import fi.poytakirjuri.register.roster.RosterStore;
import fi.poytakirjuri.register.roster.SeatStore;
import fi.poytakirjuri.register.roster.SectorStore;
import fi.poytakirjuri.register.roster.SuccessionStore;
import fi.poytakirjuri.register.roster.Successor;
import fi.poytakirjuri.register.roster.Successor.Election;
import fi.poytakirjuri.register.roster.Successor.Newcomer;
import fi.poytakirjuri.register.roster.Vacancy;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two members leave mid-term and others come in their place, one for the same sector and one for another (rule 10).
class SuccessionStoryTest {
    private static final long TABLE = 1;
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 9, 30);
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 10, 15);
    private static final LocalDate ELECTED = LocalDate.of(2026, 10, 9);

    private final PaperEngine engine = new PaperEngine();

    @Test
    void papersOfEarlierDaysStayTheSameToTheByte(@TempDir Path folder) throws Exception {
        try (var sample = new SampleMinutes(folder)) {
            var database = sample.database();
            var desk = new PaperDesk(database, TABLE, Texts.in(Language.FI));
            // One memo is open, so that it is made of the register as it is now.
            sample.unfinalise("3/2026");
            var before = papers(desk, sample);
            var listBefore = memberList(desk);
            var rostersBefore = rosters(sample);

            var seats = new SeatStore(database);
            var emmi = member(sample, "Emmi Wallenius");
            var saara = member(sample, "Saara Öhman");
            int saarasPlace = roster(sample, LAST_DAY).members().indexOf(saara);
            seats.leave(emmi.tenure().id(), LAST_DAY, "muutti toiselle paikkakunnalle");
            seats.leave(saara.tenure().id(), LAST_DAY, "");
            var culture = new SectorStore(database).add(TABLE, "Kansalaistoiminta", 1);
            fill(sample, emmi, "Aava Äyräs", Set.of(), "");
            fill(sample, saara, "Ville Wuori", Set.of(culture), "ei ehdokkaita samalta toimialalta");

            assertThat(rosters(sample)).isEqualTo(rostersBefore);
            assertThat(papers(desk, sample)).isEqualTo(before);
            assertThat(memberList(desk)).isEqualTo(listBefore);

            assertThat(roster(sample, FIRST_DAY.minusDays(1)).vacancies())
                    .extracting(Vacancy::seat)
                    .containsExactly(emmi.seat(), saara.seat());
            var now = roster(sample, FIRST_DAY);
            assertThat(now.vacancies()).isEmpty();
            assertThat(now.representatives()).isEqualTo(12);
            var aava = named(now, "Aava Äyräs");
            assertThat(aava.seat()).isEqualTo(emmi.seat());
            assertThat(aava.tenure().electedIn())
                    .matches(m -> m != null && m.heldOn().equals(ELECTED));
            assertThat(aava.tenure().reference()).isEqualTo("3/2026, 8 §");
            var ville = named(now, "Ville Wuori");
            assertThat(ville.seat().sectorNames()).containsExactly("Kansalaistoiminta");
            assertThat(ville.tenure().endsOn()).isEqualTo(saara.tenure().endsOn());
            assertThat(ville.tenure().otherSectorReason()).isEqualTo("ei ehdokkaita samalta toimialalta");
            // Where he sits in the list is where she sat.
            assertThat(now.members().indexOf(ville)).isEqualTo(saarasPlace);
        }
    }

    /// The member lists and every paper of the meetings that were held before.
    private static Map<String, Paper> papers(PaperDesk desk, SampleMinutes sample) {
        var made = new LinkedHashMap<String, Paper>();
        for (var audience : Audience.values()) {
            for (var day : days())
                made.put("members " + day + " " + audience, paper(desk, new PaperOrder.Members(day), audience));
            for (var number : new String[] {"1/2025", "3/2026"})
                for (var kind : new PaperKind[] {PaperKind.MEMO, PaperKind.MINUTES}) {
                    var order =
                            new PaperOrder.OfMeeting(sample.of(number).meeting().id(), kind);
                    made.put(number + " " + kind + " " + audience, paper(desk, order, audience));
                }
        }
        return made;
    }

    private static Paper paper(PaperDesk desk, PaperOrder order, Audience audience) {
        return desk.make(order, audience).paper();
    }

    /// The same words make the same bytes; seen of the paper that a change would show in first.
    private byte[] memberList(PaperDesk desk) throws Exception {
        var list = paper(desk, new PaperOrder.Members(LAST_DAY), Audience.PUBLIC);
        return engine.pdf(engine.lay(list), Standard.A2A_UA1);
    }

    /// Who sat on which seat for which sectors; a member's last day is known only later.
    private static Map<LocalDate, List<String>> rosters(SampleMinutes sample) {
        var rosters = new LinkedHashMap<LocalDate, List<String>>();
        for (var day : days())
            rosters.put(
                    day,
                    roster(sample, day).rows().stream().map(row -> told(row)).toList());
        return rosters;
    }

    private static String told(RosterRow row) {
        var sitter = row instanceof Member member ? member.person().name() : "";
        return row.seat().id() + " " + row.seat().sectorNames() + " " + sitter;
    }

    private static LocalDate[] days() {
        return new LocalDate[] {LocalDate.of(2025, 1, 29), LocalDate.of(2026, 4, 21), LAST_DAY};
    }

    private static Roster roster(SampleMinutes sample, LocalDate day) {
        return new RosterStore(sample.database()).roster(TABLE, day);
    }

    private static Member member(SampleMinutes sample, String name) {
        return named(roster(sample, LAST_DAY), name);
    }

    private static Member named(Roster roster, String name) {
        return roster.members().stream()
                .filter(m -> m.person().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static void fill(SampleMinutes sample, Member left, String name, Set<Long> sectors, String reason) {
        var names = name.split(" ");
        var member = NewMember.of(names[0], names[1], SeatRole.ASSOCIATION_REP).from("Uusi Yhdistys ry");
        var election = new Election("Esimerkki-Suomen Järjestöareena", ELECTED, "3/2026, 8 §");
        new SuccessionStore(sample.database())
                .fill(
                        left.seat().id(),
                        new Successor(new Newcomer(member), FIRST_DAY, null, election, sectors, reason));
    }
}
