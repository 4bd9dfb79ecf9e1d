package fi.poytakirjuri.ui.preview;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.layout.PlaceOnPage;
import fi.poytakirjuri.document.preview.PageText;
import fi.poytakirjuri.ui.kit.Background;
import fi.poytakirjuri.ui.kit.Log;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The paper that is looked at, and the place of it that is being written. It is laid off the screen's thread, never
/// twice at once: what is asked meanwhile becomes one more laying, of the newest.
public final class PreviewModel {
    private final Background background;
    private final PaperEngine engine;
    private final ReadOnlyObjectWrapper<@Nullable LaidPaper> laid = new ReadOnlyObjectWrapper<>(null);
    private final ReadOnlyBooleanWrapper isUnmade = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyObjectWrapper<List<String>> marked = new ReadOnlyObjectWrapper<>(List.of());
    private @Nullable Making wanted;
    private boolean isLaying;
    private int clearings;

    public PreviewModel(Background background, PaperEngine engine) {
        this.background = background;
        this.engine = engine;
    }

    PaperEngine engine() {
        return engine;
    }

    /// The newest laid paper; nothing before the first one.
    public ReadOnlyObjectProperty<@Nullable LaidPaper> laidProperty() {
        return laid.getReadOnlyProperty();
    }

    public Optional<LaidPaper> laid() {
        return Optional.ofNullable(laid.get());
    }

    /// Whether the newest paper asked for could not be made.
    public ReadOnlyBooleanProperty unmadeProperty() {
        return isUnmade.getReadOnlyProperty();
    }

    /// Lays a paper and shows it.
    public void lay(Making making) {
        wanted = making;
        if (!isLaying) layWanted();
    }

    /// Shows nothing any more.
    public void clear() {
        clearings++;
        wanted = null;
        laid.set(null);
        isUnmade.set(false);
        marked.set(List.of());
    }

    /// Marks the place that is being written: the first of these that is on the paper.
    public void mark(List<String> places) {
        marked.set(List.copyOf(places));
    }

    public ReadOnlyObjectProperty<List<String>> markedProperty() {
        return marked.getReadOnlyProperty();
    }

    /// Where the marked place stands, on each page that it is on; empty for none.
    public List<PlaceOnPage> markedOnPages() {
        var now = laid.get();
        if (now == null) return List.of();
        return marked.get().stream()
                .map(now::all)
                .filter(on -> !on.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /// The words of the marked place, for those who do not see the page; empty when nothing is marked.
    String markedWords() {
        var now = laid.get();
        if (now == null) return "";
        return markedOnPages().stream()
                .map(on -> ". " + PageText.of(now.pages().pages().get(on.page()), on.area()))
                .collect(Collectors.joining());
    }

    private void layWanted() {
        var making = wanted;
        if (making == null) return;
        wanted = null;
        isLaying = true;
        int clearingsBefore = clearings;
        background
                .apart(() -> {
                    var made = making.work().call();
                    return new LaidPaper(making.paper(), made, engine.lay(made.paper()));
                })
                .onSuccess(done -> {
                    if (clearingsBefore == clearings) show(done);
                })
                .onError(Exception.class, this::tellUnmade)
                .andFinally(() -> {
                    isLaying = false;
                    layWanted();
                })
                .start();
    }

    private void show(LaidPaper done) {
        isUnmade.set(false);
        laid.set(done);
    }

    private void tellUnmade(Exception why) {
        Log.of(PreviewModel.class).warn("A paper could not be made", why);
        isUnmade.set(true);
    }
}
