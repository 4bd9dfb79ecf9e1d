package fi.poytakirjuri.ui.meeting.agenda;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.template.Template;
import fi.poytakirjuri.ui.kit.Caret;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Place;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;

/// What one does to the whole agenda: begins it from a template, brings matters to it, sends the chosen ones on.
final class AgendaBar extends HBox {
    static final KeyCombination TO_NEXT = KeyCombination.keyCombination("Shortcut+D");

    private final Tools tools;
    private final Texts texts;
    private final TemplatesModel templates;
    private final TransferModel transfers;
    private final Runnable afterUse;
    private final MenuButton template;
    private final ToggleButton bring;
    private final MenuButton send;
    private final TextField name = new TextField();

    /// @param afterUse when a template has been used and its first item waits for words
    AgendaBar(Tools tools, TemplatesModel templates, TransferModel transfers, Runnable afterUse) {
        this.tools = tools;
        this.texts = tools.texts();
        this.templates = templates;
        this.transfers = transfers;
        this.afterUse = afterUse;
        getStyleClass().addAll("button-row", "agenda-bar");
        template = menu("meeting.template.use", Icon.TEMPLATE, "agenda-template");
        send = menu("meeting.transfer.send", Icon.FORWARD, "agenda-send");
        bring = new ToggleButton(texts.get("meeting.bring"), Icon.IDEA.node());
        bring.setId("agenda-bring");
        templates.templatesProperty().subscribe(this::offer);
        transfers.offersProperty().subscribe(this::offer);
        makeName();
        getChildren().setAll(template, bring, send);
    }

    /// An agenda without items has none to send on.
    void hasItems(boolean has) {
        send.setDisable(!has);
    }

    /// Whether the drawer of what can be brought is open.
    ToggleButton bring() {
        return bring;
    }

    private MenuButton menu(String key, Icon icon, String id) {
        var menu = new MenuButton(texts.get(key), icon.node());
        menu.setId(id);
        menu.setAccessibleText(menu.getText());
        return menu;
    }

    private void offer(List<Template> all) {
        var items = new ArrayList<MenuItem>();
        for (var each : all) items.add(item(each.name(), () -> templates.use(each.id(), afterUse)));
        if (all.isEmpty()) items.add(item(texts.get("meeting.template.usual"), templates::addUsual));
        items.add(new SeparatorMenuItem());
        items.add(item(texts.get("meeting.template.save"), this::askName));
        items.add(item(
                texts.get("meeting.template.edit"), () -> tools.navigation().goTo(Place.settings("templates"))));
        template.getItems().setAll(items);
    }

    private void offer(Offers offers) {
        bring.setText(
                offers.count() == 0 ? texts.get("meeting.bring") : texts.get("meeting.bring.count", offers.count()));
        var items = new ArrayList<MenuItem>();
        var next = item(
                offers.later().isEmpty()
                        ? texts.get("meeting.transfer.next")
                        : texts.get(
                                "meeting.transfer.next.to",
                                transfers.name(offers.later().getFirst())),
                transfers::toNext);
        next.setAccelerator(TO_NEXT);
        items.add(next);
        for (var meeting : offers.later().stream().skip(1).toList())
            items.add(item(transfers.name(meeting), () -> transfers.to(meeting)));
        items.add(new SeparatorMenuItem());
        items.add(item(texts.get("meeting.transfer.bank"), transfers::toBank));
        send.getItems().setAll(items);
    }

    private static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void makeName() {
        name.setId("agenda-template-name");
        name.setPromptText(texts.get("meeting.template.name"));
        name.setAccessibleText(texts.get("meeting.template.name"));
        name.setPrefColumnCount(18);
        name.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) save();
            else if (key.getCode() == KeyCode.ESCAPE) done();
            else return;
            key.consume();
        });
    }

    private void askName() {
        getChildren()
                .setAll(
                        name,
                        tools.buttons().primary("meeting.template.save.do", Icon.DONE, this::save),
                        tools.buttons().of("meeting.new.cancel", Icon.REMOVE, this::done));
        Caret.to(name);
    }

    private void save() {
        if (name.getText().isBlank()) return;
        templates.save(name.getText());
        name.clear();
        done();
    }

    private void done() {
        getChildren().setAll(template, bring, send);
        template.requestFocus();
    }
}
