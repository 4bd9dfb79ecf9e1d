package fi.poytakirjuri.ui.term;

import static java.util.Objects.requireNonNull;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.nomination.Candidate;
import fi.poytakirjuri.register.nomination.CandidateStore;
import fi.poytakirjuri.register.nomination.CandidateText;
import fi.poytakirjuri.register.roster.Sector;
import fi.poytakirjuri.ui.kit.AutosavedField;
import fi.poytakirjuri.ui.kit.Choice;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.SensitiveHint;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.roster.SectorChoice;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Every field of a candidate, each saving itself.
final class CandidateFields extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final CandidateStore candidates;
    private final Map<CandidateText, Saved> byText = new EnumMap<>(CandidateText.class);
    private final SectorChoice sectors;
    private final Choice<Answer> consent;
    private final Saved consentSource;
    private final Choice<Answer> publishable;
    private final FormRow typedSectors;
    private @Nullable Candidate shown;

    CandidateFields(Tools tools, CandidateStore candidates) {
        this.tools = tools;
        this.texts = tools.texts();
        this.candidates = candidates;
        for (var which : CandidateText.values()) byText.put(which, saved(control(which), which.name()));
        of(CandidateText.GIVEN_NAME).field.checkedBy(typed -> nameProblem(typed, false));
        of(CandidateText.FAMILY_NAME).field.checkedBy(typed -> nameProblem(typed, true));
        sectors = new SectorChoice(texts, taken -> write(id -> candidates.setSectors(id, List.copyOf(taken))));
        sectors.setId("candidate-sectors");
        consent = answer("candidate-consent", answer -> write(id -> candidates.setConsenting(id, answer.value())));
        publishable =
                answer("candidate-publishable", answer -> write(id -> candidates.setPublishable(id, answer.value())));
        consentSource = saved(new TextField(), "CONSENT_SOURCE");
        consentSource.control.setPromptText(texts.get("nomination.consent.source.prompt"));
        typedSectors = row(CandidateText.SECTORS_TEXT);
        getStyleClass().add("form");
        getChildren()
                .setAll(
                        side(row(CandidateText.GIVEN_NAME), row(CandidateText.FAMILY_NAME)),
                        row(CandidateText.ORGANISATION),
                        new FormRow(texts.get("nomination.sectors"), sectors),
                        typedSectors,
                        side(
                                new FormRow(texts.get("nomination.consent"), consent),
                                new FormRow(texts.get("nomination.publishable"), publishable)),
                        consentSource.row(texts.get("nomination.consent.source")),
                        side(row(CandidateText.EMAIL), row(CandidateText.PHONE)),
                        row(CandidateText.REASONS),
                        hint(CandidateText.REASONS),
                        row(CandidateText.NOMINATOR),
                        row(CandidateText.NOTES),
                        hint(CandidateText.NOTES));
    }

    private SensitiveHint hint(CandidateText which) {
        return new SensitiveHint(texts, of(which).control);
    }

    void focusName() {
        of(CandidateText.GIVEN_NAME).control.requestFocus();
    }

    void show(Candidate candidate, List<Sector> offered) {
        shown = candidate;
        long id = candidate.id();
        byText.forEach((which, saved) ->
                saved.field.show(id, text(candidate, which), words -> candidates.setText(id, which, words)));
        consentSource.field.show(id, candidate.consentSource(), words -> candidates.setConsentSource(id, words));
        sectors.show(offered, new HashSet<>(candidate.sectorIds()));
        consent.show(Answer.of(candidate.isConsenting()));
        publishable.show(Answer.of(candidate.isPublishable()));
        boolean asTyped = !candidate.sectorsText().isEmpty();
        typedSectors.setVisible(asTyped);
        typedSectors.setManaged(asTyped);
    }

    void clear() {
        shown = null;
        byText.values().forEach(saved -> saved.field.clear());
        consentSource.field.clear();
    }

    private void write(LongConsumer change) {
        var candidate = shown;
        if (candidate != null)
            tools.background().register(() -> change.accept(candidate.id())).start();
    }

    /// A candidate needs one of the two names.
    private Optional<String> nameProblem(String typed, boolean isFamilyName) {
        var candidate = shown;
        if (candidate == null || !typed.isBlank()) return Optional.empty();
        var other = isFamilyName ? candidate.givenName() : candidate.familyName();
        return other.isBlank() ? Optional.of(texts.get("nomination.problem.name")) : Optional.empty();
    }

    private Choice<Answer> answer(String id, Consumer<Answer> chosen) {
        var choice = new Choice<>(List.of(Answer.values()), answer -> texts.of("nomination", answer), chosen);
        choice.setId(id);
        return choice;
    }

    private static TextInputControl control(CandidateText which) {
        if (!which.isLong()) return new TextField();
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(3);
        return area;
    }

    private FormRow row(CandidateText which) {
        return of(which).row(texts.of("nomination", which));
    }

    private Saved of(CandidateText which) {
        return requireNonNull(byText.get(which));
    }

    private Saved saved(TextInputControl control, String id) {
        control.setId("candidate-" + id);
        return new Saved(control, tools.autosave().field(control));
    }

    private static HBox side(FormRow... rows) {
        var side = new HBox(12, rows);
        for (var row : rows) {
            HBox.setHgrow(row, Priority.ALWAYS);
            row.setPrefWidth(120);
        }
        return side;
    }

    private static String text(Candidate candidate, CandidateText which) {
        return switch (which) {
            case GIVEN_NAME -> candidate.givenName();
            case FAMILY_NAME -> candidate.familyName();
            case ORGANISATION -> candidate.organisation();
            case EMAIL -> candidate.email();
            case PHONE -> candidate.phone();
            case REASONS -> candidate.reasons();
            case SECTORS_TEXT -> candidate.sectorsText();
            case NOMINATOR -> candidate.nominator();
            case NOTES -> candidate.notes();
        };
    }

    private record Saved(TextInputControl control, AutosavedField field) {
        FormRow row(String name) {
            return new FormRow(name, control, field.messageProperty());
        }
    }
}
