package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.OfficeKind;
import fi.poytakirjuri.register.roster.Member;
import fi.poytakirjuri.register.roster.Office;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.Named;
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
    private final RosterModel roster;
    private final OfficesModel model;
    private final VBox rows = new VBox(8);
    private Map<Long, OfficeRow> shown = new HashMap<>();
    private List<Office> held = List.of();
    private @Nullable Member member;

    OfficesSection(Tools tools, RosterModel roster, OfficesModel model) {
        this.tools = tools;
        this.texts = tools.texts();
        this.roster = roster;
        this.model = model;
        var heading = new Label(texts.get("roster.offices"));
        heading.getStyleClass().add("form-label");
        getStyleClass().add("section");
        getChildren().addAll(heading, rows, giveButton());
        model.bookProperty().subscribe(_ -> {
            if (member != null) show(member, held);
        });
    }

    /// Rows of offices that stay are kept, so that what is being typed in them stays too.
    void show(Member member, List<Office> offices) {
        this.member = member;
        this.held = offices;
        var now = new HashMap<Long, OfficeRow>();
        var inOrder = new ArrayList<OfficeRow>();
        for (var office : offices) {
            var row = shown.computeIfAbsent(office.id(), _ -> new OfficeRow(tools, model));
            row.show(
                    office,
                    texts.of("roster", office.kind()),
                    model.bookProperty().get().meetings());
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
                if (member != null) give(member, kind);
            });
            button.getItems().add(item);
        }
        return button;
    }

    /// For the rest of the member's time at the table.
    private void give(Member to, OfficeKind kind) {
        var person = to.person();
        var holder = new Named(Named.Kind.PERSON, person.id(), person.name(), "");
        model.give(kind, holder, roster.dayOf(to), to.tenure().endsOn());
    }
}
