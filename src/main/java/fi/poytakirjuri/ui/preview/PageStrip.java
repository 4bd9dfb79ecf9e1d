package fi.poytakirjuri.ui.preview;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Background;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.IntStream;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Small pictures of the pages; the one chosen comes into sight. Painted only once the typing pauses.
final class PageStrip extends ListView<Integer> {
    private static final double PAGE_WIDTH = 84;

    private final Texts texts;
    private final Sheets sheets;
    private final Set<Cell> cells = Collections.newSetFromMap(new WeakHashMap<>());
    private final PauseTransition pause = new PauseTransition(Duration.millis(250));
    private final Painting painting;
    private @Nullable LaidPaper shown;
    private boolean isFollowing;

    PageStrip(Texts texts, Background background, PreviewModel model, Sheets sheets) {
        this.texts = texts;
        this.sheets = sheets;
        this.painting = new Painting(background, model.engine(), this::unpainted, this::hang);
        setId("preview-strip");
        getStyleClass().addAll("page-strip", "edge-to-edge");
        setAccessibleText(texts.get("preview.strip"));
        setCellFactory(_ -> newCell());
        pause.setOnFinished(_ -> painting.goOn());
        model.laidProperty().subscribe(this::show);
        sheets.pageProperty().subscribe(page -> follow(page.intValue()));
        getSelectionModel().selectedIndexProperty().subscribe(chosen -> {
            if (!isFollowing && chosen.intValue() >= 0) sheets.toPage(chosen.intValue());
        });
    }

    private void show(@Nullable LaidPaper now) {
        shown = now;
        int count = now == null ? 0 : now.pages().count();
        if (count != getItems().size()) {
            isFollowing = true;
            getItems().setAll(IntStream.range(0, count).boxed().toList());
            isFollowing = false;
            follow(sheets.pageProperty().get());
        }
        pause.playFromStart();
    }

    private void follow(int page) {
        if (page >= getItems().size()) return;
        isFollowing = true;
        getSelectionModel().clearAndSelect(page);
        getFocusModel().focus(page);
        if (cells.stream().noneMatch(c -> c.isSeen(page))) scrollTo(page);
        isFollowing = false;
    }

    private List<Painting.Wanted> unpainted() {
        if (shown == null || getScene() == null || getScene().getWindow() == null) return List.of();
        var pages = shown.pages();
        double dots = PAGE_WIDTH / pages.width() * getScene().getWindow().getOutputScaleX();
        return cells.stream()
                .map(Cell::getItem)
                .filter(Objects::nonNull)
                .filter(page -> page < pages.count())
                .map(page -> new Painting.Wanted(pages, page, dots))
                .filter(wanted -> cells.stream().anyMatch(c -> c.lacks(wanted)))
                .toList();
    }

    private void hang(Painting.Wanted wanted, Image picture) {
        for (var cell : cells) if (cell.lacks(wanted)) cell.show(wanted, picture);
    }

    private Cell newCell() {
        var cell = new Cell();
        cells.add(cell);
        return cell;
    }

    private final class Cell extends ListCell<Integer> {
        private final ImageView view = new ImageView();
        private final StackPane room = new StackPane(view);
        private Painting.@Nullable Wanted painted;

        Cell() {
            view.setFitWidth(PAGE_WIDTH);
            view.setPreserveRatio(true);
            room.getStyleClass().add("strip-page");
            setContentDisplay(ContentDisplay.TOP);
            setAlignment(Pos.CENTER);
        }

        @Override
        protected void updateItem(@Nullable Integer page, boolean isEmpty) {
            super.updateItem(page, isEmpty);
            if (isEmpty || page == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            setText(Integer.toString(page + 1));
            setAccessibleText(texts.get(
                    "preview.page", page + 1, PageStrip.this.getItems().size()));
            reserve();
            setGraphic(room);
            if (painted != null && painted.page() != page) {
                painted = null;
                view.setImage(null);
            }
            pause.playFromStart();
        }

        /// The picture's room is there before it: the list must not move under the pointer when the pictures come.
        private void reserve() {
            if (shown == null) return;
            var pages = shown.pages();
            double height = PAGE_WIDTH * pages.height() / pages.width();
            room.setMinSize(PAGE_WIDTH, height);
            room.setMaxSize(PAGE_WIDTH, height);
        }

        boolean lacks(Painting.Wanted wanted) {
            if (!Objects.equals(getItem(), wanted.page())) return false;
            return painted == null || painted.pages() != wanted.pages() || painted.dots() != wanted.dots();
        }

        void show(Painting.Wanted wanted, Image picture) {
            painted = wanted;
            view.setImage(picture);
        }

        boolean isSeen(int page) {
            if (!Objects.equals(getItem(), page) || getScene() == null) return false;
            var box = localToScene(getBoundsInLocal());
            return PageStrip.this
                    .localToScene(PageStrip.this.getBoundsInLocal())
                    .contains(box);
        }
    }
}
