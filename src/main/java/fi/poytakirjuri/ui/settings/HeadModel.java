package fi.poytakirjuri.ui.settings;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.block.Metadata;
import fi.poytakirjuri.document.block.Paper;
import fi.poytakirjuri.document.block.Paragraph;
import fi.poytakirjuri.document.layout.Pages;
import fi.poytakirjuri.document.paper.Letterhead;
import fi.poytakirjuri.document.paper.Letterheads;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.table.Body;
import fi.poytakirjuri.ui.kit.Tools;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// A page's head as it will be on the table's papers, laid anew whenever something of it changes.
final class HeadModel {
    private final Letterheads letterheads;
    private final PaperEngine engine;
    private final Tools tools;
    private final ReadOnlyObjectWrapper<@Nullable Pages> pages = new ReadOnlyObjectWrapper<>(null);
    private int asked;

    HeadModel(SettingsModel settings, Letterheads letterheads, PaperEngine engine, Tools tools) {
        this.letterheads = letterheads;
        this.engine = engine;
        this.tools = tools;
        settings.bodyProperty().subscribe(this::lay);
    }

    PaperEngine engine() {
        return engine;
    }

    ReadOnlyObjectProperty<@Nullable Pages> pagesProperty() {
        return pages.getReadOnlyProperty();
    }

    private void lay(@Nullable Body body) {
        if (body == null) return;
        int mine = ++asked;
        var today = tools.today();
        tools.background()
                .apart(() -> engine.lay(paper(letterheads.of(body), today, tools.texts())))
                .onSuccess(laid -> {
                    if (mine == asked) pages.set(laid);
                })
                .start();
    }

    private static Paper paper(Letterhead letterhead, LocalDate today, Texts texts) {
        var head = letterhead.head(
                texts.get("settings.head.kind"),
                "1/" + today.getYear(),
                texts.get("settings.head.drafted", texts.dates().date(today)),
                "",
                "",
                texts.get("settings.head.title"));
        var about = new Metadata(texts.get("settings.head.title"), "", "", List.of(), today.atStartOfDay());
        return new Paper(
                head,
                List.of(Paragraph.of(texts.get("settings.head.words"))),
                letterhead.contact(),
                texts.language(),
                about);
    }
}
