package fi.poytakirjuri.ui.meeting.live;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.register.meeting.Minutes.Matter;
import fi.poytakirjuri.ui.kit.Buttons;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The item at hand: what it is about, what was entered of it, what may end it, and the line to enter more.
final class ItemPane extends VBox {
    private final Texts texts;
    private final LiveModel model;
    private final Label title = new Label();
    private final Label about = new Label();
    private final Label proposal = new Label();
    private final BegunField begun;
    private final EntryList entries;
    private final EntryLine line;
    private final Button offered;
    private final Button tabling;

    ItemPane(Tools tools, LiveModel model) {
        this.texts = tools.texts();
        this.model = model;
        this.begun = new BegunField(tools, model);
        this.line = new EntryLine(tools, model, this::toEntries);
        this.entries = new EntryList(texts, model, line::change, line::write);
        this.offered = Buttons.withKey(
                tools.buttons().of("live.offer", Icon.ADD, model::writeOffered),
                new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN));
        this.tabling = Buttons.withKey(
                tools.buttons().of("live.table", Icon.FORWARD, this::table),
                new KeyCodeCombination(KeyCode.J, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
        getStyleClass().add("live-item");
        setMinWidth(260);
        title.getStyleClass().add("section-title");
        title.setId("live-item-title");
        about.getStyleClass().addAll("quiet", "small");
        about.setId("live-item-about");
        proposal.getStyleClass().add("live-proposal");
        for (var words : new Label[] {title, about, proposal}) {
            words.setWrapText(true);
            words.setMinHeight(USE_PREF_SIZE);
        }
        offered.setId("live-offered");
        offered.getStyleClass().add("live-offered");
        offered.setWrapText(true);
        tabling.setId("live-table");
        tabling.getStyleClass().add("flat");
        var below = new FlowPane(8, 4, offered, tabling);
        VBox.setVgrow(entries, Priority.ALWAYS);
        getChildren().setAll(title, about, begun, proposal, entries, below, line);
        model.open().minutesProperty().subscribe(_ -> show());
        model.open().itemProperty().subscribe(_ -> show());
        model.stateProperty().subscribe(_ -> show());
        addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.T || !key.isShortcutDown() || key.isShiftDown() || key.isAltDown()) return;
            chooseKind();
            key.consume();
        });
    }

    void write() {
        line.write();
    }

    void showPace() {
        model.open().matter().ifPresent(m -> about.setText(about(m.item())));
    }

    /// Leaves the item on the table: asks whether it goes on in the next meeting, when there is one.
    void table() {
        TablingMenu.show(texts, model, tabling.isVisible() ? tabling : line);
    }

    private void toEntries() {
        entries.focusLast();
    }

    /// Of the entry that is lit, or of the line while something is written in it, or of what was entered last.
    private void chooseKind() {
        if (line.isWritten() && line.isFocusWithin()) {
            KindMenu.show(texts, line, line::becomes);
            return;
        }
        var entry = entries.litOrLast();
        entry.ifPresent(e -> KindMenu.show(texts, entries.isFocused() ? entries : line, kind -> model.change(e, kind)));
    }

    private void show() {
        var matter = model.open().matter();
        matter.ifPresent(this::show);
    }

    private void show(Matter matter) {
        var item = matter.item();
        var number =
                model.open().minutes().flatMap(m -> m.writtenNumber(item.id())).orElse("");
        title.setText(number + "  " + item.title());
        about.setText(about(item));
        begun.show(item.id(), model.course().begun().get(item.id()));
        shown(proposal, !item.proposal().isBlank());
        proposal.setText(texts.get("live.proposal", item.proposal()));
        entries.show();
        line.show();
        var words = model.offered();
        shown(offered, words.isPresent());
        words.ifPresent(w -> offered.setText(texts.get("live.offered", w.text())));
        offered.setAccessibleText(offered.getText());
        shown(tabling, !item.isTabled());
    }

    private String about(AgendaItem item) {
        var parts = new ArrayList<String>();
        parts.add(texts.of("meeting", item.kind()));
        if (!item.presenter().name().isEmpty()) parts.add(item.presenter().name());
        if (item.minutes() != null) parts.add(texts.get("live.item.planned", item.minutes()));
        model.course()
                .pace()
                .flatMap(p -> p.used(item.id()))
                .ifPresent(u -> parts.add(texts.get("live.item.used", u.toMinutes())));
        return String.join(" · ", parts);
    }

    private static void shown(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }
}
