package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.OfficeKind;
import fi.poytakirjuri.register.roster.Days;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.open.Named;
import fi.poytakirjuri.ui.meeting.open.TypeAhead;
import fi.poytakirjuri.ui.person.TypedDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// One office of the table: who has held it when and by which decision, the gaps told, and a line that hands it over.
final class OfficeKindSection extends VBox {
    private final Tools tools;
    private final Texts texts;
    private final OfficesModel model;
    private final SuccessionModel succession;
    private final OfficeKind kind;
    private final Label state = new Label();
    private final VBox rows = new VBox(8);
    private final TextField holder = new TextField();
    private final TextField from = new TextField();
    private final StringProperty holderProblem = new SimpleStringProperty("");
    private final StringProperty fromProblem = new SimpleStringProperty("");
    private final Set<Named.Kind> kinds;
    private Map<Long, OfficeRow> shown = new HashMap<>();

    OfficeKindSection(Tools tools, OfficesModel model, SuccessionModel succession, OfficeKind kind) {
        this.tools = tools;
        this.texts = tools.texts();
        this.model = model;
        this.succession = succession;
        this.kind = kind;
        // A convener need not be a person (rule 14).
        kinds = kind == OfficeKind.CONVENER
                ? Set.of(Named.Kind.PERSON, Named.Kind.ORGANISATION)
                : Set.of(Named.Kind.PERSON);
        var name = new Label(texts.of("roster", kind));
        name.getStyleClass().add("section-title");
        var head = new HBox(12, name, state);
        head.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("panel", "section");
        getChildren().addAll(head, rows, handOver());
    }

    void focus() {
        holder.requestFocus();
    }

    /// Rows of offices that stay are kept, so that what is being typed in them stays too.
    void show(OfficeBook book) {
        var today = model.today();
        var offices = book.of(kind);
        var gaps = book.gaps(kind, today);
        var now = new HashMap<Long, OfficeRow>();
        var inOrder = new ArrayList<Node>();
        for (var gap : gaps) if (gap.to() == null) inOrder.add(gap(gap));
        for (var office : offices) {
            var row = shown.computeIfAbsent(office.id(), _ -> new OfficeRow(tools, model));
            row.show(office, book.holder(office), book.meetings());
            now.put(office.id(), row);
            inOrder.add(row);
            for (var gap : gaps)
                if (gap.to() != null && gap.to().plusDays(1).equals(office.startsOn())) inOrder.add(gap(gap));
        }
        shown = now;
        if (!rows.getChildren().equals(inOrder)) rows.getChildren().setAll(inOrder);
        var holding = offices.stream().filter(o -> o.holds(today)).findFirst();
        if (holding.isPresent()) StateLook.dress(state, book.holder(holding.get()), Icon.DONE, "good");
        else
            StateLook.dress(
                    state,
                    texts.get("roster.office.none"),
                    Icon.NOTICE,
                    kind == OfficeKind.VICE_CHAIR || kind == OfficeKind.MINUTE_KEEPER ? "calm" : "watch");
        if (from.getText().isEmpty()) from.setText(texts.dates().date(today));
    }

    private Label gap(Days gap) {
        var label = new Label();
        var begins = gap.from() == null ? "" : texts.dates().date(gap.from());
        StateLook.dress(
                label,
                gap.to() == null
                        ? texts.get("roster.office.gap.open", begins)
                        : texts.get("roster.office.gap", begins, texts.dates().date(gap.to())),
                Icon.WARNING,
                "watch");
        return label;
    }

    private FlowPane handOver() {
        var name = texts.of("roster", kind);
        holder.setId("office-holder-" + kind.name());
        holder.setPrefColumnCount(18);
        holder.setPromptText(
                texts.get(kind == OfficeKind.CONVENER ? "roster.office.holder.any" : "roster.office.holder.prompt"));
        holder.setAccessibleText(texts.get("roster.office.next") + ": " + name);
        from.setId("office-from-" + kind.name());
        from.setPrefColumnCount(8);
        from.setAccessibleText(texts.get("roster.starts") + ": " + name);
        TypeAhead.install(holder, typed -> succession.directory().find(typed, kinds), named -> {
            holder.setText(named.name());
            holder.positionCaret(holder.getLength());
        });
        holder.textProperty().subscribe((_, _) -> holderProblem.set(""));
        from.textProperty().subscribe((_, _) -> fromProblem.set(""));
        holder.setOnAction(_ -> give());
        from.setOnAction(_ -> give());
        var give = tools.buttons().of("roster.office.handOver", Icon.ADD, this::give);
        give.setId("office-give-" + kind.name());
        var line = new FlowPane(
                12,
                8,
                new FormRow(texts.get("roster.office.next"), holder, holderProblem),
                new FormRow(texts.get("roster.starts"), from, fromProblem),
                give);
        line.setRowValignment(VPos.BOTTOM);
        return line;
    }

    private void give() {
        var day = TypedDate.read(from.getText(), model.today());
        fromProblem.set(day.problem(texts).orElse(""));
        var named = succession.directory().named(holder.getText(), kinds);
        if (named.isEmpty())
            holderProblem.set(
                    texts.get(kind == OfficeKind.CONVENER ? "roster.office.unknown.any" : "roster.office.unknown"));
        if (named.isEmpty() || !fromProblem.get().isEmpty()) return;
        model.give(kind, named.get(), day.day(), null);
        holder.clear();
    }
}
