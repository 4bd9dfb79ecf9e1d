package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.roster.Member;
import fi.poytakirjuri.ui.kit.AutosavedField;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.person.TypedDate;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One sector: its name, how many seats are meant for it, since when it is closed, who stands for it.
final class SectorDetail extends ScrollPane {
    private final Tools tools;
    private final Texts texts;
    private final SectorsModel model;
    private final TextField name = new TextField();
    private final TextField seats = new TextField();
    private final TextField closed = new TextField();
    private final AutosavedField nameSaved;
    private final AutosavedField seatsSaved;
    private final AutosavedField closedSaved;
    private final VBox members = new VBox(4);
    private final Button remove;
    private final Label whyKept = new Label();
    private @Nullable SectorLine line;

    SectorDetail(Tools tools, SectorsModel model) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        name.setId("sector-name");
        seats.setId("sector-seats");
        closed.setId("sector-closed");
        closed.setPromptText(texts.get("roster.sector.inUse"));
        nameSaved = tools.autosave()
                .field(name)
                .checkedBy(typed -> line == null ? Optional.empty() : model.nameProblem(line.id(), typed));
        seatsSaved = tools.autosave().field(seats).checkedBy(model::seatsProblem);
        closedSaved =
                tools.autosave().field(closed).checkedBy(typed -> read(typed).problemUnlessEmpty(texts));
        remove = tools.buttons().of("roster.sector.remove", Icon.DELETE, () -> {
            if (line != null) model.remove(line);
        });
        remove.setId("sector-remove");
        whyKept.setText(texts.get("roster.sector.kept"));
        var content = new VBox(
                new FormRow(texts.get("roster.sector.name"), name, nameSaved.messageProperty()),
                hint("roster.sector.name.hint"),
                new FormRow(texts.get("roster.sector.seats.meant"), seats, seatsSaved.messageProperty()),
                new FormRow(texts.get("roster.sector.closedOn"), closed, closedSaved.messageProperty()),
                hint("roster.sector.closed.hint"),
                heading(),
                members,
                buttons(),
                quiet(whyKept));
        whyKept.managedProperty().bind(whyKept.visibleProperty());
        content.getStyleClass().addAll("form", "member-form");
        setContent(content);
        setFitToWidth(true);
        getStyleClass().add("detail");
    }

    void show(SectorLine shown) {
        line = shown;
        var sector = shown.sector();
        nameSaved.show(sector.id(), sector.name(), typed -> model.writeName(sector.id(), typed));
        seatsSaved.show(sector.id(), String.valueOf(sector.seats()), typed -> model.writeSeats(sector.id(), typed));
        closedSaved.show(
                sector.id(),
                sector.closedOn() == null ? "" : texts.dates().date(sector.closedOn()),
                typed -> model.writeClosing(sector.id(), read(typed).date()));
        remove.setDisable(shown.isUsed());
        whyKept.setVisible(shown.isUsed());
        members.getChildren().setAll(shown.members().stream().map(this::link).toList());
        if (shown.members().isEmpty()) members.getChildren().setAll(new Label(texts.get("roster.sector.empty")));
    }

    void focusName() {
        name.requestFocus();
        name.selectAll();
    }

    private Node link(Member member) {
        var words = member.organisation().isEmpty()
                ? member.person().name()
                : member.person().name() + ", " + member.organisation();
        return tools.buttons()
                .link(
                        words,
                        () -> tools.navigation()
                                .goTo(Place.member(member.person().id())));
    }

    private FlowPane buttons() {
        var up = tools.buttons().of("roster.sector.up", Icon.UP, () -> move(-1));
        var down = tools.buttons().of("roster.sector.down", Icon.DOWN, () -> move(1));
        var row = new FlowPane(8, 8, up, down, remove);
        row.getStyleClass().add("button-row");
        return row;
    }

    private void move(int by) {
        if (line != null) model.move(line, by);
    }

    private Label heading() {
        var heading = new Label(texts.get("roster.sector.members.today"));
        heading.getStyleClass().add("form-label");
        return heading;
    }

    private Label hint(String key) {
        return quiet(new Label(texts.get(key)));
    }

    private static Label quiet(Label label) {
        label.setWrapText(true);
        label.getStyleClass().addAll("quiet", "small");
        return label;
    }

    private TypedDate read(String typed) {
        return TypedDate.read(typed, model.today());
    }
}
