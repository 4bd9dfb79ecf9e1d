package fi.poytakirjuri.ui.meeting.course;

import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.List;
import javafx.scene.control.TextField;

/// Julkaise: first the folder to publish from, then, once the paper is on the page, the mark that it is.
final class PublishPanel extends Panel {
    PublishPanel(Tools tools, RailModel model, RailDoors doors, Standing standing) {
        super(tools, "publish-panel", tools.texts().get("version.publish.title"), doors::close);
        var texts = tools.texts();
        var day = new DayField(texts, "published-on", texts.get("version.publish.day"), model.today(), model.today());
        var address = new TextField(standing.publications().stream()
                .findFirst()
                .map(p -> p.address())
                .orElse(""));
        address.setId("published-address");
        var what = standing.newest()
                .map(v -> texts.get("version.publish.about", v.version()))
                .orElseGet(() -> texts.get("version.publish.unversioned"));
        tell(List.of(
                words(what),
                tools.buttons().of("meeting.publish", Icon.FOLDER, doors::toFolder),
                words(texts.get("version.publish.then")),
                day,
                new FormRow(texts.get("version.publish.address"), address)));
        var mark = tools.buttons()
                .primary(
                        "version.publish.mark",
                        Icon.PUBLISH,
                        () -> day.ifRead(on -> {
                            model.markPublished(on, address.getText());
                            doors.close();
                        }));
        mark.setId("mark-published");
        offer(mark);
        focusOn(address);
    }
}
