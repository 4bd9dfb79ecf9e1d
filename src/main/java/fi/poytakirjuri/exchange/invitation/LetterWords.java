package fi.poytakirjuri.exchange.invitation;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.MeetingMode;
import fi.poytakirjuri.register.invitation.Told;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.MeetingDuty;
import fi.poytakirjuri.register.meeting.Minutes;
import java.util.List;
import java.util.StringJoiner;

/// The sentences that every letter of a meeting is made of.
final class LetterWords {
    private final Minutes minutes;
    private final Meeting meeting;
    private final Texts texts;
    private final StringJoiner paragraphs = new StringJoiner("\n\n", "", "\n");

    LetterWords(Minutes minutes, Texts texts) {
        this.minutes = minutes;
        this.meeting = minutes.meeting();
        this.texts = texts;
        add(texts.get("invitation.mail.hello"));
    }

    LetterWords add(String paragraph) {
        if (!paragraph.isBlank()) paragraphs.add(paragraph);
        return this;
    }

    /// Which meeting, when and where.
    LetterWords facts() {
        var told = Told.of(meeting);
        var facts = time(new StringJoiner("\n"), told);
        var place = place(told);
        if (!place.isEmpty())
            facts.add(texts.get("invitation.mail.fact", texts.of("invitation", Told.Part.PLACE), place));
        var link = told.remoteLink();
        if (!link.isEmpty())
            facts.add(texts.get("invitation.mail.fact", texts.of("invitation", Told.Part.REMOTE_LINK), link));
        return add(facts.toString());
    }

    /// Which meeting and when.
    LetterWords time() {
        return add(time(new StringJoiner("\n"), Told.of(meeting)).toString());
    }

    /// What is otherwise than it was: old → new.
    LetterWords changes(Told before, List<Told.Part> changed) {
        if (changed.isEmpty()) return this;
        var now = Told.of(meeting);
        var lines = new StringJoiner("\n").add(texts.get("invitation.mail.changed"));
        for (var part : changed) {
            var name = texts.of("invitation", part);
            lines.add(texts.get("invitation.mail.change", name, value(before, part), value(now, part)));
        }
        return add(lines.toString());
    }

    /// Why, where that was written down.
    LetterWords reason(String words) {
        return words.isBlank() ? this : add(texts.get("invitation.mail.reason", words));
    }

    LetterWords matters() {
        var lines = new StringJoiner("\n").add(texts.get("invitation.mail.matters"));
        boolean isAny = false;
        for (var matter : minutes.matters()) {
            var item = matter.item();
            if (item.title().isBlank()) continue;
            isAny = true;
            var number = item.number().write(meeting.numberStyle());
            lines.add(texts.get("invitation.mail.matter", number, item.title()));
        }
        return isAny ? add(lines.toString()) : this;
    }

    /// With the name of who sends it; plain spaces, for not every mail program knows the others.
    String signed() {
        var secretary = minutes.duties().getOrDefault(MeetingDuty.SECRETARY, "");
        add(texts.get("invitation.mail.regards")
                + (secretary.isEmpty() ? "" : "\n" + texts.get("invitation.mail.secretary", secretary))
                + "\n"
                + minutes.body().name());
        return paragraphs.toString().replace('\u00a0', ' ');
    }

    /// Kumppanuuspöydän kokous 4/2026
    static String name(Meeting meeting, Texts texts) {
        return texts.get("invitation.calendar.summary", meeting.title(), meeting.writtenNumber())
                .strip();
    }

    /// ti 2.6.2026 klo 13.00
    static String when(Meeting meeting, Texts texts) {
        var dates = texts.dates();
        var day = texts.get("invitation.mail.day", dates.shortDay(meeting.date()), dates.date(meeting.date()));
        var start = meeting.timetable().start();
        return (start == null ? day : day + " " + dates.clock(start)).replace('\u00a0', ' ');
    }

    private StringJoiner time(StringJoiner lines, Told told) {
        return lines.add(name(meeting, texts))
                .add(texts.get("invitation.mail.fact", texts.of("invitation", Told.Part.TIME), time(told)));
    }

    private String value(Told told, Told.Part part) {
        var value = switch (part) {
            case TIME -> time(told);
            case PLACE -> place(told);
            case REMOTE_LINK -> told.remoteLink();
        };
        return value.isEmpty() ? texts.get("invitation.mail.none") : value;
    }

    private String time(Told told) {
        return texts.dates().heading(told.date(), told.start(), told.end());
    }

    private String place(Told told) {
        return told.place().isEmpty() && meeting.mode() == MeetingMode.REMOTE
                ? texts.get("invitation.mail.remote")
                : told.place();
    }
}
