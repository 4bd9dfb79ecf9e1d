package fi.poytakirjuri.document.paper.meeting;

import static fi.poytakirjuri.document.paper.meeting.Passages.placed;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Facts;
import fi.poytakirjuri.document.block.Inline;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.paper.PaperPlace;
import fi.poytakirjuri.document.paper.Preset;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.MeetingMode;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingDuty;
import fi.poytakirjuri.register.meeting.Minutes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Under the title: when, where, called together by whom; of a theme's meeting also its goal, its place in the
/// thread and who is in main charge.
final class Opening {
    private final Minutes minutes;
    private final Meeting meeting;
    private final Preset preset;
    private final Passages passages;
    private final Texts texts;

    Opening(Minutes minutes, Preset preset, Passages passages, Texts texts) {
        this.minutes = minutes;
        this.meeting = minutes.meeting();
        this.preset = preset;
        this.passages = passages;
        this.texts = texts;
    }

    List<Block> facts() {
        var facts = preset.facts().stream()
                .map(this::fact)
                .flatMap(Optional::stream)
                .toList();
        return facts.isEmpty() ? List.of() : List.of(new Facts(facts));
    }

    private Optional<Facts.Fact> fact(Preset.Fact fact) {
        return switch (fact) {
            case TIME -> fact(PaperPlace.Part.TIME, texts.get("paper.time"), time());
            case PLACE -> fact(PaperPlace.Part.PLACE, texts.get("paper.place"), place());
            case REMOTE_LINK -> remoteLink();
            case CONVENER ->
                fact(
                        PaperPlace.Part.CONVENER,
                        texts.get("paper.convener"),
                        minutes.duties().getOrDefault(MeetingDuty.CONVENER, ""));
        };
    }

    /// The announced times, or those at which the meeting really opened and closed, once it has.
    private String time() {
        var timetable = meeting.timetable();
        var dates = texts.dates();
        return switch (preset.times()) {
            case ANNOUNCED -> dates.heading(meeting.date(), timetable.start(), timetable.end());
            case HELD ->
                timetable.opened() == null
                        ? dates.heading(meeting.date(), timetable.start(), timetable.ended())
                        : dates.heading(meeting.date(), timetable.opened(), timetable.closed());
        };
    }

    private String place() {
        var place = meeting.place();
        return place.isBlank() && meeting.mode() == MeetingMode.REMOTE ? texts.get("paper.place.remote") : place;
    }

    private Optional<Facts.Fact> remoteLink() {
        var link = passages.withheld().remoteLink(meeting);
        if (link.isBlank()) return Optional.empty();
        var inline = Inline.Link.allowed(link) ? Inline.link(link, link) : Inline.text(link);
        return Optional.of(fact(PaperPlace.Part.REMOTE_LINK, texts.get("paper.remoteLink"), Paragraph.of(inline)));
    }

    List<Block> theme() {
        var theme = meeting.theme();
        if (theme == null) return List.of();
        var goal = new PaperPlace.OfMeeting(PaperPlace.Part.GOAL);
        var blocks = new ArrayList<>(passages.labelled(goal, texts.get("paper.goal"), theme.goal()));
        blocks.add(Paragraph.of(texts.get("paper.theme.meeting", theme.write())));
        blocks.addAll(passages.labelled(goal, texts.get("paper.theme.lead"), theme.lead()));
        return blocks;
    }

    private static Optional<Facts.Fact> fact(PaperPlace.Part part, String label, String value) {
        return value.isBlank() ? Optional.empty() : Optional.of(fact(part, label, Paragraph.of(value)));
    }

    private static Facts.Fact fact(PaperPlace.Part part, String label, Paragraph value) {
        return new Facts.Fact(label, placed(new PaperPlace.OfMeeting(part), List.of(value)));
    }
}
