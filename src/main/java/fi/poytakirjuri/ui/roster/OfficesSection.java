package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.OfficeKind;
import fi.poytakirjuri.register.roster.Member;
import fi.poytakirjuri.register.roster.Office;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The offices that the member holds, has held or will hold.
final class OfficesSection extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final RosterModel model;
    private final MemberEdits edits;
    private final VBox rows = new VBox(8);
    private Map<Long, OfficeRow> shown = new HashMap<>();
    private @Nullable Member member;

    OfficesSection(Tools tools, RosterModel model, MemberEdits edits) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        this.edits = edits;
        var heading = new Label(texts.get("roster.offices"));
        heading.getStyleClass().add("form-label");
        getStyleClass().add("section");
        getChildren().addAll(heading, rows, giveButton());
    }

    /// Rows of offices that stay are kept, so that what is being typed in them stays too.
    void show(Member member, List<Office> offices) {
        this.member = member;
        var now = new HashMap<Long, OfficeRow>();
        var inOrder = new ArrayList<OfficeRow>();
        for (var office : offices) {
            var row = shown.computeIfAbsent(office.id(), _ -> new OfficeRow(tools, model, edits));
            row.show(office);
            now.put(office.id(), row);
            inOrder.add(row);
        }
        shown = now;
        if (!rows.getChildren().equals(inOrder)) rows.getChildren().setAll(inOrder);
    }

    private MenuButton giveButton() {
        var button = new MenuButton(texts.get("roster.office.give"), Icon.ADD.node());
        button.setId("member-give-office");
        for (var kind : OfficeKind.values()) {
            var item = new MenuItem(texts.of("roster", kind));
            item.setOnAction(_ -> {
                if (member != null) edits.giveOffice(member, kind, model.dayOf(member));
            });
            button.getItems().add(item);
        }
        return button;
    }
}
