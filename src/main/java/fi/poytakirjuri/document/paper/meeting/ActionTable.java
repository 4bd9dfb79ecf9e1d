package fi.poytakirjuri.document.paper.meeting;

import fi.poytakirjuri.document.block.Table;
import fi.poytakirjuri.document.paper.ActionOnPaper;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.action.Action;
import fi.poytakirjuri.register.action.Owner;
import java.util.List;
import java.util.stream.Collectors;

/// The actions agreed in an item: what, who, by when, and how far. What is not known is a dash.
final class ActionTable {
    private static final String UNKNOWN = "–";

    private final Texts texts;

    ActionTable(Texts texts) {
        this.texts = texts;
    }

    Table of(List<Action> actions) {
        return Table.of(
                List.of(
                        texts.get("paper.action.what"),
                        texts.get("paper.action.who"),
                        texts.get("paper.action.when"),
                        texts.get("paper.action.state")),
                actions.stream().map(this::row).toList());
    }

    private List<String> row(Action action) {
        return List.of(
                known(action.text()),
                known(owners(action)),
                known(ActionOnPaper.due(action, texts)),
                ActionOnPaper.state(action, texts));
    }

    private String owners(Action action) {
        return action.owners().stream().map(this::owner).collect(Collectors.joining(", "));
    }

    private String owner(Owner owner) {
        return owner.name().isBlank() ? texts.get("paper.action.everyone") : owner.name();
    }

    private static String known(String words) {
        return words.isBlank() ? UNKNOWN : words;
    }
}
