package fi.poytakirjuri.ui.meeting.preview;

import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.kit.Choice;
import fi.poytakirjuri.ui.meeting.open.MeetingPaper;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Chooses which of the meeting's papers is looked at, and for whom it is made.
public final class PaperBar extends HBox {
    public PaperBar(Texts texts, OpenMeeting open, MeetingPreview model) {
        getStyleClass().add("paper-bar");
        setAlignment(Pos.CENTER_LEFT);
        var papers = new Choice<MeetingPaper>(
                List.of(MeetingPaper.values()),
                paper -> open.meeting().map(m -> paper.name(m, texts)).orElse(""),
                chosen -> model.paperProperty().set(chosen));
        papers.setId("preview-paper");
        papers.setAccessibleText(texts.get("meeting.preview.paper"));
        HBox.setHgrow(papers, Priority.ALWAYS);
        model.paperProperty().subscribe(paper -> papers.show(paper));
        open.minutesProperty().subscribe(minutes -> {
            if (minutes != null) papers.offer(List.of(MeetingPaper.values()));
        });
        var audience = new Choice<Audience>(
                List.of(Audience.INTERNAL, Audience.PUBLIC),
                forWhom -> texts.of("preview", forWhom),
                chosen -> model.audienceProperty().set(chosen));
        audience.setId("preview-audience");
        audience.setAccessibleText(texts.get("meeting.preview.audience"));
        audience.setMinWidth(USE_PREF_SIZE);
        model.paperProperty().subscribe(paper -> audience.setDisable(paper.isInternal()));
        model.audienceProperty().subscribe(forWhom -> audience.show(forWhom));
        getChildren().setAll(papers, audience);
    }
}
