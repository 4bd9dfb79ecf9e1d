package fi.poytakirjuri.ui.person;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.person.Merged;
import fi.poytakirjuri.register.person.PersonCard;
import fi.poytakirjuri.register.roster.Person;
import fi.poytakirjuri.ui.person.PeopleModel.Both;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The values of two persons beside each other; where they differ one of them is chosen, by default the one of the
/// person who stays, or the only one there is.
final class CompareGrid extends GridPane {
    private final Texts texts;
    private final Both both;
    private final Merged suggested;
    private final Row givenName;
    private final Row familyName;
    private final Row organisation;
    private final Row email;
    private final Row phone;
    private final Row consent;
    private int rows;

    /// @param both the first stays
    CompareGrid(Texts texts, Both both) {
        this.texts = texts;
        this.both = both;
        Person one = both.one().person();
        Person other = both.other().person();
        boolean hasOrganisation = !both.one().contact().organisation().isEmpty();
        suggested = Merged.suggested(one, other, hasOrganisation);
        getStyleClass().add("compare-grid");
        for (double width : new double[] {20, 40, 40}) {
            var column = new ColumnConstraints();
            column.setPercentWidth(width);
            getColumnConstraints().add(column);
        }
        addRow(
                rows++,
                new Label(),
                head(texts.get("person.compare.stays", one.name())),
                head(texts.get("person.compare.goes", other.name())));
        givenName = row(texts.get("roster.givenName"), one.givenName(), other.givenName());
        familyName = row(texts.get("roster.familyName"), one.familyName(), other.familyName());
        organisation = row(
                texts.get("roster.organisation"),
                both.one().contact().organisation(),
                both.other().contact().organisation());
        email = row(texts.get("roster.email"), one.email(), other.email());
        phone = row(texts.get("roster.phone"), one.phone(), other.phone());
        consent = row(texts.get("roster.consent"), date(one.consentOn()), date(other.consentOn()));
        addRow(
                rows++,
                name(texts.get("person.compare.spokenOf")),
                words(spokenOf(both.one())),
                words(spokenOf(both.other())));
    }

    Both both() {
        return both;
    }

    /// What was chosen; the notes and the expertise of both.
    Merged stays() {
        Person one = both.one().person();
        Person other = both.other().person();
        return new Merged(
                givenName.isFirst() ? one.givenName() : other.givenName(),
                familyName.isFirst() ? one.familyName() : other.familyName(),
                email.isFirst() ? one.email() : other.email(),
                phone.isFirst() ? one.phone() : other.phone(),
                consent.isFirst() ? one.consentOn() : other.consentOn(),
                suggested.expertise(),
                suggested.notes(),
                organisation.isFirst());
    }

    private Row row(String name, String one, String other) {
        var group = new ToggleGroup();
        if (one.equals(other)) {
            addRow(rows++, name(name), words(one.isEmpty() ? "–" : one), words(other.isEmpty() ? "–" : other));
            return new Row(null);
        }
        var first = choice(name, one, group);
        var second = choice(name, other, group);
        (one.isEmpty() ? second : first).setSelected(true);
        addRow(rows++, name(name), first, second);
        return new Row(first);
    }

    private RadioButton choice(String name, String value, ToggleGroup group) {
        var words = value.isEmpty() ? "–" : value;
        var button = new RadioButton(words);
        button.setAccessibleText(name + ": " + words);
        button.setToggleGroup(group);
        button.setWrapText(true);
        return button;
    }

    private Label head(String words) {
        var head = new Label(words);
        head.getStyleClass().add("card-title");
        head.setWrapText(true);
        return head;
    }

    private Label name(String words) {
        var name = new Label(words);
        name.getStyleClass().add("form-label");
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.setWrapText(true);
        return name;
    }

    private static Label words(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        return label;
    }

    private String spokenOf(PersonCard card) {
        var parts = List.of(
                texts.count("person.compare.seats", card.sittings().size()),
                texts.count("person.compare.meetings", card.visits().size()),
                texts.count("person.compare.actions", card.actions().size()));
        return String.join("\n", parts);
    }

    private String date(@Nullable LocalDate date) {
        return date == null ? "" : texts.dates().date(date);
    }

    /// @param first nothing where both are the same
    private record Row(@Nullable RadioButton first) {
        boolean isFirst() {
            return first == null || first.isSelected();
        }
    }
}
