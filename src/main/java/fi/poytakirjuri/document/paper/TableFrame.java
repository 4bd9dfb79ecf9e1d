package fi.poytakirjuri.document.paper;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.block.Metadata;
import fi.poytakirjuri.document.block.Paper;
import fi.poytakirjuri.language.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What every paper of a table has around its contents when it is not of one meeting: who sends it, what it is, for
/// whom, and the table's contact details at its end.
///
/// @param kind "Työnjako"
/// @param number "2026"; empty for none
/// @param dateLine "Tilanne 22.11.2026"
/// @param isDraft whether the head says so
public record TableFrame(
        Letterhead letterhead, String kind, String number, String dateLine, boolean isDraft, Audience audience) {

    /// @param created the day that the record tells of: the same record gives the same bytes
    public Paper around(String title, LocalDate created, List<? extends Block> blocks, Texts texts) {
        return letter("", title, created, blocks, texts);
    }

    /// The paper as its readers may have it, with its file's name.
    ///
    /// @param which what tells the file from others of its kind, in the letters of a file's name
    /// @param words keep what is secret out of every word of the public paper
    /// @param leftOut what else the public paper does not tell
    public MadePaper made(String which, Paper paper, PublicWords words, List<String> leftOut, Texts texts) {
        var told = audience == Audience.PUBLIC ? words.in(paper) : paper;
        var silent = new ArrayList<>(leftOut);
        silent.addAll(words.leftOut());
        var name = FileNames.paper(letterhead.body(), kind, which, audience, isDraft, texts);
        return new MadePaper(told, name, silent);
    }

    /// The same as a letter.
    ///
    /// @param addressee whom it is to, line by line
    public Paper letter(String addressee, String title, LocalDate created, List<? extends Block> blocks, Texts texts) {
        var body = letterhead.body();
        var head = letterhead
                .head(
                        kind,
                        number,
                        dateLine,
                        isDraft ? texts.get("paper.draft") : "",
                        audience == Audience.INTERNAL ? texts.get("paper.internal") : "",
                        title)
                .to(addressee);
        var name = texts.get("report.metadata.title", body.calledName(), head.kindAndNumber(), dateLine);
        var metadata = new Metadata(
                dateLine.isEmpty() ? texts.get("report.metadata.untimed", body.calledName(), title) : name,
                body.name(),
                title,
                List.of(body.calledName(), kind),
                created.atStartOfDay());
        return new Paper(head, List.copyOf(blocks), letterhead.contact(), texts.language(), metadata);
    }
}
