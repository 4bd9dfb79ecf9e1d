package fi.poytakirjuri.exchange.paste;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// The lists of a word processor that are no lists in its HTML: paragraphs with `mso-list: l0 level1`, whose mark is a
/// span of text to be ignored.
final class WordList {
    private static final Pattern LEVEL = Pattern.compile("mso-list:\\s*l\\d+\\s+level(\\d+)", Pattern.CASE_INSENSITIVE);
    private static final String MARK = "[style~=(?i)mso-list:\\s*ignore]";
    private static final Pattern NUMBER = Pattern.compile("\\(?(\\d{1,3})[.)].*");
    private static final Pattern LETTER = Pattern.compile("\\(?([a-z])[.)].*");

    private WordList() {}

    static boolean isPoint(Element element) {
        return LEVEL.matcher(element.attr("style")).find();
    }

    static PastedHtml.Point point(Element element, Inlines inlines) {
        var level = LEVEL.matcher(element.attr("style"));
        int depth = level.find() ? Integer.parseInt(level.group(1)) - 1 : 0;
        var mark = element.selectFirst(MARK);
        var typed = mark == null ? "" : mark.text().replace('\u00a0', ' ').strip();
        if (mark != null) mark.remove();
        return new PastedHtml.Point(
                depth, mark(typed), inlines.of(element.childNodes()).strip());
    }

    private static String mark(String typed) {
        var number = NUMBER.matcher(typed);
        if (number.matches()) return number.group(1) + ".";
        var letter = LETTER.matcher(typed);
        return letter.matches() ? letter.group(1).charAt(0) - 'a' + 1 + "." : "-";
    }
}
