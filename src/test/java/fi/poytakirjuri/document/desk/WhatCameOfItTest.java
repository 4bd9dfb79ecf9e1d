package fi.poytakirjuri.document.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.PaperKind;
import fi.poytakirjuri.document.paper.meeting.SampleMinutes;
import fi.poytakirjuri.document.paper.table.TaskOrder;
import fi.poytakirjuri.document.text.PlainText;
import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.action.ActionHistoryStore;
import fi.poytakirjuri.register.action.ActionStore;
import fi.poytakirjuri.register.action.Due;
import fi.poytakirjuri.register.action.Occasion;
import fi.poytakirjuri.register.meeting.ResolutionStore;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What papers tell of how a matter was decided and how far its action has come, in the sample's 7/2026 that is held
/// and not yet finalised.
class WhatCameOfItTest {
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 8);

    @Test
    void aMemoTellsTheVoteTheDissentAndHowOftenAnActionWasMoved(@TempDir Path folder) throws Exception {
        try (var sample = new SampleMinutes(folder)) {
            var desk = new PaperDesk(sample.database(), 1, Texts.in(Language.FI));
            var meeting = sample.of("7/2026").meeting().id();
            var matter = sample.of("7/2026").matters().get(2);
            var resolutions = new ResolutionStore(sample.database());
            resolutions.setVote(matter.item().id(), "Puolesta 8, vastaan 3");
            resolutions.setDissent(matter.item().id(), "Seppo Lahdenmäki olisi jatkanut kyselyä.");
            var ids = List.of(matter.actions().getFirst().id());
            var history = new ActionHistoryStore(sample.database());
            var due = new ActionStore(sample.database()).due(1, meeting, "ensi kokous", DECEMBER.minusDays(28));
            history.move(ids, due, Occasion.in(meeting, DECEMBER.minusDays(28)), "");
            var memo = new PaperOrder.OfMeeting(meeting, PaperKind.MEMO);
            assertThat(words(desk, memo))
                    .contains("Äänestys Puolesta 8, vastaan 3", "Eriävä mielipide Seppo Lahdenmäki olisi jatkanut")
                    .contains("ensi kokous (8.12.2026)")
                    .containsPattern("siirtyy(?! \\()")
                    .doesNotContain("yksimielinen");
            history.move(ids, Due.on(DECEMBER.plusDays(7)), Occasion.on(DECEMBER), "");
            resolutions.setUnanimous(matter.item().id(), true);
            assertThat(words(desk, memo)).contains("siirtyy (2. kerran)", "15.12.2026", "Päätös oli yksimielinen.");
            assertThat(words(desk, new PaperOrder.Tasks(DECEMBER, TaskOrder.BY_MEETING)))
                    .contains("Kokous 7/2026, 10.11.2026", "siirtyy (2. kerran)");
        }
    }

    private static String words(PaperDesk desk, PaperOrder order) {
        return PlainText.of(desk.make(order, Audience.INTERNAL).paper().body()).replace('\u00a0', ' ');
    }
}
