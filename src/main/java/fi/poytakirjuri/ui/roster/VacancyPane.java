package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.roster.RosterWords;
import fi.poytakirjuri.register.roster.Vacancy;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A vacant seat: who sat here, who comes, and the way to fill it.
final class VacancyPane extends VBox {
    private final Texts texts;
    private final RosterWords words;
    private final Label seat = new Label();
    private final Label before = new Label();
    private final Label after = new Label();
    private final Label advice = new Label();
    private final Button remove;
    private @Nullable Vacancy vacancy;

    /// @param fill begins filling a seat
    VacancyPane(Tools tools, RosterModel model, Consumer<Vacancy> fill) {
        this.texts = tools.texts();
        this.words = new RosterWords(texts);
        var heading = new Label(texts.get("roster.vacant"), Icon.VACANT.node());
        heading.getStyleClass().add("section-title");
        for (var label : new Label[] {seat, before, after, advice}) label.setWrapText(true);
        advice.setText(texts.get("roster.vacancy.advice"));
        advice.getStyleClass().add("quiet");
        var filling = tools.buttons().primary("roster.fill", Icon.ADD, () -> {
            if (vacancy != null) fill.accept(vacancy);
        });
        filling.setId("vacancy-fill");
        remove = tools.buttons().of("roster.seat.remove", Icon.DELETE, () -> {
            if (vacancy != null) model.removeSeat(vacancy);
        });
        remove.managedProperty().bind(remove.visibleProperty());
        var row = new HBox(filling, remove);
        row.getStyleClass().add("button-row");
        getStyleClass().addAll("detail", "form", "member-form");
        getChildren().addAll(heading, seat, before, after, advice, row);
    }

    void show(Vacancy vacancy) {
        this.vacancy = vacancy;
        var role = words.role(vacancy.seat().role());
        var sectors = words.sectors(vacancy.seat());
        seat.setText(sectors.isEmpty() ? role : role + ": " + sectors);
        var last = vacancy.last();
        show(before, last == null ? "" : told(last));
        var next = vacancy.next();
        show(
                after,
                next == null
                        ? ""
                        : texts.get(
                                "roster.vacancy.next",
                                next.person().name(),
                                texts.dates().date(next.tenure().startsOn())));
        remove.setVisible(last == null && next == null);
    }

    private String told(Vacancy.Sitting last) {
        var ends = last.tenure().endsOn();
        var date = ends == null ? "" : texts.dates().date(ends);
        var name = last.person().name();
        var reason = last.tenure().endReason();
        return reason.isEmpty()
                ? texts.get("roster.vacancy.last", name, date)
                : texts.get("roster.vacancy.lastWithReason", name, date, reason);
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isEmpty());
        label.setManaged(!text.isEmpty());
    }
}
