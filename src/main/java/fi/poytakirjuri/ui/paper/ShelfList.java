package fi.poytakirjuri.ui.paper;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.nomination.NominationRound;
import fi.poytakirjuri.register.statement.Statement;
import fi.poytakirjuri.ui.kit.Caret;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.LinkRow;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.paper.ShelfPaper.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// The papers by their kind; the one chosen is marked. Arrows go from one to the next.
final class ShelfList extends ScrollPane {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Tools tools;
    private final Texts texts;
    private final PapersModel model;
    private final VBox rows = new VBox();
    private final Map<String, LinkRow> papers = new LinkedHashMap<>();

    private boolean isFocusAwaited;

    ShelfList(Tools tools, PapersModel model) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        setId("shelf");
        getStyleClass().addAll("edge-to-edge", "shelf");
        setFitToWidth(true);
        setFocusTraversable(false);
        setMinWidth(220);
        rows.getStyleClass().add("shelf-rows");
        setContent(rows);
        model.shelfProperty().subscribe(this::show);
        model.chosenProperty().subscribe(this::mark);
    }

    void focusChosen() {
        var chosen = papers.get(model.chosenProperty().get().address());
        if (chosen == null) return;
        // Rows that are replaced before they have come into sight leave the focus to those that replace them.
        isFocusAwaited = chosen.getScene() == null;
        Caret.to(chosen);
    }

    private void show(Shelf shelf) {
        boolean hadFocus = isFocusAwaited || rows.isFocusWithin();
        papers.clear();
        var nodes = new ArrayList<Node>();
        for (var standing : Standing.values()) nodes.add(standing(standing));
        nodes.add(heading("papers.candidates"));
        if (shelf.rounds().isEmpty()) nodes.add(quiet("papers.candidates.none"));
        for (var round : shelf.rounds())
            nodes.add(row(new ShelfPaper.CandidateList(round), texts.get("papers.candidates.list"), about(round)));
        nodes.add(heading("papers.statements"));
        if (shelf.statements().isEmpty()) nodes.add(quiet("papers.statements.none"));
        for (var statement : shelf.statements())
            nodes.add(row(new ShelfPaper.StatementLetter(statement), statement.title(), about(statement)));
        nodes.add(heading("papers.meetings"));
        if (shelf.newest().isEmpty()) nodes.add(quiet("papers.meetings.none"));
        for (var meeting : shelf.newest()) nodes.add(link(meeting));
        rows.getChildren().setAll(nodes);
        mark(model.chosenProperty().get());
        if (hadFocus) focusChosen();
    }

    private void mark(ShelfPaper chosen) {
        papers.forEach((address, row) -> {
            boolean is = address.equals(chosen.address());
            row.pseudoClassStateChanged(CHOSEN, is);
            row.setAccessibleHelp(is ? texts.get("papers.chosen") : null);
        });
    }

    private LinkRow row(ShelfPaper paper, String name, String about) {
        return row(paper, name, label(about, "quiet", "small"));
    }

    private LinkRow row(ShelfPaper paper, String name, Label about) {
        var row = new LinkRow(name, () -> model.choose(paper), new VBox(label(name), about));
        row.accessibleTextProperty().bind(about.textProperty().map(words -> name + ", " + words));
        row.setId("paper-" + paper.address().replace('/', '-'));
        papers.put(paper.address(), row);
        return row;
    }

    private LinkRow standing(Standing standing) {
        var about = label("", "quiet", "small");
        about.textProperty()
                .bind(
                        switch (standing.asks()) {
                            case DAY ->
                                model.dayProperty().map(day -> texts.dates().date(day));
                            case YEAR -> model.yearProperty().map(String::valueOf);
                            case NOTHING -> throw new IllegalStateException(standing + " is of a day or a year");
                        });
        return row(standing, texts.of("papers", standing), about);
    }

    private static Label label(String words, String... styles) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        return label;
    }

    private Label heading(String key) {
        return label(texts.get(key), "shelf-heading");
    }

    private Label quiet(String key) {
        return label(texts.get(key), "quiet", "shelf-none");
    }

    private Node link(Meeting meeting) {
        var name = meeting.title() + " " + meeting.writtenNumber();
        var when = texts.dates().date(meeting.date());
        var words = new VBox(label(name), label(when, "quiet", "small"));
        return new LinkRow(
                name + ", " + when,
                () -> tools.navigation().goTo(Place.meeting(meeting.id())),
                Icon.MEETING.node(),
                words);
    }

    private String about(NominationRound round) {
        var dates = texts.dates();
        return texts.get(
                "papers.candidates.open",
                dates.date(round.opensAt().toLocalDate()),
                dates.date(round.closesAt().toLocalDate()));
    }

    private String about(Statement statement) {
        var dates = texts.dates();
        if (statement.sentOn() != null) return texts.get("papers.statements.sent", dates.date(statement.sentOn()));
        if (statement.dueOn() != null) return texts.get("papers.statements.due", dates.date(statement.dueOn()));
        return texts.get("papers.statements.begun");
    }
}
