package fi.poytakirjuri.ui.meeting.attendance;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.Capacity;
import fi.poytakirjuri.register.meeting.Attendee;
import fi.poytakirjuri.register.meeting.Minutes;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.VBox;

/// The items that an expert or a guest came for (rule 17).
final class ExpertItems extends VBox {
    private final Texts texts;
    private final OpenMeeting open;
    private final AttendanceModel model;
    private final MenuButton menu = new MenuButton();
    private final Label told = new Label();

    ExpertItems(Texts texts, OpenMeeting open, AttendanceModel model) {
        super(4);
        this.texts = texts;
        this.open = open;
        this.model = model;
        menu.setText(texts.get("meeting.attendance.items"));
        menu.setAccessibleText(menu.getText());
        told.getStyleClass().add("small");
        told.setWrapText(true);
        managedProperty().bind(visibleProperty());
        getChildren().setAll(menu, told);
    }

    void show(Attendee who) {
        setVisible(who.capacity() != Capacity.MEMBER);
        told.setText(numbers(who.itemIds()));
        menu.getItems().setAll(open.matters().stream().map(m -> choice(m, who)).toList());
    }

    private CheckMenuItem choice(Minutes.Matter matter, Attendee who) {
        long id = matter.item().id();
        var choice = new CheckMenuItem(number(id) + " " + matter.item().title());
        choice.setSelected(who.itemIds().contains(id));
        choice.setOnAction(_ -> {
            var chosen = new ArrayList<>(who.itemIds());
            if (choice.isSelected()) chosen.add(id);
            else chosen.remove(Long.valueOf(id));
            model.setItems(who, chosen);
        });
        return choice;
    }

    private String numbers(List<Long> items) {
        var numbers = items.stream().map(this::number).toList();
        return numbers.isEmpty()
                ? texts.get("meeting.attendance.items.none")
                : texts.get("meeting.attendance.items.some", String.join(", ", numbers));
    }

    private String number(long item) {
        return open.minutes().flatMap(m -> m.writtenNumber(item)).orElse("");
    }
}
