package fi.poytakirjuri.ui.meeting.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.action.Owner;
import fi.poytakirjuri.register.choice.ActionState;
import fi.poytakirjuri.register.choice.DocumentKind;
import fi.poytakirjuri.register.choice.ItemKind;
import fi.poytakirjuri.register.meeting.ItemText;
import fi.poytakirjuri.ui.action.Owners;
import fi.poytakirjuri.ui.meeting.ModelTest;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MinutesModelTest extends ModelTest {
    private MinutesModel model;

    @BeforeEach
    void openMinutes() {
        var stores = room.stores;
        model = new MinutesModel(
                open, stores.agendas(), stores.actions(), room.background, room.texts, room.tools.clock());
        stores.agendas().add(meeting, "Lausunto", null);
        settle();
    }

    @Test
    void anActionIsAddedUnderTheItemAndWritten() {
        model.addAction(_ -> {});
        settle();
        model.setActionText(action().id(), "Kootaan näkemykset");
        model.setDue(action().id(), "pe");
        model.setState(action(), ActionState.IN_PROGRESS);
        settle();
        assertThat(action())
                .returns("Kootaan näkemykset", Action::text)
                .returns(LocalDate.of(2026, 5, 22), Action::dueOn)
                .returns(ActionState.IN_PROGRESS, Action::state);
        assertThat(model.due(action())).isEqualTo("22.5.2026");
    }

    @Test
    void aDueTimeInWordsStaysWords() {
        model.addAction(_ -> {});
        settle();
        model.setDue(action().id(), " ensi kokous ");
        settle();
        assertThat(action()).returns(null, Action::dueOn).returns("ensi kokous", Action::dueWords);
        assertThat(model.due(action())).isEqualTo("ensi kokous");
    }

    @Test
    void twoQuickOwnersBothStay() {
        model.addAction(_ -> {});
        settle();
        var asShown = action();
        model.addOwner(asShown, Owners.inWords("toimialaedustajat"));
        model.addOwner(asShown, Owners.inWords("Kansalaisopisto"));
        settle();
        assertThat(action().owners())
                .containsExactly(Owner.everyone("toimialaedustajat"), Owner.organisation("Kansalaisopisto"));
        model.removeOwner(action(), Owner.everyone("toimialaedustajat"));
        settle();
        assertThat(action().owners()).containsExactly(Owner.organisation("Kansalaisopisto"));
    }

    @Test
    void aRemovedActionComesBackWithItsOwners() {
        model.addAction(_ -> {});
        settle();
        model.addOwner(action(), Owner.everyone(""));
        settle();
        model.removeAction(action(), _ -> {});
        settle();
        assertThat(open.matter().orElseThrow().actions()).isEmpty();
        undo();
        assertThat(action().owners()).containsExactly(Owner.everyone(""));
    }

    @ParameterizedTest
    @EnumSource(DocumentKind.class)
    void noTextThatHasWordsIsHiddenWhateverTheDocument(DocumentKind document) {
        for (var which : Fields.ORDER) {
            var item = open.item().orElseThrow().with(which, "sanoja");
            assertThat(Fields.of(document, item, EnumSet.noneOf(ItemText.class)))
                    .contains(which);
        }
    }

    @Test
    void theFieldsSuitTheDocumentAndMoreCanBeAskedFor() {
        var item = open.item().orElseThrow();
        assertThat(item.kind()).isEqualTo(ItemKind.DISCUSSION);
        assertThat(Fields.of(DocumentKind.MEMO, item, Set.of()))
                .containsExactly(ItemText.DISCUSSION, ItemText.DECISION);
        assertThat(Fields.of(DocumentKind.MINUTES, item, Set.of()))
                .containsExactly(ItemText.BACKGROUND, ItemText.DISCUSSION, ItemText.PROPOSAL, ItemText.DECISION);
        assertThat(Fields.of(DocumentKind.MEMO, item, Set.of(ItemText.BACKGROUND)))
                .containsExactly(ItemText.BACKGROUND, ItemText.DISCUSSION, ItemText.DECISION);
    }

    private Action action() {
        return open.matter().orElseThrow().actions().getFirst();
    }
}
