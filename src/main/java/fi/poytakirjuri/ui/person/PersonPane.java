package fi.poytakirjuri.ui.person;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.person.PersonCard;
import fi.poytakirjuri.ui.check.Badge;
import fi.poytakirjuri.ui.kit.AutosavedField;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.privacy.PersonPrivacy;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The person's card: everything known of someone, a member or not; what is theirs is edited in place, and what other
/// rooms tell of them leads there.
final class PersonPane extends ScrollPane {
    private final Tools tools;
    private final Texts texts;
    private final PeopleModel model;
    private final Label name = new Label();
    private final PersonFields fields;
    private final Affiliations affiliations;
    private final AutosavedField expertiseSaved;
    private final PersonFacts facts;
    private final PersonPrivacy privacy;
    private final Badge badge;
    private final Button toSeat;
    private final Button remove;
    private @Nullable PersonCard shown;

    PersonPane(Tools tools, PeopleModel model, PersonEdits edits, PersonPrivacy privacy) {
        this.privacy = privacy;
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        this.badge = new Badge(tools);
        affiliations = new Affiliations(tools, edits, model::organisations);
        fields = new PersonFields(tools, "person", edits, affiliations);
        facts = new PersonFacts(tools);
        var expertise = new TextField();
        expertise.setId("person-expertise");
        expertise.setPromptText(texts.get("person.expertise.prompt"));
        expertiseSaved = tools.autosave().field(expertise);
        toSeat = tools.buttons().of("person.toSeat", Icon.SEAT, this::goToSeat);
        toSeat.setId("person-to-seat");
        toSeat.managedProperty().bind(toSeat.visibleProperty());
        remove = tools.buttons().of("person.remove", Icon.DELETE, this::remove);
        remove.setId("person-remove");
        remove.managedProperty().bind(remove.visibleProperty());
        name.getStyleClass().add("section-title");
        name.setWrapText(true);
        var actions = new FlowPane(8, 8, toSeat, remove);
        actions.managedProperty().bind(toSeat.visibleProperty().or(remove.visibleProperty()));
        var content = new VBox(
                new HBox(12, name, badge),
                actions,
                fields,
                new FormRow(texts.get("person.expertise"), expertise, expertiseSaved.messageProperty()),
                facts,
                privacy);
        content.getStyleClass().addAll("form", "member-form");
        setContent(content);
        setFitToWidth(true);
        setId("person-card");
        getStyleClass().add("detail");
    }

    void show(PersonCard card) {
        boolean isAnother =
                shown == null || shown.person().id() != card.person().id();
        shown = card;
        name.setText(card.person().name());
        badge.show(Place.person(card.person().id()));
        fields.show(card.person());
        affiliations.show(card.person().id(), card.affiliations());
        expertiseSaved.show(
                card.person().id(),
                card.person().expertise(),
                typed -> model.writeExpertise(card.person().id(), typed));
        facts.show(card);
        privacy.show(card.person().id());
        toSeat.setVisible(card.sittings().stream().anyMatch(s -> s.tenure().holds(tools.today())));
        remove.setVisible(!card.isSpokenOf());
        if (isAnother) setVvalue(0);
    }

    void focusName() {
        fields.focusName();
    }

    private void goToSeat() {
        if (shown != null) tools.navigation().goTo(Place.member(shown.person().id()));
    }

    private void remove() {
        if (shown != null) model.remove(shown.person());
    }
}
