package fi.poytakirjuri.ui.privacy;

import static java.util.Objects.requireNonNull;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.privacy.PrivacyNotice.Told;
import fi.poytakirjuri.register.privacy.PrivacyPart;
import fi.poytakirjuri.ui.export.ExportOutcome;
import fi.poytakirjuri.ui.kit.AutosavedField;
import fi.poytakirjuri.ui.kit.Caret;
import fi.poytakirjuri.ui.kit.FileChoice;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.preview.PreviewPane;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Tietosuojaseloste: its parts to be written on the left, its pages on the right.
final class NoticePane extends SplitPane {
    private static final int ROW_LETTERS = 52;
    private static final int MOST_ROWS = 14;

    private final Tools tools;
    private final Texts texts;
    private final NoticeModel model;
    private final Map<PrivacyPart, TextArea> areas = new EnumMap<>(PrivacyPart.class);
    private final Map<PrivacyPart, AutosavedField> saved = new EnumMap<>(PrivacyPart.class);
    private final Map<PrivacyPart, Hyperlink> usual = new EnumMap<>(PrivacyPart.class);

    NoticePane(Tools tools, NoticeModel model) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        setId("notice");
        getStyleClass().addAll("page", "meeting-split");
        var form = new VBox(head(), quiet("privacy.notice.about"), new ExportOutcome(tools, model.exporting()));
        for (var part : PrivacyPart.values()) form.getChildren().add(part(part));
        form.getStyleClass().addAll("form", "notice-form");
        var left = new ScrollPane(form);
        left.setFitToWidth(true);
        left.setMinWidth(320);
        left.setFocusTraversable(false);
        left.getStyleClass().add("edge-to-edge");
        var pages = new PreviewPane(
                texts, tools.background(), tools.prefs(), model.preview(), new HBox(), _ -> {}, this::focusFirst);
        getItems().setAll(left, pages);
        setDividerPositions(0.5);
        model.partsProperty().subscribe(this::show);
    }

    void focusFirst() {
        Caret.to(requireNonNull(areas.get(PrivacyPart.CONTROLLER)));
    }

    private Node head() {
        var save = tools.buttons().primary("privacy.notice.save", Icon.EXPORT, this::export);
        save.setId("notice-save");
        var row = new HBox(save);
        row.getStyleClass().add("button-row");
        return row;
    }

    private Node part(PrivacyPart part) {
        var area = new TextArea();
        area.setWrapText(true);
        area.setId("notice-" + part.name().toLowerCase(Locale.ROOT));
        areas.put(part, area);
        var field = tools.autosave().field(area);
        saved.put(part, field);
        var link = tools.buttons().link(texts.get("privacy.notice.usual"), () -> model.makeUsual(part));
        link.setAccessibleText(texts.get("privacy.notice.usual.of", texts.of("privacy", part)));
        link.managedProperty().bind(link.visibleProperty());
        usual.put(part, link);
        return new VBox(new FormRow(texts.of("privacy", part), area, field.messageProperty()), link);
    }

    private void show(List<Told> parts) {
        for (var told : parts) {
            requireNonNull(areas.get(told.part())).setPrefRowCount(rows(told.typed()));
            requireNonNull(saved.get(told.part()))
                    .show(told.part(), told.typed(), typed -> model.write(told.part(), typed));
            requireNonNull(usual.get(told.part())).setVisible(told.isOwn());
        }
    }

    private static int rows(String text) {
        long rows =
                text.lines().mapToInt(line -> 1 + line.length() / ROW_LETTERS).sum();
        return (int) Math.clamp(rows, 1, MOST_ROWS);
    }

    private void export() {
        model.name(name -> tools.files().toSave(FileChoice.Kind.PDF, name).ifPresent(model::export));
    }

    private Label quiet(String key) {
        var label = new Label(texts.get(key));
        label.getStyleClass().addAll("quiet", "small");
        label.setWrapText(true);
        return label;
    }
}
