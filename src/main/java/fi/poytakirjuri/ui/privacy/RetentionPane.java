package fi.poytakirjuri.ui.privacy;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.election.Unelected;
import fi.poytakirjuri.register.retention.Due;
import fi.poytakirjuri.register.retention.Due.Former;
import fi.poytakirjuri.register.roster.Person;
import fi.poytakirjuri.ui.kit.EmptyState;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.LinkRow;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Questions;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Säilytysajat: what has been kept for as long as it may, each to be erased by itself or all at once.
final class RetentionPane extends ScrollPane {
    private final Tools tools;
    private final Texts texts;
    private final Questions questions;
    private final PrivacyModel model;
    private final VBox content = new VBox();

    RetentionPane(Tools tools, Questions questions, PrivacyModel model) {
        this.tools = tools;
        this.texts = tools.texts();
        this.questions = questions;
        this.model = model;
        setId("retention");
        setFitToWidth(true);
        getStyleClass().add("edge-to-edge");
        content.getStyleClass().addAll("page", "form");
        setContent(content);
        model.viewProperty().subscribe(view -> show(view.due()));
    }

    private void show(Due due) {
        var nodes = new ArrayList<Node>();
        if (due.count() == 0)
            nodes.add(new EmptyState(
                    Icon.DONE,
                    texts.get("privacy.retention.none"),
                    tools.buttons()
                            .of(
                                    "privacy.retention.settings",
                                    Icon.SETTINGS,
                                    () -> tools.navigation().goTo(Place.settings("limits")))));
        if (!due.contacts().isEmpty()) nodes.add(contacts(due.contacts()));
        if (!due.unelected().isEmpty()) nodes.add(unelected(due.unelected()));
        if (!due.unspokenOf().isEmpty()) nodes.add(unspokenOf(due.unspokenOf()));
        content.getChildren().setAll(nodes);
    }

    private Node contacts(List<Former> former) {
        var all = tools.buttons().of("privacy.retention.contacts.all", Icon.DELETE, () -> askContacts(former));
        all.setId("retention-contacts-all");
        var panel = panel("privacy.retention.contacts", "privacy.retention.contacts.about", all);
        for (var one : former) {
            var erase = tools.buttons()
                    .of("privacy.retention.contacts.erase", Icon.DELETE, () -> askContacts(List.of(one)));
            panel.getChildren()
                    .add(row(
                            one.person(),
                            texts.get(
                                    "privacy.retention.left",
                                    texts.dates().date(one.left()),
                                    texts.dates().date(one.since())),
                            erase));
        }
        return panel;
    }

    private Node unelected(List<Unelected> rounds) {
        var panel = panel("privacy.retention.unelected", "privacy.retention.unelected.about");
        for (var one : rounds) {
            var words = texts.count(
                    "privacy.retention.unelected.round",
                    one.howMany(),
                    texts.dates().date(one.round().opensAt().toLocalDate()),
                    texts.dates().date(one.round().closesAt().toLocalDate()));
            panel.getChildren()
                    .add(new LinkRow(
                            words,
                            () -> tools.navigation()
                                    .goTo(Place.round(one.round().id())),
                            Icon.TERM.node(),
                            wrapped(words)));
        }
        return panel;
    }

    private Node unspokenOf(List<Person> persons) {
        var all = tools.buttons().of("privacy.retention.unspoken.all", Icon.DELETE, () -> askUnspokenOf(persons));
        all.setId("retention-unspoken-all");
        var panel = panel("privacy.retention.unspoken", "privacy.retention.unspoken.about", all);
        for (var person : persons) {
            var erase = tools.buttons()
                    .of("privacy.retention.unspoken.erase", Icon.DELETE, () -> askUnspokenOf(List.of(person)));
            panel.getChildren().add(row(person, person.email(), erase));
        }
        return panel;
    }

    private void askContacts(List<Former> former) {
        questions.ask(
                texts.count("privacy.retention.contacts.ask", former.size()),
                asked(former.stream().map(f -> f.person().name()).toList(), "privacy.retention.contacts.goes"),
                texts.get("privacy.retention.contacts.yes"),
                texts.get("privacy.erase.no"),
                () -> model.eraseContacts(
                        former.stream().map(f -> f.person().id()).toList(), this::sayDone));
    }

    private void askUnspokenOf(List<Person> persons) {
        questions.ask(
                texts.count("privacy.retention.unspoken.ask", persons.size()),
                asked(persons.stream().map(Person::name).toList(), "privacy.retention.unspoken.goes"),
                texts.get("privacy.erase.yes"),
                texts.get("privacy.erase.no"),
                () -> model.eraseUnspokenOf(persons.stream().map(Person::id).toList(), this::sayDone));
    }

    private String asked(List<String> names, String key) {
        var who = names.stream().collect(Collectors.joining(", "));
        return String.join(
                "\n\n", texts.get(key, who), texts.get("privacy.erase.copies"), texts.get("privacy.erase.forGood"));
    }

    private void sayDone() {
        tools.toasts().say(texts.get("privacy.erase.done"));
    }

    private VBox panel(String title, String about, Button... actions) {
        var name = new Label(texts.get(title));
        name.getStyleClass().add("section-title");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(8, name);
        head.getChildren().addAll(actions);
        var panel = new VBox(head, quiet(texts.get(about)));
        panel.getStyleClass().add("panel");
        return panel;
    }

    private Node row(Person person, String about, Button erase) {
        erase.setMinWidth(USE_PREF_SIZE);
        erase.setAccessibleText(erase.getText() + ": " + person.name());
        var link = tools.buttons().link(person.name(), () -> tools.navigation().goTo(Place.person(person.id())));
        var words = new VBox(link, quiet(about));
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(12, words, erase);
        row.getStyleClass().add("plain-row");
        return row;
    }

    private static Label quiet(String words) {
        var label = wrapped(words);
        label.getStyleClass().addAll("quiet", "small");
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }

    private static Label wrapped(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        return label;
    }
}
