package fi.poytakirjuri.ui.meeting.export;

import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.DocumentKind;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.ui.kit.FileChoice;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import fi.poytakirjuri.ui.meeting.open.PaperSide;
import fi.poytakirjuri.ui.meeting.open.Tools;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks which paper goes out and to whom, lists what the public one does not tell, and makes the file.
public final class ExportPane extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final OpenMeeting open;
    private final ExportModel model;
    private final Runnable close;
    private final RadioButton agenda;
    private final RadioButton minutes;
    private final RadioButton forAll;
    private final RadioButton internal;
    private final Label title = new Label();
    private final VBox pdf = new VBox(12);
    private final VBox leftOut = new VBox();

    /// @param close puts this pane away
    public ExportPane(Tools tools, OpenMeeting open, ExportModel model, Runnable close) {
        this.tools = tools;
        this.texts = tools.texts();
        this.open = open;
        this.model = model;
        this.close = close;
        this.agenda = new RadioButton(texts.get("meeting.export.agenda"));
        this.minutes = new RadioButton();
        this.forAll = new RadioButton(texts.get("meeting.export.public"));
        this.internal = new RadioButton(texts.get("meeting.export.internal"));
        setId("export");
        getStyleClass().addAll("panel", "export");
        leftOut.getStyleClass().add("left-out");
        title.getStyleClass().add("section-title");
        pdf.getChildren().setAll(which(), toWhom(), leftOutPart(), buttons());
        pdf.managedProperty().bind(pdf.visibleProperty());
        getChildren().setAll(head(), pdf, new ExportOutcome(tools, model));
        // Before the radio buttons, which would keep Enter.
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.leftOutProperty().subscribe(this::tellLeftOut);
    }

    /// Comes into sight for one of the papers.
    public void openForPaper(PaperSide side) {
        model.rest();
        title.setText(texts.get("meeting.export.title"));
        pdf.setVisible(true);
        minutes.setText(open.meeting().map(this::kindWords).orElse(""));
        (side == PaperSide.AGENDA ? agenda : minutes).setSelected(true);
        (side == PaperSide.AGENDA ? agenda : minutes).requestFocus();
    }

    /// Comes into sight for the folder to publish from, which is made at once inside the one that is chosen.
    ///
    /// @return false when none was chosen
    public boolean openForFolder() {
        var into = tools.files().folder(texts.get("meeting.publish.choose"));
        into.ifPresent(folder -> {
            title.setText(texts.get("meeting.publish"));
            pdf.setVisible(false);
            model.publish(folder);
        });
        return into.isPresent();
    }

    private String kindWords(Meeting meeting) {
        DocumentKind kind = meeting.documentKind();
        return texts.of("meeting", kind);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE) close.run();
        else if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof RadioButton) save();
        else return;
        key.consume();
    }

    private Node head() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var head = new HBox(title, gap, tools.buttons().icon("meeting.export.close", Icon.REMOVE, close));
        head.getStyleClass().add("page-head");
        return head;
    }

    private Node which() {
        agenda.setId("export-agenda");
        minutes.setId("export-minutes");
        var group = new ToggleGroup();
        group.getToggles().setAll(agenda, minutes);
        minutes.setSelected(true);
        group.selectedToggleProperty()
                .subscribe(chosen -> model.sideProperty().set(chosen == agenda ? PaperSide.AGENDA : PaperSide.MINUTES));
        var row = new HBox(16, agenda, minutes);
        return row;
    }

    private Node toWhom() {
        forAll.setId("export-public");
        internal.setId("export-internal");
        var group = new ToggleGroup();
        group.getToggles().setAll(forAll, internal);
        forAll.setSelected(true);
        group.selectedToggleProperty()
                .subscribe(
                        chosen -> model.audienceProperty().set(chosen == forAll ? Audience.PUBLIC : Audience.INTERNAL));
        return new HBox(16, forAll, internal);
    }

    private Node leftOutPart() {
        var scroll = new ScrollPane(leftOut);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("left-out-scroll");
        scroll.setMaxHeight(180);
        scroll.visibleProperty().bind(forAll.selectedProperty());
        scroll.managedProperty().bind(scroll.visibleProperty());
        return scroll;
    }

    private void tellLeftOut(List<String> sentences) {
        var lines = new ArrayList<Node>();
        lines.add(line(
                texts.get(sentences.isEmpty() ? "meeting.export.leftOut.nothing" : "meeting.export.leftOut"),
                sentences.isEmpty() ? Icon.DONE : Icon.NOTICE));
        for (var sentence : sentences) {
            var words = new Label("– " + sentence);
            words.setWrapText(true);
            lines.add(words);
        }
        leftOut.getChildren().setAll(lines);
    }

    private Node buttons() {
        var save = tools.buttons().primary("meeting.export.save", Icon.EXPORT, this::save);
        save.setId("export-save");
        var row = new HBox(save);
        row.getStyleClass().add("button-row");
        return row;
    }

    private void save() {
        model.fileName()
                .flatMap(name -> tools.files().toSave(FileChoice.Kind.PDF, name))
                .ifPresent(model::write);
    }

    static Label line(String words, Icon icon) {
        var line = new Label(words, icon.node());
        line.setWrapText(true);
        return line;
    }
}
