package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.roster.Sector;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;

/// The sectors of a seat: a menu that opens with Space, takes and leaves one with Enter, and tells in words which are
/// taken.
public final class SectorChoice extends MenuButton {
    private final Texts texts;
    private final Consumer<Set<Long>> chosen;
    private List<Sector> sectors = List.of();
    private Set<Long> taken = Set.of();

    /// @param chosen told the ids of all that are taken after each choice
    public SectorChoice(Texts texts, Consumer<Set<Long>> chosen) {
        this.texts = texts;
        this.chosen = chosen;
        setMaxWidth(Double.MAX_VALUE);
        getStyleClass().add("sector-choice");
        show(List.of(), Set.of());
    }

    /// @param offered the sectors of the table
    /// @param taken   those of the seat
    public void show(List<Sector> offered, Set<Long> taken) {
        this.taken = Set.copyOf(taken);
        if (!offered.equals(sectors)) {
            sectors = List.copyOf(offered);
            getItems().setAll(sectors.stream().map(this::item).toList());
        }
        tell();
    }

    public Set<Long> taken() {
        return taken;
    }

    private CheckMenuItem item(Sector sector) {
        var item = new CheckMenuItem(sector.name());
        item.setUserData(sector.id());
        item.setOnAction(_ -> {
            var now = new HashSet<>(taken);
            if (item.isSelected()) now.add(sector.id());
            else now.remove(sector.id());
            taken = Set.copyOf(now);
            tell();
            chosen.accept(taken);
        });
        return item;
    }

    private void tell() {
        for (var item : getItems())
            if (item instanceof CheckMenuItem check) check.setSelected(taken.contains(id(check)));
        var names = sectors.stream()
                .filter(s -> taken.contains(s.id()))
                .map(Sector::name)
                .collect(Collectors.joining(", "));
        setText(names.isEmpty() ? texts.get("roster.sectors.choose") : names);
        setAccessibleText(texts.get("roster.sectors") + ": " + getText());
    }

    private static long id(CheckMenuItem item) {
        return (Long) item.getUserData();
    }
}
