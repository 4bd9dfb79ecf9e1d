package fi.poytakirjuri.ui.term;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.OfficeKind;
import fi.poytakirjuri.register.election.NewTermStore;
import fi.poytakirjuri.register.election.NextTerm;
import fi.poytakirjuri.register.roster.Contact;
import fi.poytakirjuri.ui.kit.Choice;
import fi.poytakirjuri.ui.kit.FormRow;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The third step: the offices. The table gives them itself in its first meeting (rule 9), so that is what stands there
/// until the secretary says otherwise.
final class OfficesStep extends VBox {
    private final Texts texts;
    private final NewTermModel model;
    private final VBox rows = new VBox(16);

    OfficesStep(Texts texts, NewTermModel model) {
        this.texts = texts;
        this.model = model;
        var hint = new Label(texts.get("nomination.newTerm.offices.hint"));
        hint.setWrapText(true);
        hint.getStyleClass().add("quiet");
        getStyleClass().add("form");
        getChildren().setAll(hint, rows);
    }

    void show(NextTerm next) {
        var holders = new ArrayList<Holder>();
        holders.add(new Holder(null, texts.get("nomination.newTerm.atFirstMeeting")));
        for (var contact : model.eligible()) holders.add(Holder.of(contact));
        rows.getChildren()
                .setAll(NewTermStore.OFFICES.stream()
                        .sorted()
                        .map(kind -> row(kind, next, holders))
                        .toList());
    }

    private Node row(OfficeKind kind, NextTerm next, List<Holder> holders) {
        var choice = new Choice<>(holders, Holder::words, chosen -> model.give(kind, chosen.personId));
        choice.setId("new-term-" + kind);
        choice.setMaxWidth(420);
        var now = model.holder(kind);
        var shown = holders.stream()
                .filter(holder -> now != null && now.equals(holder.personId))
                .findFirst()
                .orElse(holders.getFirst());
        if (shown == holders.getFirst()) model.give(kind, null);
        choice.show(shown);
        var row = new FormRow(texts.of("roster", kind), choice);
        next.holder(kind).ifPresent(who -> {
            var before =
                    new Label(texts.get("nomination.newTerm.until", who.person().name()));
            before.getStyleClass().addAll("quiet", "small");
            row.getChildren().add(before);
        });
        return row;
    }

    /// Someone who could hold an office; no person for leaving it to the first meeting.
    private record Holder(@Nullable Long personId, String words) {
        static Holder of(Contact contact) {
            return new Holder(contact.person().id(), contact.nameAndOrganisation());
        }
    }
}
