package fi.poytakirjuri.register.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.choice.ItemKind;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.table.BodyStore;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TransferTest {
    private Database database;
    private MeetingStore meetings;
    private AgendaStore agenda;
    private TransferStore transfers;
    private IdeaStore ideas;
    private long body;
    private long first;
    private long second;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        database = Database.create(folder.resolve("koe.poyta"), Clock.systemDefaultZone());
        meetings = new MeetingStore(database);
        agenda = new AgendaStore(database);
        transfers = new TransferStore(database);
        ideas = new IdeaStore(database);
        body = new BodyStore(database).add("Koepöytä", "Koe");
        first = add(LocalDate.of(2026, 3, 10));
        second = add(LocalDate.of(2026, 4, 21));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void fromADraftAnItemLeavesWithItsSubItemsAndAttachments() {
        long item = agenda.add(first, "Lausunto", null);
        long sub = agenda.add(first, "Luonnos", null);
        new OrderStore(database).indent(List.of(sub));
        new AttachmentStore(database).addExpected(first, sub, "Luonnos", "luonnos.pdf");
        long closing = agenda.add(second, "Muut asiat", null);
        long end = agenda.add(second, "Päättäminen", null);
        agenda.setKind(end, ItemKind.PROCEDURE);

        assertThat(transfers.next(first)).map(Meeting::id).hasValue(second);
        assertThat(transfers.postpone(List.of(item, sub), second)).containsExactly(item);
        assertThat(titles(first)).isEmpty();
        assertThat(titles(second)).containsExactly("Muut asiat", "Lausunto", ".Luonnos", "Päättäminen");
        assertThat(new AttachmentStore(database).ofMeeting(second)).hasSize(1);
        assertThat(closing).isNotEqualTo(item);
        database.undo();
        assertThat(titles(first)).containsExactly("Lausunto", ".Luonnos");
    }

    @Test
    void fromAnInvitedMeetingItGoesOnAndItsHistoryShows() {
        long item = agenda.add(first, "Lausunto", null);
        agenda.setText(item, ItemText.PROPOSAL, "Annetaan lausunto.");
        agenda.setPreparers(item, List.of(Presenter.words("maakunnan edustaja")));
        meetings.markInvited(first, LocalDate.of(2026, 3, 1));

        long there = transfers.postpone(List.of(item), second).getFirst();
        assertThat(agenda.items(first).getFirst().isTabled()).isTrue();
        var goesOn = agenda.items(second).getFirst();
        assertThat(goesOn.id()).isEqualTo(there).isNotEqualTo(item);
        assertThat(goesOn.continues()).isEqualTo(item);
        assertThat(goesOn.proposal()).isEqualTo("Annetaan lausunto.");
        assertThat(goesOn.preparers()).containsExactly(Presenter.words("maakunnan edustaja"));
        database.undo();
        assertThat(agenda.items(first).getFirst().isTabled()).isFalse();
        assertThat(titles(second)).isEmpty();
    }

    @Test
    void whatAMeetingDidNotDealWithIsOfferedUntilItIsTakenUp() {
        long opening = agenda.add(first, "Avaus", null);
        agenda.setKind(opening, ItemKind.PROCEDURE);
        long dealt = agenda.add(first, "Hankkeet", null);
        agenda.setText(dealt, ItemText.DECISION, "Sovittiin.");
        long tabled = agenda.add(first, "Lausunto", null);
        long forgotten = agenda.add(first, "Muut asiat", null);
        assertThat(transfers.undealt(second)).as("not held yet").isEmpty();
        meetings.setState(first, MeetingState.HELD);
        assertThat(undealt()).containsExactly("Lausunto", "Muut asiat");

        transfers.takeUp(List.of(tabled), second);
        assertThat(titles(second)).containsExactly("Lausunto");
        ideas.bank(List.of(forgotten));
        assertThat(undealt()).isEmpty();
        database.undo();
        assertThat(undealt()).containsExactly("Muut asiat");
    }

    @Test
    void anItemComesBackFromTheBankWithItsWordsAndItsHistory() {
        long item = agenda.add(first, "Hyvinvointikertomus", null);
        agenda.setText(item, ItemText.BACKGROUND, "Kunnan uusi kertomus.");
        agenda.setText(item, ItemText.SOURCE, "kunta");
        meetings.setState(first, MeetingState.HELD);
        ideas.bank(List.of(item));
        var idea = ideas.all(body).getFirst();
        assertThat(idea.source()).isEqualTo("kunta");
        ideas.setTitle(idea.id(), "Hyvinvointikertomus 2027");

        ideas.take(List.of(idea.id()), second);
        var taken = agenda.items(second).getFirst();
        assertThat(taken.title()).isEqualTo("Hyvinvointikertomus 2027");
        assertThat(taken.background()).isEqualTo("Kunnan uusi kertomus.");
        assertThat(taken.continues()).isEqualTo(item);
        assertThat(ideas.all(body)).isEmpty();

        long sub = agenda.add(second, "Kuulemistilaisuus", null);
        new OrderStore(database).indent(List.of(sub));
        ideas.bank(List.of(taken.id(), sub));
        assertThat(titles(second)).isEmpty();
        assertThat(ideas.all(body).getFirst().text()).isEqualTo("Kunnan uusi kertomus.\n\n- Kuulemistilaisuus");
        assertThat(ideas.all(body))
                .singleElement()
                .satisfies(i -> assertThat(i.itemId()).isEqualTo(item));
    }

    private List<String> undealt() {
        return transfers.undealt(second).stream().map(u -> u.item().title()).toList();
    }

    private long add(LocalDate date) {
        return meetings.add(
                new NewMeeting(body, "", date, LocalTime.of(13, 0), LocalTime.of(15, 0), "", null, null, null, "", ""));
    }

    private List<String> titles(long meeting) {
        return agenda.items(meeting).stream()
                .map(i -> (i.parentId() == null ? "" : ".") + i.title())
                .toList();
    }
}
