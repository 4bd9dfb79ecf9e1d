package fi.poytakirjuri.ui.preview;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Background;
import fi.poytakirjuri.ui.kit.Caret;
import fi.poytakirjuri.ui.kit.EmptyState;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Prefs;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// The paper as it will be printed, page under page, with its small pictures beside. The place being written is marked
/// on it, and a click on a paragraph tells which place of the register it comes from.
public final class PreviewPane extends BorderPane {
    private static final String STRIP = "preview.strip";

    private final Texts texts;
    private final Prefs prefs;
    private final PreviewModel model;
    private final Sheets sheets;
    private final PageStrip strip;
    private final PreviewBar bar;
    private final Node unmade;
    private final StringBinding page;

    /// @param above   the room's own controls on top; none when it has no others
    /// @param pointed told which point of the paper was chosen, to put the caret into its editor
    /// @param back    puts the caret where it was before one came to the page
    public PreviewPane(
            Texts texts,
            Background background,
            Prefs prefs,
            PreviewModel model,
            Node above,
            Consumer<Spot> pointed,
            Runnable back) {
        this.texts = texts;
        this.prefs = prefs;
        this.model = model;
        var zoom = new Zoom(prefs);
        this.sheets = new Sheets(background, model, zoom, texts.get("preview.sheet"), pointed);
        this.page = pageWords();
        this.strip = new PageStrip(texts, background, model, sheets);
        this.bar = new PreviewBar(texts, zoom, page, this::showMarked);
        this.unmade = new EmptyState(Icon.WARNING, texts.get("preview.unmade"));
        var missing = new MissingNote(texts, pointed);
        new PageKeys(model, sheets, zoom, pointed, back);
        getStyleClass().add("preview");
        setId("preview");
        setMinWidth(240);
        setTop(new VBox(above, bar, missing));
        setCenter(sheets);
        sheets.accessibleTextProperty().bind(spoken());
        sheets.setAccessibleHelp(texts.get("preview.keys"));
        model.laidProperty().subscribe(missing::show);
        model.unmadeProperty().subscribe(this::tellUnmade);
        bar.strip().selectedProperty().subscribe((_, isShown) -> showStrip(isShown));
        bar.strip().setSelected(prefs.get(STRIP).map(Boolean::parseBoolean).orElse(false));
    }

    /// Brings the place being written into sight.
    public void showMarked() {
        model.markedOnPages().stream().findFirst().ifPresent(sheets::reveal);
    }

    /// The focus to the pages, at the place being written.
    public void focusPages() {
        showMarked();
        Caret.to(sheets);
    }

    public boolean isPagesFocused() {
        return sheets.isFocused();
    }

    private void showStrip(boolean isShown) {
        prefs.put(STRIP, Boolean.toString(isShown));
        setLeft(isShown ? strip : null);
    }

    private void tellUnmade(boolean isUnmade) {
        setCenter(isUnmade ? unmade : sheets);
    }

    /// Sivu 2 (5)
    private StringBinding pageWords() {
        return Bindings.createStringBinding(
                () -> model.laid()
                        .map(l -> texts.get(
                                "preview.page",
                                sheets.pageProperty().get() + 1,
                                l.pages().count()))
                        .orElseGet(() -> texts.get("preview.waiting")),
                model.laidProperty(),
                sheets.pageProperty());
    }

    /// What a screen reader says of the pages: the page's number, and the words of the place that is marked.
    private StringBinding spoken() {
        return Bindings.createStringBinding(
                () -> texts.get("preview.pages") + ". " + page.get() + model.markedWords(),
                page,
                model.laidProperty(),
                model.markedProperty());
    }
}
