package fi.poytakirjuri.document.paper;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.MeetingState;
import fi.poytakirjuri.register.choice.NumberStyle;
import fi.poytakirjuri.register.meeting.DealtIn;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.Minutes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How papers, folders and lists speak of a meeting's paper and its items.
public final class PaperWords {
    private PaperWords() {}

    /// muistio, pöytäkirja, esityslista; of a theme's meeting: teemapöydän muistio.
    public static String kind(Meeting meeting, PaperKind kind, Texts texts) {
        var word = texts.of("paper", kind);
        return meeting.theme() == null ? word : texts.get("paper.theme.kind", word);
    }

    /// Muistio, Kokouskutsu ja esityslista: what the paper is called on its first page.
    public static String heading(Meeting meeting, PaperKind kind, Texts texts) {
        return heading(meeting, kind.preset(), texts);
    }

    /// The same for a preset that is no whole meeting's: Ote pöytäkirjasta.
    public static String heading(Meeting meeting, Preset preset, Texts texts) {
        return texts.get(meeting.theme() == null ? preset.heading() : preset.headingOfTheme());
    }

    /// 3/2026; a handout is known by its day and hour instead.
    public static String number(Meeting meeting, PaperKind kind, Texts texts) {
        return switch (kind) {
            case AGENDA, MEMO, MINUTES, RUN_SHEET -> meeting.writtenNumber();
            case HANDOUT -> {
                var start = meeting.timetable().start();
                var date = texts.dates().date(meeting.date());
                yield start == null
                        ? date
                        : date + " "
                                + texts.dates().clock(start, meeting.timetable().end());
            }
        };
    }

    /// The name by which file names and publications know the paper: muistio, poytakirja, esityslista.
    public static String fileWord(Meeting meeting, PaperKind kind, Texts texts) {
        return FileNames.safe(kind(meeting, kind, texts));
    }

    /// Whether the paper is still a draft: an agenda or a handout until it is sent, a memo or minutes until they are
    /// finalised, and again while they are corrected. The chair's run sheet is only ever a working paper.
    public static boolean isDraft(Meeting meeting, PaperKind kind) {
        return switch (kind) {
            case AGENDA, HANDOUT -> meeting.state().compareTo(MeetingState.INVITED) < 0;
            case MEMO, MINUTES -> meeting.state() != MeetingState.CANCELLED && !meeting.isLocked();
            case RUN_SHEET -> false;
        };
    }

    /// The meeting's title, or its day where it has none.
    public static String meetingTitle(Meeting meeting, Texts texts) {
        return meeting.title().isBlank()
                ? texts.get("paper.title.usual", texts.dates().date(meeting.date()))
                : meeting.title();
    }

    /// Kumppanuuspöydän kokous, tiistai 21.4.2026
    public static String subject(Meeting meeting, Texts texts) {
        return texts.get(
                "paper.subject", meetingTitle(meeting, texts), texts.dates().heading(meeting.date()));
    }

    /// What the paper is found by: the table, the kind of paper, the electing body.
    ///
    /// @param kind muistio, ote pöytäkirjasta
    public static List<String> keywords(Minutes minutes, String kind) {
        var body = minutes.body();
        return Stream.of(body.calledName(), kind, body.electingBody())
                .filter(word -> !word.isBlank())
                .toList();
    }

    public static List<String> keywords(Minutes minutes, PaperKind kind, Texts texts) {
        return keywords(minutes, kind(minutes.meeting(), kind, texts));
    }

    /// Kumppanuuspöytä: muistio 3/2026, 21.4.2026
    public static String title(Minutes minutes, PaperKind kind, Texts texts) {
        var meeting = minutes.meeting();
        return title(minutes, kind(meeting, kind, texts), number(meeting, kind, texts), texts);
    }

    /// The same of a paper that is no whole meeting's.
    ///
    /// @param kind muistio, ote pöytäkirjasta
    /// @param number 3/2026; a handout's day and hour, which need no day after them
    public static String title(Minutes minutes, String kind, String number, Texts texts) {
        var date = texts.dates().date(minutes.meeting().date());
        var called = minutes.body().calledName();
        return number.startsWith(date)
                ? texts.get("paper.title.dated", called, kind, number)
                : texts.get("paper.title", called, kind, number, date);
    }

    /// kohta 4, kohdat 4 ja 5; with section signs 8 §, 8 § ja 9 §; empty when none of the items is on the agenda.
    public static String items(Minutes minutes, List<Long> itemIds, Texts texts) {
        boolean sections = isSections(minutes.meeting().numberStyle());
        var numbers = itemIds.stream()
                .map(id -> number(minutes, id, sections))
                .flatMap(Optional::stream)
                .toList();
        if (numbers.isEmpty()) return "";
        var listed = listed(numbers, texts);
        return sections ? listed : texts.count("paper.items", numbers.size(), listed);
    }

    private static Optional<String> number(Minutes minutes, long itemId, boolean sections) {
        var style = sections ? minutes.meeting().numberStyle() : NumberStyle.PLAIN;
        return minutes.matters().stream()
                .map(Minutes.Matter::item)
                .filter(item -> item.id() == itemId)
                .map(item -> item.number().write(style))
                .findFirst();
    }

    private static boolean isSections(NumberStyle style) {
        return switch (style) {
            case PLAIN, DOT -> false;
            case SECTION_AFTER, SECTION_BEFORE -> true;
        };
    }

    /// 4, 5 ja 7
    public static String listed(List<String> words, Texts texts) {
        if (words.size() == 1) return words.getFirst();
        return texts.get("paper.and", String.join(", ", words.subList(0, words.size() - 1)), words.getLast());
    }

    /// 3/2026, kohta 4; 1/2025, 8 §; of a theme's meeting: Ikäihmisten yksinäisyyden vähentäminen 2/3, kohta 1.
    public static String dealtIn(DealtIn place, Texts texts) {
        var style = place.meeting().numberStyle();
        var number = place.item().number();
        var item = isSections(style)
                ? number.write(style)
                : texts.count("paper.items", 1, number.write(NumberStyle.PLAIN));
        return texts.get("paper.dealtIn", meetingNumber(place.meeting(), texts), item);
    }

    /// 3/2026, or for a theme's meeting its name and place: Ikäihmisten yksinäisyyden vähentäminen 2/3.
    public static String meetingNumber(Meeting meeting, Texts texts) {
        var theme = meeting.theme();
        return theme == null
                ? meeting.writtenNumber()
                : texts.get("paper.theme.number", theme.name(), meeting.writtenNumber());
    }
}
