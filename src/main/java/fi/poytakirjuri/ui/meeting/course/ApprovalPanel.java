package fi.poytakirjuri.ui.meeting.course;

import fi.poytakirjuri.register.version.ApprovalStore.Approval;
import fi.poytakirjuri.ui.kit.FormRow;
import fi.poytakirjuri.ui.kit.Icon;
import fi.poytakirjuri.ui.kit.Tools;
import java.util.List;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Kirjaa hyväksyminen: in the next meeting or otherwise, as it was or with corrections.
final class ApprovalPanel extends Panel {
    private final ToggleGroup where = new ToggleGroup();
    private final ToggleGroup how = new ToggleGroup();
    private final TextField words = new TextField();
    private final TextField corrections = new TextField();

    ApprovalPanel(Tools tools, RailModel model, RailDoors doors, Standing standing) {
        super(tools, "approval", tools.texts().get("version.approve.title"), doors::close);
        var texts = tools.texts();
        var approving = standing.approving().or(standing::next);
        var inMeeting = radio("approve-in-meeting", where);
        var otherwise = radio("approve-otherwise", where);
        otherwise.setText(texts.get("version.approve.otherwise"));
        approving.ifPresent(in -> inMeeting.setText(texts.get(
                "version.approve.in", in.writtenNumber(), texts.dates().date(in.date()))));
        (approving.isPresent() ? inMeeting : otherwise).setSelected(true);
        var day = new DayField(
                texts,
                "approved-on",
                texts.get("version.approve.day"),
                approving.map(in -> in.date()).orElse(model.today()),
                model.today());
        words.setId("approval-words");
        var otherRow = new FormRow(texts.get("version.approve.words"), words);
        shownWith(otherRow, otherwise);
        var unchanged = radio("approve-unchanged", how);
        unchanged.setText(texts.get("version.approve.unchanged"));
        unchanged.setSelected(true);
        var corrected = radio("approve-corrected", how);
        corrected.setText(texts.get("version.approve.corrected"));
        corrections.setId("approval-corrections");
        var correctionRow = new FormRow(texts.get("version.approve.what"), corrections);
        var about = quiet(texts.get("version.approve.corrected.about"));
        var both = new VBox(6, correctionRow, about);
        shownWith(both, corrected);
        var places = approving.isPresent() ? new VBox(6, inMeeting, otherwise) : new VBox(6, otherwise);
        tell(List.of(
                words(texts.get("version.approve.where")),
                places,
                otherRow,
                day,
                words(texts.get("version.approve.how")),
                new VBox(6, unchanged, corrected),
                both));
        var record = tools.buttons()
                .primary(
                        "version.approve.do",
                        Icon.DONE,
                        () -> day.ifRead(on -> {
                            var in = inMeeting.isSelected()
                                    ? approving.map(m -> m.id()).orElse(null)
                                    : null;
                            var what = corrected.isSelected() ? corrections.getText() : "";
                            model.approve(new Approval(on, in, words.getText(), what));
                            doors.close();
                        }));
        record.setId("approve");
        record.disableProperty()
                .bind(corrected
                        .selectedProperty()
                        .and(corrections.textProperty().isEmpty()));
        offer(record);
        focusOn(unchanged);
    }

    private static void shownWith(Region row, RadioButton radio) {
        row.visibleProperty().bind(radio.selectedProperty());
        row.managedProperty().bind(row.visibleProperty());
    }

    private static RadioButton radio(String id, ToggleGroup group) {
        var radio = new RadioButton();
        radio.setId(id);
        radio.setToggleGroup(group);
        radio.setWrapText(true);
        return radio;
    }
}
