package fi.poytakirjuri.register.check;

import static fi.poytakirjuri.register.check.SoundTable.TODAY;

import fi.poytakirjuri.register.action.Due;
import fi.poytakirjuri.register.action.Owner;
import fi.poytakirjuri.register.choice.ActionState;
import fi.poytakirjuri.register.choice.DocumentKind;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.choice.OfficeKind;
import fi.poytakirjuri.register.choice.Presence;
import fi.poytakirjuri.register.choice.PublicField;
import fi.poytakirjuri.register.choice.SeatRole;
import fi.poytakirjuri.register.db.Label;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.register.meeting.MeetingDuty;
import fi.poytakirjuri.register.meeting.MeetingText;
import fi.poytakirjuri.register.meeting.MinutesStore;
import fi.poytakirjuri.register.meeting.ThemeText;
import fi.poytakirjuri.register.nomination.CandidateText;
import fi.poytakirjuri.register.nomination.NewCandidate;
import fi.poytakirjuri.register.roster.PersonField;
import fi.poytakirjuri.register.table.BodyField;
import fi.poytakirjuri.register.table.Setting;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What brings each check up on a sound table, and what mends it, as the secretary would do it.
final class Breakages {
    private static final LocalDate LEFT = LocalDate.of(2026, 9, 30);
    private static final LocalDate LONG_AGO = LocalDate.of(2022, 12, 31);
    private static final LocalDateTime IN_TIME = LocalDateTime.of(2026, 11, 10, 12, 0);

    private static final List<Breakage> ALL = new ArrayList<>();

    private Breakages() {}

    static {
        roster();
        tenures();
        candidates();
        meetings();
        papers();
        themesAndPrivacy();
    }

    static List<Breakage> all() {
        return List.copyOf(ALL);
    }

    private static void roster() {
        breakage(
                Check.K01,
                "three representatives leave",
                t -> {
                    for (int i = 2; i < 7; i += 2)
                        t.seats.leave(t.members.get(i).tenureId(), LEFT, "ero");
                },
                t -> t.bodies.set(t.body, Setting.FEWEST_REPRESENTATIVES, "9"));
        breakage(
                Check.K02,
                "the arena's chair leaves",
                t -> t.seats.leave(t.members.get(12).tenureId(), LEFT, ""),
                t -> t.seats.fill(t.members.get(12).seatId(), t.member(40, SeatRole.ARENA_CHAIR), LEFT, null));
        breakage(
                Check.K03,
                "the named representative leaves",
                t -> t.seats.leave(t.members.get(13).tenureId(), LEFT, ""),
                t -> t.bodies.set(t.body, Setting.FEWEST_NAMED, "0"));
        breakage(
                Check.K04_NOBODY,
                "a new sector",
                t -> t.sectors.add(t.body, "Kylätoiminta", 1),
                t -> t.seats.sectors(t.members.get(1).seatId(), Set.of(sector(t, "Kylätoiminta"))));
        breakage(
                Check.K04_MANY,
                "fewer seats for a sector",
                t -> t.sectors.seats(t.culture, 5),
                t -> t.sectors.seats(t.culture, 6));
        breakage(
                Check.K05,
                "two from one organisation",
                t -> {
                    for (int i = 0; i < 2; i++)
                        t.persons.organisation(t.members.get(i).personId(), "Kylät ry", TODAY);
                },
                t -> t.bodies.set(t.body, Setting.MANY_OF_ORGANISATION, "3"));
        breakage(
                Check.K09,
                "a secretary from outside",
                t -> t.offices.handOver(
                        t.body, OfficeKind.SECRETARY, t.persons.add("Ulla", "Ulkopuolinen", "", ""), LEFT, null),
                t -> t.offices.handOver(
                        t.body, OfficeKind.SECRETARY, t.members.get(5).personId(), TODAY, null));
        breakage(
                Check.K10,
                "the convener's office ends",
                t -> t.offices.ends(
                        t.offices
                                .holder(t.body, OfficeKind.CONVENER, TODAY)
                                .orElseThrow()
                                .id(),
                        LEFT),
                t -> t.offices.give(
                        t.body, OfficeKind.CONVENER, t.members.get(3).personId(), LEFT, null));
        breakage(
                Check.K11,
                "an address is taken away",
                t -> t.persons.change(t.members.get(4).personId(), PersonField.EMAIL, ""),
                t -> t.persons.change(t.members.get(4).personId(), PersonField.EMAIL, "5@esimerkki.fi"));
    }

    private static void tenures() {
        breakage(
                Check.K06,
                "a successor on a seat of another sector",
                t -> {
                    var left = t.members.get(1);
                    t.seats.leave(left.tenureId(), LEFT, "ero");
                    t.seats.fill(
                            t.members.get(2).seatId(), t.member(41, SeatRole.ASSOCIATION_REP), LEFT, left.tenureId());
                },
                t -> t.seats.sectors(t.members.get(2).seatId(), Set.of(t.culture)));
        breakage(
                Check.K07,
                "a membership goes on after the term",
                t -> t.seats.ends(t.members.get(1).tenureId(), LocalDate.of(2027, 3, 31)),
                t -> t.seats.ends(t.members.get(1).tenureId(), LocalDate.of(2026, 12, 31)));
        breakage(
                Check.K08,
                "a term of a year and a half",
                t -> t.terms.change(t.nextTerm, LocalDate.of(2027, 1, 1), LocalDate.of(2028, 6, 30)),
                t -> t.terms.change(t.nextTerm, LocalDate.of(2027, 1, 1), LocalDate.of(2028, 12, 31)));
        breakage(
                Check.K12,
                "one who left still gets the papers",
                t -> {
                    t.bodies.change(t.body, BodyField.DISTRIBUTION, "jäsenet, Etunimi6 Sukunimi6");
                    t.seats.leave(t.members.get(5).tenureId(), LEFT, "ero");
                },
                t -> t.bodies.change(t.body, BodyField.DISTRIBUTION, "jäsenet"));
        breakage(
                Check.K12,
                "one who left still has something to do",
                t -> {
                    t.actions.setOwners(
                            t.action, List.of(Owner.person(t.members.get(5).personId(), "Etunimi6 Sukunimi6")));
                    t.seats.leave(t.members.get(5).tenureId(), LEFT, "ero");
                },
                t -> t.actions.setState(t.action, ActionState.DONE, TODAY));
        breakage(
                Check.K12,
                "one whose membership ended still holds an office",
                t -> {
                    t.offices.give(
                            t.body, OfficeKind.VICE_CHAIR, t.members.get(5).personId(), LONG_AGO, null);
                    t.seats.ends(t.members.get(5).tenureId(), LEFT);
                },
                t -> t.offices.ends(
                        t.offices
                                .holder(t.body, OfficeKind.VICE_CHAIR, TODAY)
                                .orElseThrow()
                                .id(),
                        LEFT));
        breakage(
                Check.K13_ENDS,
                "no round for the next term",
                t -> t.rounds.remove(t.round),
                t -> t.rounds.add(t.body, t.nextTerm, IN_TIME, IN_TIME.plusDays(20)));
        breakage(
                Check.K13_ENDED,
                "the last term is over",
                t -> {
                    t.rounds.remove(t.round);
                    t.terms.change(t.term, LocalDate.of(2024, 11, 1), LocalDate.of(2026, 10, 31));
                },
                t -> t.terms.change(t.term, LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31)));
    }

    private static void candidates() {
        breakage(
                Check.E01,
                "a candidate has not been asked",
                t -> t.candidates.add(t.round, candidate("Aino", null, IN_TIME)),
                t -> t.candidates.setConsenting(only(t), true));
        breakage(
                Check.E02_EARLY,
                "a proposal before the round opened",
                t -> t.candidates.add(t.round, candidate("Aino", true, LocalDateTime.of(2026, 10, 31, 23, 0))),
                t -> t.rounds.setPeriod(t.round, LocalDateTime.of(2026, 10, 15, 0, 0), IN_TIME.plusDays(17)));
        breakage(
                Check.E02_LATE,
                "a proposal a minute after the round closed",
                t -> t.candidates.add(t.round, candidate("Aino", true, LocalDateTime.of(2026, 11, 27, 16, 1))),
                t -> t.candidates.setWithdrawn(only(t), true));
        breakage(
                Check.E03,
                "the same name and organisation twice",
                t -> {
                    for (int i = 0; i < 2; i++) t.candidates.add(t.round, candidate("Aino", true, IN_TIME.plusDays(i)));
                },
                t -> t.candidates.remove(only(t)));
        breakage(
                Check.E03,
                "the same address twice",
                t -> {
                    t.candidates.add(t.round, candidate("Aino", true, IN_TIME));
                    t.candidates.add(t.round, candidate("Eila", true, IN_TIME));
                    for (var each : t.candidates.ofRound(t.round))
                        t.candidates.setText(each.id(), CandidateText.EMAIL, "Sama@esimerkki.fi");
                },
                t -> t.candidates.setText(only(t), CandidateText.EMAIL, "aino@esimerkki.fi"));
        breakage(
                Check.E04,
                "the election is before the round closes",
                t -> t.rounds.setElectionOn(t.round, LocalDate.of(2026, 11, 26)),
                t -> t.rounds.setElectionOn(t.round, LocalDate.of(2026, 11, 27)));
        breakage(
                Check.E05,
                "unelected candidates of two years ago",
                t -> {
                    long old = t.rounds.add(t.body, t.term, IN_TIME.minusYears(2), IN_TIME.minusYears(2));
                    t.rounds.setElectionOn(old, TODAY.minusMonths(6).minusDays(1));
                    t.candidates.add(old, candidate("Aino", true, IN_TIME));
                },
                t -> t.bodies.set(t.body, Setting.MONTHS_TO_KEEP_CANDIDATES, "7"));
    }

    private static void meetings() {
        breakage(
                Check.M01,
                "the aim is seven",
                t -> t.bodies.set(t.body, Setting.FEWEST_MEETINGS, "7"),
                t -> t.add(LocalDate.of(2026, 12, 15), LocalTime.of(13, 0), LocalTime.of(15, 0)));
        breakage(
                Check.M02,
                "the aim is five at most",
                t -> t.bodies.set(t.body, Setting.MOST_MEETINGS, "5"),
                t -> t.bodies.set(t.body, Setting.MOST_MEETINGS, "12"));
        breakage(Check.M03, "a meeting in the evening", t -> times(t, 16, 18), t -> times(t, 14, 16));
        breakage(
                Check.M03,
                "a meeting on Independence Day",
                t -> t.meetings.setDate(t.meeting(6).id(), LocalDate.of(2026, 12, 6)),
                t -> t.meetings.setDate(t.meeting(6).id(), LocalDate.of(2026, 12, 7)));
        breakage(
                Check.M04,
                "two meetings at the same time",
                t -> t.add(LocalDate.of(2026, 12, 8), LocalTime.of(14, 0), LocalTime.of(16, 0)),
                t -> t.meetings.setDate(t.meeting(6).id(), LocalDate.of(2026, 12, 9)));
        breakage(Check.M05, "a meeting of five hours", t -> times(t, 10, 15), t -> times(t, 11, 15));
        breakage(
                Check.M05,
                "a meeting that ends as it begins",
                t -> {
                    t.bodies.set(t.body, Setting.SHORTEST_MEETING, "0");
                    times(t, 10, 10);
                },
                t -> times(t, 10, 11));
        breakage(
                Check.M06,
                "a meeting is six days ahead",
                t -> t.meetings.setDate(t.meeting(6).id(), TODAY.plusDays(6)),
                t -> t.meetings.markInvited(t.meeting(6).id(), TODAY));
        breakage(
                Check.M07,
                "a member is not marked",
                t -> {
                    var meeting = t.meeting(5);
                    t.attendance.setPresence(meeting, t.attendance.of(meeting).get(3), null);
                },
                t -> t.attendance.setRest(t.meeting(5), Presence.ABSENT));
        breakage(
                Check.M07,
                "a member is added to the table of that day",
                t -> t.seats.add(t.body, t.member(42, SeatRole.COUNTY_REP), LocalDate.of(2026, 10, 1)),
                t -> t.attendance.setRest(t.meeting(5), Presence.APOLOGY));
        breakage(
                Check.M08,
                "a quorum of fifteen",
                t -> t.bodies.set(t.body, Setting.QUORUM, "15"),
                t -> t.bodies.set(t.body, Setting.QUORUM, "14"));
        breakage(
                Check.M09_MISSING,
                "a meeting with an agenda and no number",
                t -> {
                    t.meetings.setNumber(t.meeting(6).id(), null);
                    t.meetings.setState(t.meeting(6).id(), MeetingState.AGENDA);
                },
                t -> t.meetings.setNumber(t.meeting(6).id(), 6));
        breakage(
                Check.M09_REPEATED,
                "two fifth meetings",
                t -> t.meetings.setNumber(t.meeting(6).id(), 5),
                t -> t.meetings.setNumber(t.meeting(6).id(), 6));
        breakage(
                Check.M09_SKIPPED,
                "no sixth meeting",
                t -> t.meetings.setNumber(t.meeting(6).id(), 7),
                t -> t.meetings.setNumber(t.meeting(6).id(), 6));
    }

    private static void papers() {
        breakage(
                Check.D01,
                "no author and no place",
                t -> {
                    t.meetings.setDuty(t.meeting(5).id(), MeetingDuty.SECRETARY, null);
                    t.meetings.setText(t.meeting(5).id(), MeetingText.PLACE, "");
                },
                t -> {
                    t.meetings.setDuty(
                            t.meeting(5).id(),
                            MeetingDuty.SECRETARY,
                            t.members.getFirst().personId());
                    t.meetings.setText(t.meeting(5).id(), MeetingText.REMOTE_LINK, "https://etä.example.org/1");
                });
        breakage(
                Check.D02,
                "a matter without its decision",
                t -> t.agendas.setText(t.decision, ItemText.DECISION, ""),
                t -> t.agendas.setText(t.decision, ItemText.DECISION, "Hyväksyttiin."));
        breakage(
                Check.D03,
                "nobody does it",
                t -> t.actions.setOwners(t.action, List.of()),
                t -> t.actions.setOwners(t.action, List.of(Owner.everyone(""))));
        breakage(
                Check.D04,
                "an action is late",
                t -> t.actions.setDue(t.action, Due.on(TODAY.minusDays(1))),
                t -> t.actions.setState(t.action, ActionState.DONE, TODAY));
        breakage(
                Check.D05,
                "a memo is to be out in ten days",
                t -> t.bodies.set(t.body, Setting.DAYS_TO_PUBLISH, "10"),
                t -> t.publications.mark(t.meeting(5).id(), "muistio", "", TODAY, ""));
        breakage(
                Check.D06_MISSING,
                "an appendix that nobody has seen",
                t -> t.agendas.setText(t.decision, ItemText.BACKGROUND, "Ks. liite 2."),
                t -> t.agendas.setText(t.decision, ItemText.BACKGROUND, ""));
        breakage(
                Check.D06_UNUSED,
                "an appendix that nothing speaks of",
                t -> t.agendas.setText(t.decision, ItemText.DECISION, "Hyväksyttiin."),
                t -> t.agendas.setText(t.decision, ItemText.DECISION, "Hyväksyttiin liitteen 1 mukaisesti."));
        breakage(
                Check.D07,
                "somebody's address in the discussion",
                t -> t.agendas.setText(t.decision, ItemText.DISCUSSION, "Kysy 3@ESIMERKKI.fi"),
                t -> t.persons.permit(t.members.get(2).personId(), PublicField.EMAIL, true, TODAY, ""));
        breakage(
                Check.D07_SENSITIVE,
                "somebody's health in the discussion",
                t -> t.agendas.setText(
                        t.decision, ItemText.DISCUSSION, "Etunimi3 Sukunimi3 on sairauslomalla toukokuun."),
                t -> t.agendas.setText(t.decision, ItemText.DISCUSSION, "Etunimi3 Sukunimi3 palaa toukokuussa."));
        breakage(
                Check.D08_CHECKERS,
                "formal minutes",
                t -> t.meetings.setDocumentKind(t.meeting(5).id(), DocumentKind.MINUTES),
                t -> new MinutesStore(t.database)
                        .addChecking(t.meeting(5).id(), t.members.get(3).personId(), null));
        breakage(
                Check.D08_SIGNERS,
                "formal minutes without a chair",
                t -> {
                    t.meetings.setDocumentKind(t.meeting(5).id(), DocumentKind.MINUTES);
                    t.meetings.setDuty(t.meeting(5).id(), MeetingDuty.CHAIR, null);
                },
                t -> t.meetings.setDuty(
                        t.meeting(5).id(), MeetingDuty.CHAIR, t.members.get(1).personId()));
        breakage(
                Check.D09,
                "published in another version than the newest",
                t -> {
                    Versions.finalise(t);
                    t.publications.mark(t.meeting(5).id(), "muistio", "", TODAY, "0".repeat(64));
                },
                t -> t.publications.mark(t.meeting(5).id(), "muistio", "", TODAY, Versions.newest(t)));
        breakage(
                Check.D10,
                "a scanned appendix",
                t -> t.attachments.add(
                        t.meeting(5).id(), t.decision, "Skannattu", "s.pdf", "application/pdf", Versions.scan()),
                t -> t.attachments.ofMeeting(t.meeting(5).id()).forEach(a -> t.attachments.setPublic(a.id(), false)));
        breakage(
                Check.D11,
                "a bit of a version flips",
                t -> {
                    Versions.finalise(t);
                    t.database.change(
                            Label.of("undo.meeting.state"),
                            sql -> sql.execute(
                                    "UPDATE file_content SET bytes = CAST(bytes || x'41' AS BLOB) WHERE sha256 = ?",
                                    Versions.newest(t)));
                },
                t -> t.database.change(
                        Label.of("undo.meeting.state"),
                        sql -> sql.execute(
                                "UPDATE file_content SET bytes = substr(bytes, 1, length(bytes) - 1) WHERE sha256 = ?",
                                Versions.newest(t))));
    }

    private static void themesAndPrivacy() {
        breakage(
                Check.T01_GOAL,
                "a theme without a goal",
                t -> t.themes.add(t.body, "Ikääntyminen"),
                t -> t.themes.setText(theme(t), ThemeText.GOAL, "Kaikki tuntevat palvelut"));
        breakage(
                Check.T01_WORK,
                "a theme has met and agreed on nothing to do",
                t -> met(t, 1, 3),
                t -> t.actions.add(
                        t.agendas.add(t.meeting(6).id(), "Työnjako", null),
                        "Kutsua kylät",
                        List.of(Owner.everyone("")),
                        Due.inWords("ensi kokous")));
        breakage(
                Check.T02,
                "a theme has met more often than was meant",
                t -> met(t, 4, 3),
                t -> t.themes.setText(theme(t), ThemeText.RESULT, "Palveluopas"));
        breakage(
                Check.T02,
                "a theme with no number of meetings has met six times",
                t -> {
                    met(t, 6, 3);
                    t.themes.setPlanned(theme(t), null);
                },
                t -> t.bodies.set(t.body, Setting.MOST_THEME_MEETINGS, "6"));
        breakage(
                Check.R01,
                "a name may be published, and no consent is noted",
                t -> t.persons.permit(t.members.get(2).personId(), PublicField.NAME, true, null, ""),
                t -> t.persons.consent(t.members.get(2).personId(), TODAY));
        breakage(
                Check.R02,
                "someone who left years ago",
                t -> {
                    t.terms.add(t.body, LocalDate.of(2021, 1, 1), LONG_AGO);
                    t.seats.add(t.body, t.member(43, SeatRole.ASSOCIATION_REP), LONG_AGO);
                },
                t -> t.bodies.set(t.body, Setting.YEARS_TO_KEEP_FORMER_CONTACTS, "4"));
        breakage(
                Check.R03_NONE,
                "a register of three weeks without a backup",
                t -> Versions.begun(t, TODAY.minusDays(21)),
                t -> Versions.backup(t, TODAY));
        breakage(
                Check.R03_OLD,
                "the newest backup is three weeks old",
                t -> Versions.backup(t, TODAY.minusDays(21)),
                t -> Versions.backup(t, TODAY));
    }

    private static void times(SoundTable t, int start, int end) {
        t.meetings.setTimes(t.meeting(6).id(), LocalTime.of(start, 0), LocalTime.of(end, start == 16 ? 30 : 0));
    }

    private static void met(SoundTable t, int ordinal, int planned) {
        long theme = t.themes.add(t.body, "Ikääntyminen", "", "Kaikki tuntevat palvelut", planned);
        t.meetings.setDate(t.meeting(6).id(), LocalDate.of(2026, 11, 3));
        t.meetings.setState(t.meeting(6).id(), MeetingState.HELD);
        t.themes.place(t.meeting(6).id(), theme, ordinal);
    }

    private static long theme(SoundTable t) {
        return t.themes.all(t.body).getFirst().id();
    }

    private static long sector(SoundTable t, String name) {
        return t.sectors.sectors(t.body).stream()
                .filter(s -> s.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static long only(SoundTable t) {
        return t.candidates.ofRound(t.round).getFirst().id();
    }

    private static NewCandidate candidate(String name, @Nullable Boolean consenting, LocalDateTime at) {
        return new NewCandidate(
                null, at, name, "Ehdokas", "Kylät ry", "", "", "", List.of(), "", consenting, true, "", "");
    }

    private static void breakage(Check check, String how, Step breaks, Step mends) {
        ALL.add(new Breakage(check, how, breaks, mends));
    }

    /// @param how what is wrong, in words
    record Breakage(Check check, String how, Step breaks, Step mends) {}

    @FunctionalInterface
    interface Step {
        void on(SoundTable table);
    }
}
