package fi.poytakirjuri.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;

/// How the windows look: light or dark, and the size of text. Remembered, and changed in all windows at once.
public final class Theme {
    private static final List<Integer> SIZES = List.of(11, 12, 13, 14, 15, 16, 18, 20, 24);
    private static final int USUAL_SIZE = 15;
    private static final List<String> SHEETS =
            List.of("bridge", "kit", "shell", "roster", "meeting", "paper", "privacy");

    private final Prefs prefs;
    private final ReadOnlyObjectWrapper<Look> look = new ReadOnlyObjectWrapper<>(Look.SYSTEM);
    private final Set<Scene> scenes = Collections.newSetFromMap(new WeakHashMap<>());
    private int size;

    public Theme(Prefs prefs) {
        this.prefs = prefs;
        ScreenFont.load();
        look.set(prefs.get("look").flatMap(Theme::named).orElse(Look.SYSTEM));
        size = prefs.number("text.size")
                .map(Double::intValue)
                .filter(SIZES::contains)
                .orElse(USUAL_SIZE);
        Platform.getPreferences().colorSchemeProperty().subscribe(_ -> refresh());
    }

    public ReadOnlyObjectProperty<Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /// Points of the program's text.
    public int textSize() {
        return size;
    }

    /// Dresses a scene now and whenever the looks change.
    public void dress(Scene scene) {
        scenes.add(scene);
        scene.getStylesheets().setAll(sheets());
    }

    public void choose(Look chosen) {
        look.set(chosen);
        prefs.put("look", chosen.name());
        refresh();
    }

    /// From light to dark or back, whatever it was that made it light or dark.
    public void turn() {
        choose(isDark() ? Look.LIGHT : Look.DARK);
    }

    public void larger() {
        resize(Math.min(SIZES.indexOf(size) + 1, SIZES.size() - 1));
    }

    public void smaller() {
        resize(Math.max(SIZES.indexOf(size) - 1, 0));
    }

    public void usualSize() {
        resize(SIZES.indexOf(USUAL_SIZE));
    }

    public boolean isDark() {
        return switch (look.get()) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    private void resize(int index) {
        size = SIZES.get(index);
        prefs.put("text.size", Integer.toString(size));
        refresh();
    }

    private void refresh() {
        var base = isDark() ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(base.getUserAgentStylesheet());
        var sheets = sheets();
        scenes.forEach(scene -> scene.getStylesheets().setAll(sheets));
    }

    private List<String> sheets() {
        var sheets = new ArrayList<String>();
        sheets.add(sheet(isDark() ? "dark" : "light"));
        for (var name : SHEETS) sheets.add(sheet(name));
        sheets.add(sizeSheet());
        return sheets;
    }

    /// A sheet, not a style of the root, so that menus and tooltips, which take their owner's sheets, follow.
    private String sizeSheet() {
        int icon = Math.round(size * 1.2f);
        var css = ".root { -fx-font-family: \"%s\"; -fx-font-size: %dpx; } .ikonli-font-icon { -fx-icon-size: %dpx; }"
                .formatted(ScreenFont.FAMILY, size, icon);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static String sheet(String name) {
        return "/styles/" + name + ".css";
    }

    private static Optional<Look> named(String name) {
        for (var look : Look.values()) if (look.name().equals(name)) return Optional.of(look);
        return Optional.empty();
    }
}
