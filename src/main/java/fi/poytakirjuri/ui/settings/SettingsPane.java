package fi.poytakirjuri.ui.settings;

import static java.util.Objects.requireNonNull;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.settings.template.TemplatesModel;
import fi.poytakirjuri.ui.settings.template.TemplatesSection;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The sections on the left, the one chosen beside them. Everything saves itself.
final class SettingsPane extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final Map<Section, Node> sections = new EnumMap<>(Section.class);
    private final Map<Section, ToggleButton> tabs = new EnumMap<>(Section.class);
    private final ScrollPane middle = new ScrollPane();
    private final Label title = new Label();
    private Section shown = Section.TABLE;

    SettingsPane(Tools tools, SettingsModel model, HeadModel head, TemplatesModel templates, PhrasesModel phrases) {
        this.tools = tools;
        this.texts = tools.texts();
        setId("settings");
        getStyleClass().add("page");
        var fields = new BodyFields(tools, model);
        sections.put(Section.TABLE, new TableSection(texts, fields));
        sections.put(Section.LIMITS, new LimitsSection(tools, model));
        sections.put(Section.DISTRIBUTION, new DistributionSection(texts, fields));
        sections.put(Section.LOGO, new LogoSection(tools, model, head, fields));
        sections.put(Section.PAPERS, new PapersSection(tools, model));
        sections.put(Section.TEMPLATES, new TemplatesSection(tools, templates));
        sections.put(Section.PHRASES, new PhrasesSection(tools, model, phrases));
        middle.setFitToWidth(true);
        middle.setFocusTraversable(false);
        middle.getStyleClass().addAll("edge-to-edge", "settings-middle");
        HBox.setHgrow(middle, Priority.ALWAYS);
        var row = new HBox(24, list(), middle);
        VBox.setVgrow(row, Priority.ALWAYS);
        var page = new Label(texts.get("kit.Room.SETTINGS"));
        page.getStyleClass().add("page-title");
        getChildren().setAll(page, row);
        show(shown);
    }

    void show(Section section) {
        shown = section;
        requireNonNull(tabs.get(section)).setSelected(true);
        title.setText(texts.of("settings", section));
        var about = new Label(texts.get("settings.saved"));
        about.getStyleClass().addAll("quiet", "small");
        about.setWrapText(true);
        title.getStyleClass().setAll("label", "section-title");
        var content = new VBox(title, requireNonNull(sections.get(section)), about);
        content.getStyleClass().add("settings-section");
        middle.setContent(content);
        middle.setVvalue(0);
    }

    void focusShown() {
        requireNonNull(tabs.get(shown)).requestFocus();
    }

    private Node list() {
        var list = new VBox();
        list.getStyleClass().addAll("room-list", "settings-list");
        var group = new ToggleGroup();
        for (var section : Section.values()) {
            var tab = new ToggleButton(
                    texts.of("settings", section), section.icon().node());
            tab.setId("settings-" + section.address());
            tab.getStyleClass().add("settings-tab");
            tab.setMaxWidth(Double.MAX_VALUE);
            tab.setToggleGroup(group);
            tab.setOnAction(_ -> {
                show(section);
                tools.navigation().settle(Place.settings(section.address()));
            });
            tabs.put(section, tab);
            list.getChildren().add(tab);
        }
        return list;
    }
}
