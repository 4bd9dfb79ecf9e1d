package fi.poytakirjuri.document.paper.meeting;

import static fi.poytakirjuri.document.paper.meeting.Passages.placed;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Facts;
import fi.poytakirjuri.document.block.Inline;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.paper.PaperPlace;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.MeetingMode;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingDuty;
import fi.poytakirjuri.register.meeting.Minutes;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Under the title: when, where, called together by whom; of a theme's meeting also its goal and place in the thread.
final class Opening {
    private final Minutes minutes;
    private final Meeting meeting;
    private final Passages passages;
    private final Texts texts;

    Opening(Minutes minutes, Passages passages, Texts texts) {
        this.minutes = minutes;
        this.meeting = minutes.meeting();
        this.passages = passages;
        this.texts = texts;
    }

    /// With the times at which the meeting really opened and closed, or the announced ones while it has not.
    List<Block> asHeld() {
        var timetable = meeting.timetable();
        return timetable.opened() == null
                ? blocks(timetable.start(), timetable.ended())
                : blocks(timetable.opened(), timetable.closed());
    }

    List<Block> blocks(@Nullable LocalTime from, @Nullable LocalTime to) {
        var facts = new ArrayList<Facts.Fact>();
        add(facts, PaperPlace.Part.TIME, texts.get("paper.time"), texts.dates().heading(meeting.date(), from, to));
        add(facts, PaperPlace.Part.PLACE, texts.get("paper.place"), place());
        addRemoteLink(facts);
        var convener = minutes.duties().getOrDefault(MeetingDuty.CONVENER, "");
        add(facts, PaperPlace.Part.CONVENER, texts.get("paper.convener"), convener);
        var blocks = new ArrayList<Block>();
        blocks.add(new Facts(facts));
        blocks.addAll(theme());
        return blocks;
    }

    private String place() {
        var place = passages.line(meeting.place());
        return place.isBlank() && meeting.mode() == MeetingMode.REMOTE ? texts.get("paper.place.remote") : place;
    }

    private void addRemoteLink(List<Facts.Fact> facts) {
        var link = passages.withheld().remoteLink(meeting);
        if (link.isBlank()) return;
        var inline = Inline.Link.allowed(link) ? Inline.link(link, link) : Inline.text(link);
        facts.add(fact(PaperPlace.Part.REMOTE_LINK, texts.get("paper.remoteLink"), Paragraph.of(inline)));
    }

    private List<Block> theme() {
        var theme = meeting.theme();
        if (theme == null) return List.of();
        var goal = new PaperPlace.OfMeeting(PaperPlace.Part.GOAL);
        var blocks = new ArrayList<>(passages.labelled(goal, texts.get("paper.goal"), theme.goal()));
        blocks.add(Paragraph.of(texts.get("paper.theme.meeting", theme.write())));
        return blocks;
    }

    private static void add(List<Facts.Fact> facts, PaperPlace.Part part, String label, String value) {
        if (!value.isBlank()) facts.add(fact(part, label, Paragraph.of(value)));
    }

    private static Facts.Fact fact(PaperPlace.Part part, String label, Paragraph value) {
        return new Facts.Fact(label, placed(new PaperPlace.OfMeeting(part), List.of(value)));
    }
}
