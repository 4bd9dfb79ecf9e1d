package fi.poytakirjuri.register.live;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.action.Owner;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.live.NewEntry.Task;
import fi.poytakirjuri.register.live.NewEntry.Words;
import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.register.meeting.AgendaStore;
import fi.poytakirjuri.register.meeting.AttendanceStore;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.register.meeting.MeetingStore;
import fi.poytakirjuri.register.meeting.MinutesStore;
import fi.poytakirjuri.register.meeting.NewMeeting;
import fi.poytakirjuri.register.roster.NewRegister;
import fi.poytakirjuri.register.roster.PersonStore;
import fi.poytakirjuri.register.roster.RosterStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryStoreTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 21);

    private final Texts texts = Texts.in(Language.FI);
    private final Noting noting = new Noting(texts);
    private Database database;
    private EntryStore entries;
    private DraftStore drafts;
    private LiveStore live;
    private long body;
    private long meeting;
    private long item;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        database = Database.create(folder.resolve("koe.poyta"), Clock.systemDefaultZone());
        body = new NewRegister(texts).begin(database, "Koepöytä", "", DAY);
        meeting = addMeeting(DAY);
        item = new AgendaStore(database).add(meeting, "Lausunto", null);
        entries = new EntryStore(database);
        drafts = new DraftStore(database);
        live = new LiveStore(
                database, new AttendanceStore(database, new RosterStore(database), new PersonStore(database)), entries);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void entriesGoIntoTheTextsThatTheMemoIsMadeOf() {
        words(EntryKind.DISCUSSION, "Aika on lyhyt.");
        words(EntryKind.DISCUSSION, "Todettiin, että\n- eka\n- toka");
        words(EntryKind.NOTED, noting.of(""));
        words(EntryKind.DECISION, "Annetaan lausunto.");
        entries.enter(item, new Task("Kootaan näkemykset", List.of(Owner.everyone("")), "8.5."), null);

        assertThat(now().discussion()).isEqualTo("Aika on lyhyt.\n\nTodettiin, että\n- eka\n- toka");
        assertThat(now().decision()).isEqualTo("Merkittiin tiedoksi.\n\nAnnetaan lausunto.");
        assertThat(all())
                .extracting(Entry::kind)
                .containsExactly(
                        EntryKind.DISCUSSION,
                        EntryKind.DISCUSSION,
                        EntryKind.NOTED,
                        EntryKind.DECISION,
                        EntryKind.ACTION);
        assertThat(((Entry.Agreed) all().getLast()).action().dueOn()).isEqualTo(LocalDate.of(2026, 5, 8));
    }

    @Test
    void theNextMeetingIsTheOneAfterThis() {
        long next = addMeeting(LocalDate.of(2026, 6, 2));
        entries.enter(item, new Task("Selvitetään hinta", List.of(), "ensi kokous"), null);
        var due = ((Entry.Agreed) all().getFirst()).action().due();
        assertThat(due.meetingId()).isEqualTo(next);
        assertThat(due.words()).isEqualTo("ensi kokous");
    }

    @Test
    void enteringEmptiesTheLineAndUndoingItBringsTheLineBackWithWhatWasTyped() {
        drafts.write(item, "", "p Annetaan");
        drafts.write(item, "", "p Annetaan lausunto.");
        entries.enter(item, new Words(EntryKind.DECISION, "Annetaan lausunto."), null);
        assertThat(drafts.of(meeting)).isEmpty();
        database.undo();
        assertThat(now().decision()).isEmpty();
        assertThat(drafts.of(meeting)).containsExactly(new DraftStore.Draft(item, "", "p Annetaan lausunto."));
    }

    @Test
    void anEntryChangesItsKindAndEverythingElseStaysAsItWasWritten() {
        new AgendaStore(database).setText(item, ItemText.DISCUSSION, "eka\n\n\n  toka\n\nkolmas  ");
        var second = all().get(1);
        entries.change(item, second, new Words(EntryKind.DECISION, "Toka."));
        assertThat(now().discussion()).isEqualTo("eka\n\n\nkolmas  ");
        assertThat(now().decision()).isEqualTo("Toka.");
        database.undo();
        assertThat(now().discussion()).isEqualTo("eka\n\n\n  toka\n\nkolmas  ");

        entries.change(item, all().getLast(), new Task("Kolmas", List.of(), "pe"));
        assertThat(now().discussion()).isEqualTo("eka\n\n\n  toka");
        assertThat(all().getLast().kind()).isEqualTo(EntryKind.ACTION);
    }

    @Test
    void aChangeOfAnEntryThatWasRewrittenElsewhereIsNotLost() {
        words(EntryKind.DISCUSSION, "eka");
        var seen = all().getFirst();
        new AgendaStore(database).setText(item, ItemText.DISCUSSION, "toisaalla muutettu");
        entries.change(item, seen, new Words(EntryKind.DISCUSSION, "eka muutettu"));
        assertThat(now().discussion()).isEqualTo("toisaalla muutettu\n\neka muutettu");
        entries.change(item, seen, new Words(EntryKind.DECISION, "Eka päätös"));
        assertThat(now().decision()).isEqualTo("Eka päätös");
    }

    @Test
    void entriesMoveWithinTheirTextAndComeBackAfterRemoving() {
        for (var words : List.of("a", "b", "c")) words(EntryKind.TEXT, words);
        entries.move(item, all().getLast(), -1);
        assertThat(now().text()).isEqualTo("a\n\nc\n\nb");
        entries.move(item, all().getFirst(), -1);
        entries.remove(item, all().get(1));
        assertThat(now().text()).isEqualTo("a\n\nb");
        database.undo();
        assertThat(now().text()).isEqualTo("a\n\nc\n\nb");
    }

    @Test
    void openingAndClosingAreOneStepEachWithTheirSentences() {
        words(EntryKind.TEXT, "Läsnäolijat todettiin.");
        drafts.write(item, "", "puoliksi");
        live.open(meeting, LocalTime.of(13, 2), item, "Puheenjohtaja avasi kokouksen klo 13.02.");
        assertThat(now().text()).isEqualTo("Puheenjohtaja avasi kokouksen klo 13.02.\n\nLäsnäolijat todettiin.");
        assertThat(live.begun(meeting)).containsEntry(item, LocalTime.of(13, 2));
        live.close(meeting, LocalTime.of(14, 55), item, "Puheenjohtaja päätti kokouksen klo 14.55.");
        var held = new MeetingStore(database).find(meeting).orElseThrow();
        assertThat(held.state()).isEqualTo(MeetingState.HELD);
        assertThat(held.timetable().closed()).isEqualTo(LocalTime.of(14, 55));
        assertThat(drafts.of(meeting)).as("what is half typed stays").hasSize(1);
        database.undo();
        var open = new MeetingStore(database).find(meeting).orElseThrow();
        assertThat(open.state()).isEqualTo(MeetingState.PLANNED);
        assertThat(open.timetable().closed()).isNull();
        assertThat(now().text()).doesNotContain("päätti");
        database.undo();
        assertThat(now().text()).isEqualTo("Läsnäolijat todettiin.");
        assertThat(live.begun(meeting)).isEmpty();
    }

    @Test
    void notingIsWordedByHowItWasTyped() {
        assertThat(noting.of("")).isEqualTo("Merkittiin tiedoksi.");
        assertThat(noting.of("liiton terveiset")).isEqualTo("Merkittiin tiedoksi liiton terveiset.");
        assertThat(noting.of("Liitto kertoi haustaan")).isEqualTo("Liitto kertoi haustaan. Merkittiin tiedoksi.");
        for (var typed : List.of("liiton terveiset", "Liitto kertoi haustaan")) {
            assertThat(noting.isNoting(noting.of(typed))).isTrue();
            assertThat(noting.isNoting(noting.without(noting.of(typed)))).isFalse();
        }
    }

    private void words(EntryKind kind, String words) {
        entries.enter(item, new Words(kind, words), null);
    }

    private List<Entry> all() {
        var matter =
                new MinutesStore(database).read(meeting).orElseThrow().matters().getFirst();
        return Entry.of(matter, noting);
    }

    private AgendaItem now() {
        return new AgendaStore(database).items(meeting).getFirst();
    }

    private long addMeeting(LocalDate day) {
        return new MeetingStore(database)
                .add(new NewMeeting(body, "Kokous", day, LocalTime.of(13, 0), null, "", null, null, null, "", ""));
    }
}
