package fi.poytakirjuri.ui.privacy;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.privacy.ErasurePlan;
import fi.poytakirjuri.register.privacy.ErasureReason;
import fi.poytakirjuri.register.privacy.Mention;
import fi.poytakirjuri.register.retention.Due.Former;
import fi.poytakirjuri.ui.export.ExportOutcome;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Questions;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// A person's rights on their card: the data given to them, and erased; and how long it is kept.
public final class PersonPrivacy extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final Questions questions;
    private final PersonPrivacyModel model;
    private final Label number = quiet();
    private final Label kept = quiet();
    private final FlowPane buttons = new FlowPane(8, 8);
    private final VBox left = new VBox();
    private long personId;

    public PersonPrivacy(Tools tools, Questions questions, PersonPrivacyModel model) {
        this.tools = tools;
        this.texts = tools.texts();
        this.questions = questions;
        this.model = model;
        setId("person-privacy");
        getStyleClass().add("section");
        var title = new Label(texts.get("kit.Room.PRIVACY"));
        title.getStyleClass().add("form-label");
        var export = tools.buttons().of("privacy.person.export", Icon.EXPORT, this::export);
        export.setId("person-export");
        var erase = tools.buttons().of("privacy.person.erase", Icon.DELETE, this::ask);
        erase.setId("person-erase");
        buttons.getChildren().setAll(export, erase);
        left.getStyleClass().addAll("section", "left-out");
        left.managedProperty().bind(left.visibleProperty());
        left.setVisible(false);
        getChildren().setAll(title, number, kept, buttons, new ExportOutcome(tools, model.exporting()), left);
    }

    /// Shows another person, or the same one anew.
    public void show(long personId) {
        if (this.personId != personId) {
            model.exporting().rest();
            left.setVisible(false);
            buttons.setVisible(true);
        }
        this.personId = personId;
        number.setText(texts.get("privacy.person.number", personId));
        model.former(personId, former -> {
            if (this.personId == personId) kept.setText(kept(former));
        });
    }

    private String kept(Optional<Former> former) {
        return former.map(f -> texts.get(
                        tools.today().isBefore(f.since()) ? "privacy.person.kept" : "privacy.person.keptOver",
                        texts.dates().date(f.since())))
                .orElse(texts.get("privacy.person.keptWhile"));
    }

    private void export() {
        tools.files().folder(texts.get("privacy.person.export.choose")).ifPresent(to -> model.export(personId, to));
    }

    private void ask() {
        model.plan(
                personId,
                plan -> questions.ask(
                        texts.get("privacy.erase.title", plan.person().name()),
                        ErasureWords.of(plan, texts),
                        texts.get("privacy.erase.yes"),
                        texts.get("privacy.erase.no"),
                        () -> model.erase(plan, ErasureReason.REQUEST, () -> done(plan))));
    }

    private void done(ErasurePlan plan) {
        tools.toasts().say(texts.get("privacy.erase.done"));
        if (plan.person().id() == personId) tellLeft(plan.mentions());
    }

    /// What free texts still tell: only the secretary can say what of it may go.
    private void tellLeft(List<Mention> mentions) {
        var lines = new ArrayList<Node>();
        lines.add(line(texts.get(mentions.isEmpty() ? "privacy.erase.nothingLeft" : "privacy.erase.left")));
        mentions.forEach(mention ->
                lines.add(line(texts.get("privacy.erase.left.line", mention.where(texts), mention.sentence()))));
        left.getChildren().setAll(lines);
        left.setVisible(true);
        buttons.setVisible(false);
        number.setText("");
        kept.setText("");
    }

    private static Label line(String words) {
        var line = new Label(words);
        line.setWrapText(true);
        return line;
    }

    private static Label quiet() {
        var label = line("");
        label.getStyleClass().addAll("quiet", "small");
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }
}
