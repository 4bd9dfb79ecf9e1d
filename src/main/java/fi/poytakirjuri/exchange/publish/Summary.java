package fi.poytakirjuri.exchange.publish;

import fi.poytakirjuri.document.paper.PublicWords;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.language.Typed;
import fi.poytakirjuri.register.choice.ItemKind;
import fi.poytakirjuri.register.meeting.AgendaItem;
import fi.poytakirjuri.register.meeting.Minutes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What the page says of the meeting in short: the lead that the secretary wrote, and the matters by name.
final class Summary {
    private final PublishedMeeting published;
    private final PublicWords words;
    private final Texts texts;

    Summary(PublishedMeeting published, PublicWords words, Texts texts) {
        this.published = published;
        this.words = words;
        this.texts = texts;
    }

    List<String> paragraphs() {
        var paragraphs = new ArrayList<>(lead());
        var matters = matters();
        if (!matters.isEmpty())
            paragraphs.add(
                    published.isHeld()
                            ? texts.get("publication.page.matters", matters)
                            : texts.get("publication.page.comingMatters", matters));
        return paragraphs;
    }

    /// The secretary's lead, a paragraph for each of its lines.
    List<String> lead() {
        return words.of(Typed.text(published.meeting().newsLead()))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// The main matters; not opening, closing and other procedure, nor after the meeting those of which nothing came.
    private String matters() {
        return published.minutes().matters().stream()
                .map(Minutes.Matter::item)
                .filter(item -> item.parentId() == null && item.kind() != ItemKind.PROCEDURE)
                .filter(item -> !published.isHeld() || isDealtWith(item))
                .map(AgendaItem::title)
                .map(title -> words.of(Typed.line(title)))
                .filter(title -> !title.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static boolean isDealtWith(AgendaItem item) {
        return !(item.background() + item.discussion() + item.decision()).isBlank();
    }
}
