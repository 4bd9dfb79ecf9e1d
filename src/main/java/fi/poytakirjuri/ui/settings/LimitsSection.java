package fi.poytakirjuri.ui.settings;

import fi.poytakirjuri.register.check.Check.Group;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.Arrays;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Every limit of the table's rules, by what it is about. A broken limit warns in the checks, it never blocks.
final class LimitsSection extends VBox {
    LimitsSection(Tools tools, SettingsModel model) {
        getStyleClass().add("form");
        getChildren().add(Hint.of(tools.texts().get("settings.limits.hint")));
        for (var group : Group.values()) {
            var title = new Label(tools.texts().of("check.section", group));
            title.getStyleClass().add("section-title");
            var panel = new VBox(title);
            panel.getStyleClass().addAll("panel", "form");
            Arrays.stream(Limit.values())
                    .filter(limit -> limit.group() == group)
                    .forEach(limit -> panel.getChildren().add(new LimitRow(tools, model, limit)));
            getChildren().add(panel);
        }
    }
}
