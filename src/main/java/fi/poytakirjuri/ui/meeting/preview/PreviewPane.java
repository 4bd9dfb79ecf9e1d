package fi.poytakirjuri.ui.meeting.preview;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.layout.Pages;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Background;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The paper as it will be printed, page under page. It follows the item one is at; a click on the page goes to the
/// item that stands there.
public final class PreviewPane extends BorderPane {
    private static final double GAP = 12;

    private final Texts texts;
    private final Background background;
    private final PaperEngine engine;
    private final PreviewModel model;
    private final OpenMeeting open;
    private final Zoom zoom = new Zoom();
    private final VBox sheets = new VBox(GAP);
    private final ScrollPane scroll = new ScrollPane(sheets);
    private final PageScroll at = new PageScroll(scroll, sheets);
    private final Label missing = new Label();
    private boolean painting;
    private boolean again;
    private @Nullable Long revealed;

    public PreviewPane(Texts texts, Background background, PaperEngine engine, PreviewModel model, OpenMeeting open) {
        this.texts = texts;
        this.background = background;
        this.engine = engine;
        this.model = model;
        this.open = open;
        getStyleClass().add("preview");
        setMinWidth(240);
        setTop(new VBox(new ZoomBar(texts, zoom, model), missingWords()));
        setCenter(pagesView());
        model.pagesProperty().subscribe(this::show);
        open.itemProperty().subscribe((_, _) -> revealItem());
        zoom.scaleProperty().subscribe((before, now) -> rescale(before.doubleValue(), now.doubleValue()));
    }

    private Label missingWords() {
        missing.getStyleClass().add("form-problem");
        missing.setGraphic(Icon.WARNING.node());
        missing.setWrapText(true);
        missing.managedProperty().bind(missing.visibleProperty());
        missing.setVisible(false);
        return missing;
    }

    private ScrollPane pagesView() {
        sheets.getStyleClass().add("preview-pages");
        sheets.setAlignment(Pos.TOP_CENTER);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(texts.get("meeting.preview.pages"));
        scroll.getStyleClass().add("preview-scroll");
        scroll.vvalueProperty().subscribe((_, _) -> paintSeen());
        scroll.viewportBoundsProperty().subscribe((_, now) -> {
            zoom.fit(now.getWidth() - 2 * GAP);
            paintSeen();
        });
        scroll.addEventFilter(ScrollEvent.SCROLL, wheel -> {
            if (!wheel.isShortcutDown()) return;
            zoom.by(wheel.getDeltaY() > 0 ? 1 : -1);
            wheel.consume();
        });
        return scroll;
    }

    private void show(@Nullable Pages pages) {
        if (pages == null) {
            sheets.getChildren().clear();
            missing.setVisible(false);
            revealed = null;
            return;
        }
        at.keeping(() -> {
            while (sheets.getChildren().size() > pages.count())
                sheets.getChildren().removeLast();
            while (sheets.getChildren().size() < pages.count())
                sheets.getChildren().add(newSheet(sheets.getChildren().size()));
            resize(pages);
        });
        tellMissing();
        paintSeen();
        if (open.itemProperty().get() != null && !open.itemProperty().get().equals(revealed)) revealItem();
    }

    private PageSheet newSheet(int page) {
        var sheet = new PageSheet();
        sheet.setOnMouseClicked(click -> {
            var pages = model.pagesProperty().get();
            if (pages == null) return;
            pages.placeAt(page, click.getX() / zoom.scale(), click.getY() / zoom.scale())
                    .flatMap(PreviewModel::itemAt)
                    .ifPresent(open::goTo);
        });
        return sheet;
    }

    private void resize(Pages pages) {
        for (var sheet : sheets()) sheet.size(pages.width() * zoom.scale(), pages.height() * zoom.scale());
    }

    private void rescale(double before, double now) {
        var pages = model.pagesProperty().get();
        if (pages == null || before <= 0) return;
        double top = at.top() * now / before;
        at.keeping(() -> resize(pages));
        at.to(top);
        paintSeen();
    }

    private void revealItem() {
        var item = open.itemProperty().get();
        var pages = model.pagesProperty().get();
        if (item == null || pages == null) return;
        pages.where(PreviewModel.place(item)).ifPresent(on -> {
            revealed = item;
            at.reveal(top(on.page(), pages) + on.area().getMinY() * zoom.scale());
        });
    }

    private double top(int page, Pages pages) {
        return GAP + page * (pages.height() * zoom.scale() + GAP);
    }

    private void tellMissing() {
        var words = model.missing().stream()
                .map(m -> m.character() + " → " + m.shown())
                .collect(Collectors.joining(", "));
        missing.setText(texts.get("meeting.preview.missing", words));
        missing.setVisible(!words.isEmpty());
    }

    /// Paints the pages in sight that have not been painted as they are now; the rest wait until they are scrolled to.
    private void paintSeen() {
        again = painting;
        var pages = model.pagesProperty().get();
        if (painting || pages == null || getScene() == null || getScene().getWindow() == null) return;
        double dots = zoom.scale() * getScene().getWindow().getOutputScaleX();
        var wanted = unpainted(pages, dots);
        if (wanted.isEmpty()) return;
        painting = true;
        background
                .apart(() -> paint(pages, wanted, dots))
                .onSuccess(painted -> painted.forEach(p -> put(pages, p, dots)))
                .andFinally(() -> {
                    painting = false;
                    if (again) paintSeen();
                })
                .start();
    }

    private List<Integer> unpainted(Pages pages, double dots) {
        var wanted = new ArrayList<Integer>();
        double height = pages.height() * zoom.scale();
        for (int page = 0; page < sheets().size(); page++) {
            double top = top(page, pages);
            if (at.isSeen(top, top + height) && !sheets().get(page).shows(pages, dots)) wanted.add(page);
        }
        return wanted;
    }

    private List<Painted> paint(Pages pages, List<Integer> wanted, double dots) {
        return wanted.stream()
                .map(page -> new Painted(page, Picture.of(engine, pages, page, dots)))
                .toList();
    }

    private void put(Pages pages, Painted painted, double dots) {
        if (painted.page < sheets().size()) sheets().get(painted.page).show(pages, dots, painted.picture);
    }

    private List<PageSheet> sheets() {
        return sheets.getChildren().stream().map(PageSheet.class::cast).toList();
    }

    private record Painted(int page, Image picture) {}
}
