package fi.poytakirjuri.ui.theme;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.Theme;
import fi.poytakirjuri.ui.check.Badge;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.WrappedLabel;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A theme's name and area, how many times it has met of how many, and when it meets next or was closed.
final class ThemeCell extends ListCell<ThemeLine> {
    private static final double EDGES = 48;

    private final Texts texts;
    private final WrappedLabel name = new WrappedLabel();
    private final WrappedLabel area = new WrappedLabel();
    private final Label state = new Label();
    private final Badge badge;
    private final VBox lines;

    /// @param width of the list, which the words are wrapped to
    ThemeCell(Tools tools, ObservableDoubleValue width) {
        this.texts = tools.texts();
        this.badge = new Badge(tools).inCell();
        this.lines = new VBox(4, name, area, new HBox(8, state, badge));
        name.getStyleClass().add("theme-name");
        area.getStyleClass().addAll("quiet", "small");
        for (var wrapped : new WrappedLabel[] {name, area}) wrapped.wrapTo(Bindings.subtract(width, EDGES));
        setMinWidth(0);
        setPrefWidth(1);
    }

    @Override
    protected void updateItem(@Nullable ThemeLine line, boolean empty) {
        super.updateItem(line, empty);
        if (line == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var theme = line.theme();
        name.setText(theme.name());
        area.setText(theme.area());
        area.setVisible(!theme.area().isEmpty());
        area.setManaged(area.isVisible());
        state.setText(state(line));
        state.setGraphic((theme.isOpen() ? line.next() == null ? Icon.CLOCK : Icon.MEETINGS : Icon.DONE).node());
        state.getStyleClass()
                .setAll("label", "state", !theme.isOpen() ? "good" : line.next() == null ? "watch" : "calm");
        badge.show(Place.theme(theme.id()));
        setAccessibleText(String.join(", ", theme.name(), theme.area(), state.getText(), badge.told()));
        setGraphic(lines);
    }

    private String state(ThemeLine line) {
        var theme = line.theme();
        if (theme.closedOn() != null)
            return texts.get("theme.state.closed", texts.dates().date(theme.closedOn()));
        var met = met(texts, theme, line.held());
        return line.next() == null
                ? met
                : texts.get("theme.state.next", met, texts.dates().date(line.next()));
    }

    /// Tavattu 2/3
    static String met(Texts texts, Theme theme, int held) {
        if (held == 0) return texts.get("theme.met.none");
        return theme.planned() == null
                ? texts.count("theme.met", held)
                : texts.get("theme.met.of", held, theme.planned());
    }
}
