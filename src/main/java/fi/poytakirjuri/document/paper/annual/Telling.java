package fi.poytakirjuri.document.paper.annual;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.paper.Audience;
import fi.poytakirjuri.document.paper.Captions;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.report.YearFigures;
import java.util.List;

/// What all chapters of a report tell by: the year's figures, the captions' numbers.
final class Telling {
    private final YearFigures figures;
    private final Audience audience;
    private final Texts texts;
    private final Captions captions;
    private final List<String> numerals;

    Telling(YearFigures figures, Audience audience, Texts texts) {
        this.figures = figures;
        this.audience = audience;
        this.texts = texts;
        this.captions = new Captions(texts);
        this.numerals = List.of(texts.get("report.numerals").split(";", -1));
    }

    YearFigures figures() {
        return figures;
    }

    Texts texts() {
        return texts;
    }

    Captions captions() {
        return captions;
    }

    boolean isPublic() {
        return audience == Audience.PUBLIC;
    }

    /// Numbers up to ten as words, as running text has them: kuusi, 14.
    String numeral(int number) {
        return number < numerals.size() ? numerals.get(number) : String.valueOf(number);
    }

    /// The text for a count as in [Texts#count], but with the numeral in `{0}`: "kuusi kokousta".
    String count(String key, int count, Object... arguments) {
        var all = new Object[arguments.length + 1];
        all[0] = numeral(count);
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return texts.get(key + (count == 1 ? ".one" : ".many"), all);
    }

    /// One that differs while the year goes on: it "kokoontui" or "on kokoontunut".
    String past(String over, String goingOn) {
        return figures.isOver() ? over : goingOn;
    }

    /// The sentences one after another; no paragraph of none.
    static List<Block> paragraph(List<String> sentences) {
        return sentences.isEmpty() ? List.of() : List.of(Paragraph.of(String.join(" ", sentences)));
    }
}
