package fi.poytakirjuri.ui.privacy;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.privacy.ErasurePlan;
import java.util.ArrayList;
import java.util.stream.Collectors;

/// The question before erasing: exactly what goes, what stays and why, and what the program cannot reach.
final class ErasureWords {
    private ErasureWords() {}

    static String of(ErasurePlan plan, Texts texts) {
        var told = new ArrayList<String>();
        told.add(texts.get(
                "privacy.erase.goes",
                plan.goes().stream().map(thing -> texts.of("privacy", thing)).collect(Collectors.joining(", "))));
        if (plan.finalised() > 0) told.add(texts.count("privacy.erase.memos", plan.finalised()));
        if (plan.seats() > 0) told.add(texts.count("privacy.erase.seats", plan.seats()));
        if (plan.isSeated()) told.add(texts.get("privacy.erase.seated"));
        if (plan.open() > 0) told.add(texts.count("privacy.erase.open", plan.open()));
        if (!plan.mentions().isEmpty())
            told.add(texts.count("privacy.erase.mentions", plan.mentions().size()));
        told.add(texts.get("privacy.erase.copies"));
        told.add(texts.get("privacy.erase.forGood"));
        return String.join("\n\n", told);
    }
}
