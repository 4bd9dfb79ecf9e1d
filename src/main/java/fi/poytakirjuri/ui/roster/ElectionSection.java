package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.roster.Member;
import fi.poytakirjuri.register.roster.Successor.Election;
import fi.poytakirjuri.register.roster.Tenure;
import fi.poytakirjuri.ui.kit.AutosavedField;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.person.TypedDate;
import java.time.LocalDate;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Who elected the member, when, and by which decision (rule 12).
final class ElectionSection extends VBox {
    private final Texts texts;
    private final RosterModel model;
    private final MemberEdits edits;
    private final TextField body = new TextField();
    private final TextField on = new TextField();
    private final TextField reference = new TextField();
    private final AutosavedField bodySaved;
    private final AutosavedField onSaved;
    private final AutosavedField referenceSaved;

    ElectionSection(Tools tools, RosterModel model, MemberEdits edits) {
        this.texts = tools.texts();
        this.model = model;
        this.edits = edits;
        body.setId("member-electing-body");
        on.setId("member-elected-on");
        reference.setId("member-election-reference");
        bodySaved = tools.autosave().field(body);
        onSaved = tools.autosave().field(on).checkedBy(typed -> read(typed).problemUnlessEmpty(texts));
        referenceSaved = tools.autosave().field(reference);
        var heading = new Label(texts.get("vacancy.election"));
        heading.getStyleClass().add("form-label");
        var when = new HBox(
                12,
                new FormRow(texts.get("vacancy.election.on"), on, onSaved.messageProperty()),
                new FormRow(texts.get("vacancy.election.reference"), reference, referenceSaved.messageProperty()));
        when.getChildren().forEach(row -> HBox.setHgrow(row, Priority.ALWAYS));
        getStyleClass().add("section");
        getChildren()
                .addAll(
                        heading,
                        new FormRow(texts.get("vacancy.election.body"), body, bodySaved.messageProperty()),
                        when);
    }

    /// What is known of the election; where nothing is, the body that usually elects is offered with the first date.
    void show(Member member, RosterView view) {
        var tenure = member.tenure();
        var meeting = tenure.electedIn();
        var usual = view.body().electingBody();
        var electing = meeting == null ? usual : meeting.electingBody();
        var heldOn = meeting == null ? null : meeting.heldOn();
        bodySaved.show(tenure.id(), electing, typed -> write(tenure, typed, heldOn, tenure.reference()));
        onSaved.show(
                tenure.id(),
                heldOn == null ? "" : texts.dates().date(heldOn),
                typed -> write(tenure, electing, read(typed).date(), tenure.reference()));
        referenceSaved.show(tenure.id(), tenure.reference(), typed -> write(tenure, electing, heldOn, typed));
    }

    private void write(Tenure tenure, String electing, @Nullable LocalDate heldOn, String decision) {
        edits.writeElection(tenure.id(), new Election(electing, heldOn, decision));
    }

    private TypedDate read(String typed) {
        return TypedDate.read(typed, model.today());
    }
}
