package fi.poytakirjuri.document.paper.meeting;

import static fi.poytakirjuri.document.paper.meeting.Passages.placed;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Heading;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.paper.PaperPlace;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.Capacity;
import fi.poytakirjuri.register.meeting.Attendee;
import fi.poytakirjuri.register.meeting.Minutes;
import fi.poytakirjuri.register.table.Setting;
import java.util.ArrayList;
import java.util.List;

/// Laillisuus ja päätösvaltaisuus: when the meeting was called, and whether enough members were there. Told only by
/// a table that has made itself such a rule (rule 22), and only once it is known who was there.
final class Quorum {
    private final Minutes minutes;
    private final Texts texts;

    Quorum(Minutes minutes, Texts texts) {
        this.minutes = minutes;
        this.texts = texts;
    }

    List<Block> blocks() {
        int quorum = minutes.body().settings().number(Setting.QUORUM);
        if (quorum == 0 || minutes.attendees().stream().noneMatch(Attendee::isIn)) return List.of();
        var sentences = new ArrayList<String>();
        var invited = minutes.meeting().invitedOn();
        if (invited != null)
            sentences.add(texts.get("paper.quorum.invited", texts.dates().date(invited)));
        long there = minutes.attendees().stream()
                .filter(who -> who.capacity() == Capacity.MEMBER && who.isIn())
                .count();
        sentences.add(texts.count("paper.quorum.members", there, quorum));
        sentences.add(texts.get(there >= quorum ? "paper.quorum.met" : "paper.quorum.missed"));
        return placed(
                new PaperPlace.OfMeeting(PaperPlace.Part.ATTENDANCE),
                List.of(Heading.of(2, texts.get("paper.quorum")), Paragraph.of(String.join(" ", sentences))));
    }
}
