package fi.poytakirjuri.document.paper.meeting;

import static fi.poytakirjuri.document.paper.meeting.Passages.placed;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.BulletList;
import fi.poytakirjuri.document.block.Facts;
import fi.poytakirjuri.document.block.Heading;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.paper.PaperPlace;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.Capacity;
import fi.poytakirjuri.register.choice.Presence;
import fi.poytakirjuri.register.meeting.Attendee;
import fi.poytakirjuri.register.meeting.Minutes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Who was in a meeting, list by list: present, remote, excused, absent, other participants, experts.
/// Those of whom nothing is written yet are in none.
final class People {
    private final Minutes minutes;
    private final PersonLine lines;
    private final Texts texts;

    People(Minutes minutes, Texts texts) {
        this.minutes = minutes;
        this.lines = new PersonLine(minutes, texts);
        this.texts = texts;
    }

    List<Block> whoWasThere() {
        var blocks = new ArrayList<Block>();
        blocks.addAll(list(texts.get("paper.present"), who -> isOfTheTable(who) && is(who, Presence.PRESENT)));
        blocks.addAll(list(texts.get("paper.remote"), who -> isOfTheTable(who) && is(who, Presence.REMOTE)));
        blocks.addAll(list(texts.get("paper.apology"), who -> !isExpert(who) && is(who, Presence.APOLOGY)));
        blocks.addAll(list(texts.get("paper.absent"), who -> !isExpert(who) && is(who, Presence.ABSENT)));
        blocks.addAll(list(texts.get("paper.others"), who -> isGuest(who) && who.isIn()));
        blocks.addAll(list(texts.get("paper.experts"), who -> isExpert(who) && who.isIn()));
        return blocks;
    }

    /// Before the meeting: who has said that they will not come, and which experts are asked.
    List<Block> expected() {
        var facts = Stream.of(
                        fact(texts.get("paper.apology"), who -> !isExpert(who) && is(who, Presence.APOLOGY)),
                        fact(texts.get("paper.experts"), People::isExpert))
                .flatMap(Optional::stream)
                .toList();
        return facts.isEmpty()
                ? List.of()
                : placed(new PaperPlace.OfMeeting(PaperPlace.Part.ATTENDANCE), List.of(new Facts(facts)));
    }

    private Optional<Facts.Fact> fact(String label, Predicate<Attendee> which) {
        var people = minutes.attendees().stream()
                .filter(which)
                .<Block>map(who -> Paragraph.of(lines.of(who)))
                .toList();
        return people.isEmpty() ? Optional.empty() : Optional.of(new Facts.Fact(label, people));
    }

    private List<Block> list(String heading, Predicate<Attendee> which) {
        var people = minutes.attendees().stream().filter(which).map(lines::of).toList();
        if (people.isEmpty()) return List.of();
        return placed(
                new PaperPlace.OfMeeting(PaperPlace.Part.ATTENDANCE),
                List.of(Heading.of(2, heading), BulletList.of(people)));
    }

    /// Members, and whoever chairs or writes the meeting though no member.
    private static boolean isOfTheTable(Attendee who) {
        return !isExpert(who) && !isGuest(who);
    }

    private static boolean isGuest(Attendee who) {
        return who.capacity() == Capacity.PARTICIPANT && who.duty() == null;
    }

    private static boolean isExpert(Attendee who) {
        return who.capacity() == Capacity.EXPERT;
    }

    private static boolean is(Attendee who, Presence presence) {
        return who.presence() == presence;
    }
}
