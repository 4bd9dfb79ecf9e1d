package fi.poytakirjuri.ui.roster;

import fi.poytakirjuri.language.FinnishOrder;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.check.Badge;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.RememberedColumns;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.roster.TableLine.Head;
import fi.poytakirjuri.ui.roster.TableLine.Seated;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.transformation.SortedList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// The list itself: a line for each seat, sorted as Finnish sorts, the state in words and with an icon. By sector each
/// group is sorted by itself, below its head.
final class RosterTable extends TableView<TableLine> {
    private static final double ROW = 36;
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

    private final Tools tools;
    private final RosterModel model;
    private final FinnishOrder order = new FinnishOrder();
    private int group;
    private boolean isFollowing;

    RosterTable(Tools tools, RosterModel model) {
        this.tools = tools;
        this.model = model;
        var texts = tools.texts();
        setId("roster-table");
        setAccessibleText(texts.get("roster.table"));
        setFixedCellSize(ROW);
        setTableMenuButtonVisible(true);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setRowFactory(_ -> new Row());
        addColumns(texts);
        var sorted = new SortedList<>(model.lines());
        sorted.comparatorProperty().bind(Bindings.createObjectBinding(this::order, comparatorProperty()));
        // The sorted list sorts by its own comparator, which follows the table's.
        setSortPolicy(_ -> true);
        setItems(sorted);
        RememberedColumns.of(this, tools.prefs(), "roster");
        getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        model.selectedProperty().subscribe(this::follow);
        sorted.subscribe(() -> follow(model.selectedProperty().get()));
    }

    private void addColumns(Texts texts) {
        addColumn(words("name", texts.get("roster.name"), 170, 124, RosterLine::name));
        addColumn(words("organisation", texts.get("roster.organisation"), 170, 72, RosterLine::organisation));
        addColumn(words("place", texts.get("roster.place"), 170, 72, RosterLine::place));
        addColumn(hidden(words("sectors", texts.get("roster.sectors"), 180, 82, RosterLine::sectors)));
        addColumn(hidden(words("role", texts.get("roster.role"), 180, 82, RosterLine::role)));
        addColumn(hidden(ends(texts)));
        addColumn(state(texts));
    }

    /// As the chosen columns sort, by the lines themselves: asking each column's cell for its words at every comparison
    /// would take most of the time of a key. Heads stay where they are, each above its own lines.
    private @Nullable Comparator<TableLine> order() {
        if (getSortOrder().isEmpty()) return null;
        Comparator<TableLine> byGroup =
                Comparator.comparingInt(TableLine::group).thenComparing(line -> line instanceof Seated);
        var byColumns = getSortOrder().stream()
                .map(RosterTable::directed)
                .reduce(Comparator::thenComparing)
                .orElseThrow();
        return byGroup.thenComparing(
                (one, other) -> one instanceof Seated(var _, var a) && other instanceof Seated(var _, var b)
                        ? byColumns.compare(a, b)
                        : 0);
    }

    @SuppressWarnings("unchecked")
    private static Comparator<RosterLine> directed(TableColumn<TableLine, ?> column) {
        var ascending = (Comparator<RosterLine>) column.getUserData();
        return column.getSortType() == TableColumn.SortType.DESCENDING ? ascending.reversed() : ascending;
    }

    /// A column that the secretary may choose to see; at first there is no room for it beside the details.
    private static <T> TableColumn<TableLine, T> hidden(TableColumn<TableLine, T> column) {
        column.setVisible(false);
        return column;
    }

    private void addColumn(TableColumn<TableLine, ?> column) {
        getColumns().add(column);
    }

    private TableColumn<TableLine, String> words(
            String id, String header, double width, double least, Function<RosterLine, String> words) {
        var column = new TableColumn<TableLine, String>(header);
        column.setId(id);
        column.setPrefWidth(width);
        column.setMinWidth(least);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(
                switch (line.getValue()) {
                    case Seated(var _, var seated) -> words.apply(seated);
                    case Head head -> "name".equals(id) ? head.title() : "";
                }));
        column.setUserData(order.by(words));
        return column;
    }

    private static TableColumn<TableLine, TableLine> ends(Texts texts) {
        var column = whole("ends", texts.get("roster.ends"), 96, 88);
        column.setCellFactory(_ -> new EndsCell());
        column.setUserData(
                Comparator.comparing(RosterLine::ends, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())));
        return column;
    }

    private TableColumn<TableLine, TableLine> state(Texts texts) {
        var column = whole("state", texts.get("roster.state"), 190, 146);
        column.setCellFactory(_ -> new StateCell(new Badge(tools).inCell()));
        column.setUserData(Comparator.comparing(RosterLine::state).thenComparing(order.by(RosterLine::stateWords)));
        return column;
    }

    private static TableColumn<TableLine, TableLine> whole(String id, String header, double width, double least) {
        var column = new TableColumn<TableLine, TableLine>(header);
        column.setId(id);
        column.setPrefWidth(width);
        column.setMinWidth(least);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        return column;
    }

    /// Lines that are read anew come with the selection gone; that is no choice of the secretary's.
    private void chosen(@Nullable TableLine line) {
        if (isFollowing || line == null) return;
        group = line.group();
        model.select(line instanceof Seated(var _, var seated) ? seated : null);
    }

    private void follow(@Nullable RosterLine selected) {
        isFollowing = true;
        try {
            int index = selected == null ? -1 : indexOf(selected);
            var at = getSelectionModel().getSelectedItem();
            if (index < 0 && !(at instanceof Head)) getSelectionModel().clearSelection();
            else if (index >= 0 && getSelectionModel().getSelectedIndex() != index) {
                getSelectionModel().clearAndSelect(index);
                scrollTo(Math.max(0, index - 3));
            }
        } finally {
            isFollowing = false;
        }
    }

    /// Its line in the group where one last was, else the first one.
    private int indexOf(RosterLine wanted) {
        int first = -1;
        for (int i = 0; i < getItems().size(); i++)
            if (getItems().get(i) instanceof Seated(var itsGroup, var line) && isSame(line, wanted)) {
                if (itsGroup == group) return i;
                if (first < 0) first = i;
            }
        return first;
    }

    private static boolean isSame(RosterLine one, RosterLine other) {
        return one.seatId() == other.seatId() && Objects.equals(one.tenureId(), other.tenureId());
    }

    private static final class Row extends TableRow<TableLine> {
        @Override
        protected void updateItem(@Nullable TableLine line, boolean empty) {
            super.updateItem(line, empty);
            pseudoClassStateChanged(HEAD, line instanceof Head);
        }
    }

    private static final class EndsCell extends TableCell<TableLine, TableLine> {
        @Override
        protected void updateItem(@Nullable TableLine line, boolean empty) {
            super.updateItem(line, empty);
            setText(!empty && line instanceof Seated(var _, var seated) ? seated.endsWords() : "");
        }
    }

    private static final class StateCell extends TableCell<TableLine, TableLine> {
        private final Label label = new Label();
        private final Badge badge;
        private final HBox both;

        StateCell(Badge badge) {
            this.badge = badge;
            this.both = new HBox(6, label, badge);
            both.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(@Nullable TableLine line, boolean empty) {
            super.updateItem(line, empty);
            if (line == null || empty) {
                setGraphic(null);
                return;
            }
            switch (line) {
                case Seated(var _, var seated) -> {
                    StateLook.dress(label, seated);
                    badge.show(places(seated));
                }
                case Head head -> {
                    badge.show();
                    StateLook.dress(
                            label,
                            head.words(),
                            head.isEmpty() ? Icon.VACANT : Icon.MEMBERS,
                            head.isEmpty() ? "watch" : "calm");
                }
            }
            setGraphic(both);
        }

        private static Place[] places(RosterLine seated) {
            var person = seated.personId();
            return person == null
                    ? new Place[] {Place.seat(seated.seatId())}
                    : new Place[] {Place.person(person), Place.seat(seated.seatId())};
        }
    }
}
