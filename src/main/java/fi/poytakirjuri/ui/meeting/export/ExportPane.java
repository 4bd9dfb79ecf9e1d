package fi.poytakirjuri.ui.meeting.export;

import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.exchange.bundle.BundleForm;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.export.ExportOutcome;
import fi.poytakirjuri.ui.export.LeftOutList;
import fi.poytakirjuri.ui.kit.FileChoice;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.MeetingPaper;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Asks which paper goes out and to whom, lists what the public one does not tell, and makes the file or the package.
public final class ExportPane extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final ExportModel model;
    private final Runnable close;
    private final PaperRadios which;
    private final LeftOutList leftOut;
    private final MenuButton bundle = new MenuButton();
    private final Label title = new Label();
    private final Label standard = new Label();
    private final HBox toWhom = new HBox(16);
    private final VBox pdf = new VBox(12);

    /// @param close puts this pane away
    public ExportPane(Tools tools, OpenMeeting open, ExportModel model, Runnable close) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        this.close = close;
        this.which = new PaperRadios(texts, open, model);
        this.leftOut = new LeftOutList(texts);
        setId("export");
        getStyleClass().addAll("panel", "export");
        title.getStyleClass().add("section-title");
        askToWhom();
        pdf.getChildren().setAll(which, toWhom, leftOut, form(), buttons());
        pdf.managedProperty().bind(pdf.visibleProperty());
        getChildren().setAll(head(), pdf, new ExportOutcome(tools, model.exporting()));
        // Before the radio buttons, which would keep Enter.
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.leftOutProperty().subscribe(_ -> tellLeftOut());
        model.audienceProperty().subscribe(_ -> tellLeftOut());
        model.paperProperty().subscribe(paper -> {
            bundle.setDisable(paper.isOfItem());
            toWhom.setDisable(paper.isInternal());
            tellLeftOut();
        });
    }

    /// Comes into sight for one of the papers.
    public void openForPaper(MeetingPaper paper) {
        model.exporting().rest();
        title.setText(texts.get("meeting.export.title"));
        pdf.setVisible(true);
        model.standard().ifPresent(s -> standard.setText(texts.get("meeting.export.standard", texts.of("export", s))));
        which.choose(paper);
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

    private void askToWhom() {
        var group = new ToggleGroup();
        for (var audience : Audience.values()) {
            var radio = new RadioButton(texts.of("export", audience));
            radio.setId(audience == Audience.PUBLIC ? "export-public" : "export-internal");
            radio.setToggleGroup(group);
            radio.setOnAction(_ -> model.audienceProperty().set(audience));
            model.audienceProperty().subscribe(now -> radio.setSelected(now == audience));
            toWhom.getChildren().add(radio);
        }
    }

    private void tellLeftOut() {
        leftOut.show(
                model.audienceProperty().get() == Audience.PUBLIC
                        && !model.paperProperty().get().isInternal(),
                model.leftOutProperty().get());
    }

    /// In which form, and where that is chosen.
    private Node form() {
        standard.getStyleClass().addAll("quiet", "small");
        standard.setWrapText(true);
        HBox.setHgrow(standard, Priority.ALWAYS);
        standard.setMaxWidth(Double.MAX_VALUE);
        Hyperlink change = tools.buttons().link(texts.get("meeting.export.change"), this::toSettings);
        change.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(8, standard, change);
        row.getStyleClass().add("page-head");
        return row;
    }

    private void toSettings() {
        close.run();
        tools.navigation().goTo(Place.settings("papers"));
    }

    private Node buttons() {
        var save = tools.buttons().primary("meeting.export.save", Icon.EXPORT, this::save);
        save.setId("export-save");
        bundle.setText(texts.get("meeting.bundle"));
        bundle.setGraphic(Icon.BUNDLE.node());
        bundle.setId("export-bundle");
        for (var form : BundleForm.values()) {
            var item = new MenuItem(texts.of("meeting", form));
            item.setId("bundle-" + form);
            item.setOnAction(_ -> tools.files()
                    .folder(texts.get("meeting.bundle.choose"))
                    .ifPresent(into -> model.bundle(form, into)));
            bundle.getItems().add(item);
        }
        var row = new HBox(save, bundle);
        row.getStyleClass().add("button-row");
        return row;
    }

    private void save() {
        model.name(name -> tools.files().toSave(FileChoice.Kind.PDF, name).ifPresent(model::write));
    }
}
