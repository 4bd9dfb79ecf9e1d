package fi.poytakirjuri.ui.preview;

import static java.util.Objects.requireNonNull;

import fi.poytakirjuri.document.layout.Pages;
import fi.poytakirjuri.document.layout.PlaceOnPage;
import fi.poytakirjuri.document.preview.PageText;
import fi.poytakirjuri.ui.kit.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The pages under each other. Those in sight are painted, then their neighbours; the others cost nothing.
final class Sheets extends ScrollPane {
    private static final double READ_AT = 0.3;

    private final PreviewModel model;
    private final Zoom zoom;
    private final String role;
    private final Consumer<Spot> pointed;
    private final VBox sheets = new VBox(PageScroll.GAP);
    private final PageScroll at = new PageScroll(this, sheets);
    private final Painting painting;
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(0);
    private @Nullable LaidPaper shown;

    /// @param role    what a screen reader calls a page
    /// @param pointed told which point of the paper was clicked
    Sheets(Background background, PreviewModel model, Zoom zoom, String role, Consumer<Spot> pointed) {
        this.model = model;
        this.zoom = zoom;
        this.role = role;
        this.pointed = pointed;
        this.painting = new Painting(background, model.engine(), this::unpainted, (wanted, picture) -> {
            if (wanted.page() < sheets().size())
                sheets().get(wanted.page()).show(wanted.pages(), wanted.dots(), picture);
        });
        setId("preview-sheets");
        getStyleClass().add("preview-scroll");
        sheets.getStyleClass().add("preview-pages");
        sheets.setAlignment(Pos.TOP_CENTER);
        setContent(sheets);
        setFitToWidth(true);
        vvalueProperty().subscribe((_, _) -> moved());
        viewportBoundsProperty().subscribe((_, now) -> {
            zoom.room(now.getWidth() - 2 * PageScroll.GAP, now.getHeight() - 2 * PageScroll.GAP);
            moved();
        });
        zoom.scaleProperty().subscribe((before, now) -> rescale(before.doubleValue(), now.doubleValue()));
        model.laidProperty().subscribe(this::show);
        model.markedProperty().subscribe(this::mark);
    }

    /// The page one is at, counted from 0.
    ReadOnlyIntegerProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    void toPage(int wanted) {
        if (shown != null) at.to(PageScroll.pageTop(shown.pages(), wanted, zoom.scale()) - PageScroll.GAP);
    }

    /// Brings a place into sight.
    void reveal(PlaceOnPage on) {
        if (shown != null) at.reveal(PageScroll.beginning(shown.pages(), on, zoom.scale()));
    }

    LaidPaper laid() {
        return requireNonNull(shown);
    }

    private void show(@Nullable LaidPaper now) {
        var before = shown;
        shown = now;
        if (now == null) {
            sheets.getChildren().clear();
            return;
        }
        var anchor = before != null && before.paper().equals(now.paper())
                ? Anchor.of(before, marked(before), at, zoom.scale())
                : null;
        double top = at.top();
        if (before != null && before.pages().count() == now.pages().count()) fill(now.pages());
        else at.resizing(() -> fill(now.pages()));
        if (anchor == null) at.to(0);
        else at.to(anchor.flatMap(a -> a.top(now, zoom.scale())).orElse(top));
        mark();
        moved();
    }

    /// As many sheets as there are pages.
    private void fill(Pages pages) {
        while (sheets.getChildren().size() > pages.count()) sheets.getChildren().removeLast();
        while (sheets.getChildren().size() < pages.count())
            sheets.getChildren().add(newSheet(sheets.getChildren().size()));
        for (var sheet : sheets()) sheet.size(pages, zoom.scale());
    }

    private List<PlaceOnPage> marked(LaidPaper laid) {
        return model.markedProperty().get().stream()
                .map(laid::all)
                .filter(on -> !on.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private PageSheet newSheet(int number) {
        var sheet = new PageSheet(number, role);
        sheet.setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY && click.isStillSincePress()) point(number, click);
        });
        sheet.setOnMouseMoved(move -> {
            var is = shown != null
                    && shown.pages()
                            .placeAt(number, move.getX() / zoom.scale(), move.getY() / zoom.scale())
                            .isPresent();
            sheet.setCursor(is ? Cursor.TEXT : Cursor.DEFAULT);
        });
        return sheet;
    }

    private void point(int number, MouseEvent click) {
        if (shown == null) return;
        var pages = shown.pages();
        double x = click.getX() / zoom.scale();
        double y = click.getY() / zoom.scale();
        var place = pages.placeAt(number, x, y);
        if (place.isPresent())
            pointed.accept(new Spot(place.get(), PageText.lettersAfter(pages, place.get(), number, x, y)));
        else if (number == 0 && isAbovePlaces(pages, y)) pointed.accept(new Spot("", 0));
    }

    private static boolean isAbovePlaces(Pages pages, double y) {
        return pages.places().stream().allMatch(on -> on.page() > 0 || on.area().getMinY() > y);
    }

    private void rescale(double before, double now) {
        if (shown == null || before <= 0) return;
        var pages = shown.pages();
        double middle = (at.top() + at.height() / 2) * now / before;
        at.resizing(() -> sheets().forEach(sheet -> sheet.size(pages, now)));
        at.to(middle - at.height() / 2);
        mark();
        moved();
    }

    private void mark() {
        if (shown == null) return;
        var marked = marked(shown);
        for (var sheet : sheets())
            sheet.mark(
                    marked.stream()
                            .filter(on -> on.page() == sheet.page())
                            .map(PlaceOnPage::area)
                            .toList(),
                    zoom.scale());
    }

    private void moved() {
        if (shown != null) {
            double height = shown.pages().height() * zoom.scale() + PageScroll.GAP;
            double read = at.top() + at.height() * READ_AT;
            page.set(Math.clamp((int) (read / height), 0, shown.pages().count() - 1));
        }
        painting.goOn();
    }

    /// The pages in sight that have not been painted as they are now; when there are none, their neighbours.
    private List<Painting.Wanted> unpainted() {
        if (shown == null || getScene() == null || getScene().getWindow() == null) return List.of();
        var pages = shown.pages();
        double dots = zoom.scale() * getScene().getWindow().getOutputScaleX();
        double height = pages.height() * zoom.scale();
        var seen = new ArrayList<Painting.Wanted>();
        var near = new ArrayList<Painting.Wanted>();
        for (var sheet : sheets()) {
            double top = PageScroll.pageTop(pages, sheet.page(), zoom.scale());
            boolean isNear = at.isSeen(top - height - PageScroll.GAP, top + 2 * height + PageScroll.GAP);
            if (!isNear) sheet.forget();
            else if (!sheet.shows(pages, dots))
                (at.isSeen(top, top + height) ? seen : near).add(new Painting.Wanted(pages, sheet.page(), dots));
        }
        return seen.isEmpty() ? near : seen;
    }

    private List<PageSheet> sheets() {
        return sheets.getChildren().stream().map(PageSheet.class::cast).toList();
    }
}
