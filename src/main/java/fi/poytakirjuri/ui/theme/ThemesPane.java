package fi.poytakirjuri.ui.theme;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Caret;
import fi.poytakirjuri.ui.kit.Chips;
import fi.poytakirjuri.ui.kit.EmptyState;
import fi.poytakirjuri.ui.kit.FilterField;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The list of themes with the chosen one's card beside it.
final class ThemesPane extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final ThemesModel model;
    private final ListView<ThemeLine> list = new ListView<>();
    private final FilterField filter;
    private final Chips chips;
    private final NewThemePane newTheme;
    private final ThemeCard card;
    private final StackPane content = new StackPane();
    private final Node both;
    private final Node none;
    private boolean isShowing;

    ThemesPane(Tools tools, ThemesModel model, ThemeModel theme) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        this.filter = new FilterField(texts.get("theme.filter"));
        this.chips = new Chips(texts, filter::clear);
        this.card = new ThemeCard(tools, model, theme);
        this.newTheme = new NewThemePane(tools, name -> model.add(name, _ -> card.focusFirst()));
        this.none = new EmptyState(
                Icon.THEME, texts.get("theme.none"), tools.buttons().primary("theme.add", Icon.ADD, this::makeNew));
        makeList();
        var split = new SplitPane(list, card);
        split.getStyleClass().add("meeting-split");
        split.setDividerPositions(0.3);
        SplitPane.setResizableWithParent(list, false);
        this.both = split;
        setId("themes");
        getStyleClass().add("page");
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().setAll(head(), newTheme, chips, content);
        model.filterProperty().bindBidirectional(filter.textProperty());
        model.linesProperty().subscribe(this::show);
        model.countProperty().subscribe(_ -> show(model.linesProperty().get()));
        model.threadProperty().subscribe(_ -> show(model.linesProperty().get()));
        sceneProperty().subscribe(scene -> model.seen(scene != null));
    }

    void filter() {
        filter.requestFocus();
        filter.selectAll();
    }

    void focusList() {
        Caret.to(list);
    }

    void makeNew() {
        newTheme.open();
    }

    private Node head() {
        var title = new Label(texts.get("kit.Room.THEMES"));
        title.getStyleClass().add("page-title");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        filter.setPrefColumnCount(18);
        var add = tools.buttons().primary("theme.add", Icon.ADD, this::makeNew);
        add.setId("theme-add");
        add.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(title, gap, filter, add);
        head.getStyleClass().add("page-head");
        return head;
    }

    private void makeList() {
        list.setId("theme-list");
        list.getStyleClass().add("meeting-list");
        list.setMinWidth(200);
        list.setAccessibleText(texts.get("kit.Room.THEMES"));
        list.setPlaceholder(new Label(texts.get("theme.noneFits")));
        list.setCellFactory(_ -> new ThemeCell(tools, list.widthProperty()));
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
    }

    private void chosen(@Nullable ThemeLine line) {
        if (line != null && !isShowing) model.choose(line.theme().id());
    }

    private void show(List<ThemeLine> lines) {
        isShowing = true;
        list.getItems().setAll(lines);
        var thread = model.threadProperty().get();
        list.getSelectionModel().clearSelection();
        for (int i = 0; i < lines.size(); i++)
            if (thread != null && lines.get(i).theme().id() == thread.theme().id())
                list.getSelectionModel().select(i);
        isShowing = false;
        var words = filter.getText().strip();
        chips.show(words.isEmpty() ? List.of() : List.of(new Chips.Chip(words, filter::clear)));
        content.getChildren().setAll(model.countProperty().get() == 0 ? none : both);
    }
}
