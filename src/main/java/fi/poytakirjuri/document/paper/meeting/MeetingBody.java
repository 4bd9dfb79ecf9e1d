package fi.poytakirjuri.document.paper.meeting;

import fi.poytakirjuri.document.block.Block;
import fi.poytakirjuri.document.paper.Preset;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.Minutes;
import java.util.ArrayList;
import java.util.List;

/// What a meeting's paper says between its head and its foot: the parts of its preset, in their order.
final class MeetingBody {
    private final Minutes minutes;
    private final Wanted wanted;
    private final Preset preset;
    private final Texts texts;
    private final EditionWords edition;
    private final Items items;
    private final Opening opening;
    private final People people;
    private final Signatures signatures;
    private final Closing closing;

    MeetingBody(Minutes minutes, Wanted wanted, Passages passages, Texts texts) {
        this.minutes = minutes;
        this.wanted = wanted;
        this.preset = wanted.preset();
        this.texts = texts;
        this.edition = new EditionWords(minutes, wanted, texts);
        this.items = new Items(minutes, preset.item(), passages, texts);
        this.opening = new Opening(minutes, preset, passages, texts);
        this.people = new People(minutes, texts);
        this.signatures = new Signatures(minutes, wanted.isDraft(minutes.meeting()), texts);
        this.closing = new Closing(minutes, passages, texts);
    }

    List<Block> blocks() {
        var blocks = new ArrayList<>(edition.note());
        for (var part : preset.parts()) blocks.addAll(part(part));
        return blocks;
    }

    private List<Block> part(Preset.Part part) {
        return switch (part) {
            case FACTS -> opening.facts();
            case THEME -> opening.theme();
            case PEOPLE -> people.whoWasThere();
            case EXPECTED -> people.expected();
            case QUORUM -> new Quorum(minutes, texts).blocks();
            case ITEMS -> items.inTurn();
            case PILLARS -> new HandoutParts(minutes, items).blocks();
            case COURSE -> new RunSheet(minutes, items, texts).blocks();
            case WRITER -> signatures.underTheMemo();
            case SIGNATURES -> signatures.underTheMinutes();
            case CERTIFIED -> signatures.underTheExtract();
            case ATTACHMENTS -> closing.attachments();
            case DISTRIBUTION -> closing.distribution();
            case COPIES_TO -> closing.copiesTo();
        };
    }
}
