package fi.poytakirjuri.ui.term;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.check.Badge;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Room;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.nomination.ImportPane;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One nomination round: its candidates, its times and call, and the election; taking candidates in stands over them
/// while it is under way.
final class RoundPane extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final RoundModel model;
    private final Label title = new Label();
    private final StateLabel state = new StateLabel();
    private final Badge badge;
    private final Map<View, ToggleButton> tabs = new EnumMap<>(View.class);
    private final Map<View, Node> views = new EnumMap<>(View.class);
    private final StackPane middle = new StackPane();
    private final CandidatesPane candidates;
    private final ImportPane bringIn;

    RoundPane(
            Tools tools,
            TermParts parts,
            RoundModel model,
            ElectionModel election,
            ImportPane bringIn,
            CandidateListExport export) {
        this.tools = tools;
        this.texts = tools.texts();
        this.badge = new Badge(tools);
        this.model = model;
        this.bringIn = bringIn;
        candidates = new CandidatesPane(tools, parts, model, this::bringIn);
        views.put(View.CANDIDATES, candidates);
        views.put(View.ROUND, new RoundFields(tools, parts, model, this::removeRound));
        views.put(View.ELECTION, new ElectionPane(tools, model, election));
        bringIn.onDone(() -> turn(View.CANDIDATES));
        VBox.setVgrow(middle, Priority.ALWAYS);
        getStyleClass().add("round");
        getChildren().setAll(head(), bar(export), middle);
        turn(View.CANDIDATES);
        model.viewProperty().subscribe(_ -> show());
    }

    void makeNew() {
        turn(View.CANDIDATES);
        candidates.makeNew();
    }

    void focusFilter() {
        turn(View.CANDIDATES);
        candidates.focusFilter();
    }

    private Node head() {
        title.getStyleClass().add("section-title");
        title.setId("round-title");
        state.setMinWidth(USE_PREF_SIZE);
        var back = tools.buttons()
                .icon("nomination.back", Icon.BACK, () -> tools.navigation().goTo(Place.of(Room.TERMS)));
        back.setId("round-back");
        var head = new HBox(back, title, state, badge);
        head.getStyleClass().add("page-head");
        return head;
    }

    private Node bar(CandidateListExport export) {
        var group = new ToggleGroup();
        var row = new HBox();
        row.getStyleClass().add("view-tabs");
        for (var view : View.values()) {
            var tab = new ToggleButton(texts.of("nomination", view), view.icon.node());
            tab.setId("round-view-" + view.name());
            tab.getStyleClass().add("view-tab");
            tab.setMinWidth(USE_PREF_SIZE);
            tab.setToggleGroup(group);
            tab.setOnAction(_ -> turn(view));
            tabs.put(view, tab);
            row.getChildren().add(tab);
        }
        var add = tools.buttons().of("nomination.add", Icon.ADD, this::makeNew);
        add.setId("candidate-add");
        var take = tools.buttons().of("nomination.import.open", Icon.IMPORT, this::bringIn);
        take.setId("candidates-import");
        return new FlowPane(12, 8, row, new HBox(8, add, take, export));
    }

    private void turn(View view) {
        tabs.forEach((each, tab) -> tab.setSelected(each == view));
        var node = views.get(view);
        if (node != null && !middle.getChildren().contains(node))
            middle.getChildren().setAll(node);
    }

    private void bringIn() {
        var view = model.viewProperty().get();
        if (view == null) return;
        tools.autosave().saveNow();
        tabs.values().forEach(tab -> tab.setSelected(false));
        bringIn.show(view.nominations().round().id());
        middle.getChildren().setAll(bringIn);
    }

    private void removeRound() {
        var view = model.viewProperty().get();
        if (view != null)
            model.removeRound(
                    view.nominations().round(), () -> tools.navigation().goTo(Place.of(Room.TERMS)));
    }

    private void show() {
        var view = model.viewProperty().get();
        if (view == null) return;
        var round = view.nominations().round();
        badge.show(Place.round(round.id()));
        var term = round.term();
        var years = term == null ? "" : term.years();
        title.setText(
                view.seat().isPresent()
                        ? texts.get(
                                "nomination.round.title.seat",
                                String.join(", ", view.seat().get().sectorNames()))
                        : texts.get("nomination.round.title", years));
        var now = RoundState.of(round, LocalDateTime.now(tools.clock()));
        state.show(texts.of("nomination", now), now.icon(), now.tone());
    }

    /// What one sees of a round.
    enum View {
        CANDIDATES(Icon.MEMBERS),
        ROUND(Icon.SEND),
        ELECTION(Icon.ACTION);

        private final Icon icon;

        View(Icon icon) {
            this.icon = icon;
        }
    }
}
