package fi.poytakirjuri.ui.preview;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.layout.Pages;
import fi.poytakirjuri.ui.kit.Background;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.image.Image;

/// Paints pages off the screen's thread, a few at a time, until no more are wanted.
final class Painting {
    private final Background background;
    private final PaperEngine engine;
    private final Supplier<List<Wanted>> wanted;
    private final BiConsumer<Wanted, Image> hang;
    private boolean isPainting;

    /// @param wanted asked on the screen's thread what to paint next
    /// @param hang   gets each picture on the screen's thread
    Painting(Background background, PaperEngine engine, Supplier<List<Wanted>> wanted, BiConsumer<Wanted, Image> hang) {
        this.background = background;
        this.engine = engine;
        this.wanted = wanted;
        this.hang = hang;
    }

    /// Something may be wanted now that was not before.
    void goOn() {
        if (isPainting) return;
        var now = wanted.get();
        if (now.isEmpty()) return;
        isPainting = true;
        background
                .apart(() -> now.stream()
                        .map(w -> new Painted(w, Picture.of(engine, w.pages, w.page, w.dots)))
                        .toList())
                .onSuccess(painted -> painted.forEach(p -> hang.accept(p.wanted, p.picture)))
                .andFinally(() -> {
                    isPainting = false;
                    goOn();
                })
                .start();
    }

    /// @param page counted from 0
    /// @param dots of the screen for each point of paper
    record Wanted(Pages pages, int page, double dots) {}

    private record Painted(Wanted wanted, Image picture) {}
}
