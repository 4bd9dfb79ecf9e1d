package fi.poytakirjuri.ui.meeting.year;

import fi.poytakirjuri.exchange.year.YearFiles;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.plan.YearRound;
import fi.poytakirjuri.ui.export.ExportOutcome;
import fi.poytakirjuri.ui.export.Exporting;
import fi.poytakirjuri.ui.export.Progress;
import fi.poytakirjuri.ui.kit.EmptyState;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.list.NewMeetingModel;
import java.io.IOException;
import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Vuosikello: a year's meetings on a strip of months, with the table's aim and what should be looked at.
public final class YearPane extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final YearModel model;
    private final PlanModel plan;
    private final Label title = new Label();
    private final Label meter = new Label();
    private final Button beginEmpty;
    private final EmptyState none;
    private final YearStrip strip;
    private final YearFiles files;
    private final Exporting exporting;
    private final Button giveOut;

    /// @param views the choice between this and the list, which stands in the head
    public YearPane(
            Tools tools, YearModel model, PlanModel plan, NewMeetingModel reading, YearFiles files, Node views) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        this.plan = plan;
        this.strip = new YearStrip(texts, model, plan);
        this.beginEmpty = tools.buttons().primary("plan.begin", Icon.ADD, plan::begin);
        this.none = new EmptyState(Icon.MEETINGS, texts.get("plan.none"), beginEmpty);
        none.setId("year-none");
        getStyleClass().addAll("page", "year-page");
        setId("year");
        this.giveOut = tools.buttons().of("plan.files", Icon.EXPORT, this::giveOut);
        giveOut.setId("year-files");
        giveOut.setTooltip(new Tooltip(texts.get("plan.files.hint")));
        this.exporting = new Exporting(tools.background(), tools.autosave());
        this.files = files;
        var legend = new YearLegend(texts);
        legend.visibleProperty().bind(strip.visibleProperty());
        legend.managedProperty().bind(strip.visibleProperty());
        var chips = new ProposalChips(tools, plan);
        var content = new VBox(
                new PlanPane(tools, model, plan, reading, chips),
                none,
                strip,
                legend,
                new YearRemarks(texts, model, tools.today()));
        content.getStyleClass().add("year-content");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("year-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().setAll(head(views), line(), new ExportOutcome(tools, exporting), scroll);
        model.roundProperty().subscribe(this::show);
        sceneProperty().subscribe(scene -> model.seen(scene != null));
        plan.planningProperty().subscribe(_ -> show(model.roundProperty().get()));
    }

    /// Begins the planning of the year.
    public void begin() {
        plan.begin();
    }

    /// The caret to where the keyboard goes on.
    public void focusStrip() {
        if (none.isVisible()) beginEmpty.requestFocus();
        else strip.focusFirst();
    }

    private Node head(Node views) {
        title.getStyleClass().add("page-title");
        title.setId("year-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var begin = tools.buttons().primary("plan.begin", Icon.ADD, plan::begin);
        begin.setId("plan-begin");
        begin.setMinWidth(Region.USE_PREF_SIZE);
        begin.disableProperty().bind(plan.planningProperty());
        var earlier = tools.buttons().icon("plan.earlier", Icon.PREVIOUS, () -> model.goTo(model.year() - 1));
        earlier.setId("year-earlier");
        var later = tools.buttons().icon("plan.later", Icon.NEXT, () -> model.goTo(model.year() + 1));
        later.setId("year-later");
        var head = new HBox(title, earlier, later, gap, views, begin);
        head.getStyleClass().add("page-head");
        return head;
    }

    /// How the year stands to the table's aim, and its way out of the program.
    private Node line() {
        meter.setId("year-meter");
        meter.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var line = new HBox(meter, gap, giveOut);
        line.getStyleClass().add("page-head");
        return line;
    }

    private void giveOut() {
        int year = model.year();
        tools.files()
                .folder(texts.get("plan.files.folder"))
                .ifPresent(folder -> exporting.make(_ -> {
                    var written = files.write(folder, year, tools.clock().instant())
                            .orElseThrow(() -> new IOException("No meetings in " + year));
                    var names = texts.get(
                            "plan.files.made",
                            written.calendar().getFileName(),
                            written.paper().getFileName());
                    var notes = new ArrayList<>(written.leftOut());
                    notes.addFirst(names);
                    return new Progress.Made(folder, true, notes);
                }));
    }

    private void show(@Nullable YearRound round) {
        if (round == null) return;
        title.setText(texts.get("plan.title", round.year()));
        boolean isOff = round.isTooFew() || round.isTooMany();
        meter.setText(meter(round));
        meter.setGraphic((isOff ? Icon.NOTICE : Icon.DONE).node());
        meter.getStyleClass().setAll("label", "state", isOff ? "calm" : "good");
        boolean isEmpty = round.meetings().isEmpty() && !plan.planningProperty().get();
        giveOut.setDisable(round.meetings().isEmpty());
        none.setVisible(isEmpty);
        none.setManaged(isEmpty);
        strip.setVisible(!isEmpty);
        strip.setManaged(!isEmpty);
    }

    private String meter(YearRound round) {
        int count = round.counted().size();
        if (!round.hasAim()) return texts.count("plan.meetings", count);
        var words = texts.get("meeting.year.meter", count, round.fewest(), round.most());
        if (round.isTooFew()) return texts.get("plan.tooFew", words);
        return round.isTooMany() ? texts.get("plan.tooMany", words) : words;
    }
}
