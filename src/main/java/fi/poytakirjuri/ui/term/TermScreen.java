package fi.poytakirjuri.ui.term;

import fi.poytakirjuri.exchange.paper.PaperFiles;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Questions;
import fi.poytakirjuri.ui.kit.Room;
import fi.poytakirjuri.ui.kit.Screen;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.nomination.ImportPane;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/// The room of terms. Its badge counts the rounds that take proposals or wait for their election to be noted.
public final class TermScreen implements Screen {
    private final TermPane pane;
    private final ObservableValue<String> badge;

    /// @param files   makes the candidate list
    /// @param bringIn takes candidates in from a file
    public TermScreen(
            Tools tools, Questions questions, TermParts parts, long bodyId, PaperFiles files, ImportPane bringIn) {
        var model = new TermModel(parts, bodyId, tools);
        var rounds = new RoundModel(parts, bodyId, tools);
        var round = new RoundPane(
                tools,
                parts,
                rounds,
                new ElectionModel(parts, tools, rounds),
                bringIn,
                new CandidateListExport(tools, questions, files, rounds));
        pane = new TermPane(tools, questions, model, rounds, new NewTermModel(parts, bodyId, tools), round);
        badge = model.viewProperty().map(view -> {
            if (view == null) return "";
            long going = view.terms().stream()
                    .flatMap(term -> term.rounds().stream())
                    .filter(line -> line.state() == RoundState.OPEN || line.state() == RoundState.CLOSED)
                    .count();
            return going == 0 ? "" : String.valueOf(going);
        });
    }

    @Override
    public Room room() {
        return Room.TERMS;
    }

    @Override
    public Node view() {
        return pane;
    }

    @Override
    public void show(Place place) {
        pane.show(place);
        if (!pane.isFocusWithin()) pane.focusFront();
    }

    @Override
    public void filter() {
        pane.focusFilter();
    }

    @Override
    public void makeNew() {
        pane.makeNew();
    }

    @Override
    public ObservableValue<String> badge() {
        return badge;
    }
}
