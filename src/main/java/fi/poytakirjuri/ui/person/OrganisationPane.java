package fi.poytakirjuri.ui.person;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.OrganisationKind;
import fi.poytakirjuri.register.person.OrganisationCard;
import fi.poytakirjuri.register.person.OrganisationCard.From;
import fi.poytakirjuri.register.roster.Seat;
import fi.poytakirjuri.ui.kit.Choice;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.person.CardList.Line;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// An organisation's card: what sort it is, its names over time, who comes and came from it, the seats it names and its
/// open actions.
final class OrganisationPane extends ScrollPane {
    private final Tools tools;
    private final Texts texts;
    private final OrganisationsModel model;
    private final Label name = new Label();
    private final Choice<OrganisationKind> kind;
    private final OrganisationNames names;
    private final OrganisationMerge merge;
    private final CardList now;
    private final CardList before;
    private final CardList seats;
    private final CardList actions;
    private final Button remove;
    private @Nullable OrganisationCard shown;

    OrganisationPane(Tools tools, OrganisationsModel model) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        kind = new Choice<>(List.of(OrganisationKind.values()), k -> texts.of("person", k), chosen -> {
            if (shown != null && chosen != shown.organisation().kind())
                model.kind(shown.organisation().id(), chosen);
        });
        kind.setId("organisation-kind");
        names = new OrganisationNames(tools, model);
        merge = new OrganisationMerge(tools, model);
        now = new CardList(texts.get("person.organisation.people"));
        before = new CardList(texts.get("person.organisation.former"));
        seats = new CardList(texts.get("person.organisation.seats"));
        actions = new CardList(texts.get("person.actions"));
        remove = tools.buttons().of("person.organisation.remove", Icon.DELETE, () -> {
            if (shown != null) model.remove(shown.organisation());
        });
        remove.setId("organisation-remove");
        remove.managedProperty().bind(remove.visibleProperty());
        name.getStyleClass().add("section-title");
        name.setWrapText(true);
        var content = new VBox(
                name,
                remove,
                new FormRow(texts.get("person.organisation.kind"), kind),
                names,
                now,
                before,
                seats,
                actions,
                merge);
        content.getStyleClass().addAll("form", "member-form");
        setContent(content);
        setFitToWidth(true);
        setId("organisation-card");
        getStyleClass().add("detail");
    }

    void show(OrganisationCard card) {
        shown = card;
        name.setText(card.organisation().nameOn(tools.today()));
        kind.show(card.organisation().kind());
        names.show(card.organisation());
        merge.show(card.organisation());
        now.show(people(card, false));
        before.show(people(card, true));
        seats.show(card.seats().stream().map(this::seat).toList());
        actions.show(PersonFacts.actions(tools, card.actions()));
        remove.setVisible(!card.isSpokenOf());
    }

    private List<Line> people(OrganisationCard card, boolean isOver) {
        return card.people().stream()
                .filter(from -> from.affiliation().days().isOver(tools.today()) == isOver)
                .map(this::person)
                .toList();
    }

    private Line person(From from) {
        var days = PersonFacts.days(texts, from.affiliation().days());
        var title = from.affiliation().title();
        return new Line(
                Icon.PERSON,
                from.person().name(),
                title.isEmpty() || days.isEmpty() ? title + days : title + " · " + days,
                () -> tools.navigation().goTo(Place.person(from.person().id())));
    }

    private Line seat(Seat seat) {
        return new Line(
                Icon.SEAT,
                texts.of("roster", seat.role()),
                "",
                () -> tools.navigation().goTo(Place.seat(seat.id())));
    }
}
