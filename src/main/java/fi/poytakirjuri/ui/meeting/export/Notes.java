package fi.poytakirjuri.ui.meeting.export;

import fi.poytakirjuri.exchange.bundle.MadeBundle;
import fi.poytakirjuri.exchange.publish.MadeFolder;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.ui.export.Progress;
import java.util.ArrayList;
import java.util.List;

/// What the secretary should know of a made folder or package before she sends it.
final class Notes {
    private Notes() {}

    static Progress.Made of(MadeFolder made, Texts texts) {
        var notes = new ArrayList<>(made.leftOut());
        for (var name : made.missing()) notes.add(texts.get("meeting.publish.missing", name));
        addUnknown(made.unknown(), texts, notes);
        return new Progress.Made(made.folder(), true, notes);
    }

    static Progress.Made of(MadeBundle made, boolean isFolder, Texts texts) {
        var notes = new ArrayList<String>();
        if (!isFolder) notes.add(texts.get("meeting.bundle.noClaim"));
        for (var apart : made.apart()) notes.add(texts.get("meeting.bundle.apart", apart));
        notes.addAll(made.leftOut());
        addUnknown(made.unknown(), texts, notes);
        return new Progress.Made(made.place(), isFolder, notes);
    }

    private static void addUnknown(List<String> unknown, Texts texts, List<String> notes) {
        if (!unknown.isEmpty()) notes.add(texts.get("meeting.publish.unknown", String.join(" ", unknown)));
    }
}
