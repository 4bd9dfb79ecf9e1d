package fi.poytakirjuri.document.paper;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.choice.NumberStyle;
import fi.poytakirjuri.register.meeting.Attachment;
import fi.poytakirjuri.register.meeting.Meeting;
import fi.poytakirjuri.register.meeting.Minutes;
import fi.poytakirjuri.register.table.Body;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Names for files: small ASCII letters, digits and hyphens, that every system and web server takes.
/// `kumppanuuspoyta_muistio_2026-04-21_3-2026.pdf`
public final class FileNames {
    private static final int LONGEST_PART = 60;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]{1,8}");
    private static final Pattern ATTACHMENT_NUMBER = Pattern.compile("^liite-?\\d*-");
    /// Letters that do not fall apart into a plain letter and a mark.
    private static final Map<String, String> LETTERS = Map.of(
            "ø", "o", "æ", "ae", "œ", "oe", "ß", "ss", "đ", "d", "ð", "d", "þ", "th", "ł", "l", "ŋ", "n", "ı", "i");

    private FileNames() {}

    /// A meeting's paper; a draft's name says that it is one, and a corrected one's its version.
    public static String paper(Minutes minutes, PaperKind kind, Audience audience, boolean isDraft, Texts texts) {
        var meeting = minutes.meeting();
        return ofMeeting(minutes.body(), meeting, PaperWords.kind(meeting, kind, texts))
                + version(minutes, kind, texts)
                + ended(kind.isInternal() ? Audience.INTERNAL : audience, isDraft, texts);
    }

    /// Anything else that is made of a meeting, without its ending: `kumppanuuspoyta_kokous_2026-06-02_4-2026`.
    public static String ofMeeting(Body body, Meeting meeting, String kind) {
        return begun(body, kind) + "_" + meeting.date() + "_" + number(meeting);
    }

    private static String version(Minutes minutes, PaperKind kind, Texts texts) {
        var edition = minutes.edition();
        return switch (kind) {
            case AGENDA, RUN_SHEET -> "";
            case MEMO, MINUTES, HANDOUT ->
                edition == null || edition.version() == 1
                        ? ""
                        : "_" + safe(texts.get("paper.version", edition.version()));
        };
    }

    /// An extract of the first of the given items: `kumppanuuspoyta_ote_2025-01-29_1-2025_8.pdf`.
    ///
    /// @param quoted the paper that the extract is taken from
    public static String extract(Minutes ofItem, PaperKind quoted, Audience audience, Texts texts) {
        var meeting = ofItem.meeting();
        var item = ofItem.matters().getFirst().item().number().write(NumberStyle.PLAIN);
        return begun(ofItem.body(), texts.get("paper.extract")) + "_" + meeting.date() + "_" + number(meeting) + "_"
                + safe(item) + ended(audience, PaperWords.isDraft(meeting, quoted), texts);
    }

    /// A paper of the table on a day: `kumppanuuspoyta_jasenluettelo_2026-04-21.pdf`.
    public static String paper(Body body, String kind, LocalDate date, Audience audience, Texts texts) {
        return paper(body, kind, date.toString(), audience, false, texts);
    }

    /// A paper of the table that is known by something else than a day: `kumppanuuspoyta_vuosikertomus_2026.pdf`.
    ///
    /// @param which in the letters of a file's name
    public static String paper(Body body, String kind, String which, Audience audience, boolean isDraft, Texts texts) {
        return begun(body, kind) + "_" + which + ended(audience, isDraft, texts);
    }

    private static String begun(Body body, String kind) {
        return safe(body.calledName()) + "_" + safe(kind);
    }

    /// The names of an internal paper and of a draft say so, so that none takes another's place or is published for it.
    private static String ended(Audience audience, boolean isDraft, Texts texts) {
        var forWhom = switch (audience) {
            case PUBLIC -> "";
            case INTERNAL -> "_" + safe(texts.get("paper.internal"));
        };
        return forWhom + (isDraft ? "_" + safe(texts.get("paper.draft")) : "") + ".pdf";
    }

    /// `kumppanuuspoyta_liite-1_2026-04-21_3-2026_maakuntaohjelma-tiivistelma.pdf`
    public static String attachment(Body body, Meeting meeting, Attachment attachment) {
        var mark = attachment.number() == null ? "aineisto" : "liite-" + attachment.number();
        var file = attachment.fileName().isBlank() ? attachment.name() : attachment.fileName();
        int dot = file.lastIndexOf('.');
        var ending = dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
        boolean hasEnding = EXTENSION.matcher(ending).matches();
        var stem = ATTACHMENT_NUMBER
                .matcher(safe(hasEnding ? file.substring(0, dot) : file))
                .replaceFirst("");
        return safe(body.calledName()) + "_" + mark + "_" + meeting.date() + "_" + number(meeting) + "_"
                + (stem.isEmpty() ? "liite" : stem) + (hasEnding ? "." + ending : "");
    }

    /// The folder that a meeting is published from: `2026-04-21_kumppanuuspoyta-3-2026`.
    public static String folder(Body body, Meeting meeting) {
        return meeting.date() + "_" + safe(body.calledName()) + "-" + number(meeting);
    }

    /// Any words as one part of a file name: ä is a, ö is o, å is a, and whatever is no letter or digit a hyphen.
    public static String safe(String words) {
        var small = words.toLowerCase(Locale.ROOT);
        for (var letter : LETTERS.entrySet()) small = small.replace(letter.getKey(), letter.getValue());
        var plain =
                MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD)).replaceAll("");
        var safe = cut(OTHERS.matcher(plain).replaceAll("-").replaceAll("^-+|-+$", ""));
        return safe.isEmpty() ? "nimeton" : safe;
    }

    /// As many whole words as a part may hold; a single longer word is cut.
    private static String cut(String safe) {
        if (safe.length() <= LONGEST_PART) return safe;
        int end = safe.lastIndexOf('-', LONGEST_PART);
        return safe.substring(0, end < 0 ? LONGEST_PART : end);
    }

    /// 3-2026; a theme's meeting is named by the theme too, whose meetings may be numbered alike.
    private static String number(Meeting meeting) {
        return safe(meeting.writtenNumber());
    }
}
