package fi.poytakirjuri.language;

import java.util.Locale;
import java.util.Map;

/// The Finnish genitive of a table's name, as far as it goes by the name's ending: kumppanuuspöytä, kumppanuuspöydän.
public final class Genitive {
    /// Endings of bodies' names whose consonants change.
    private static final Map<String, String> CHANGING = Map.of(
            "pöytä", "pöydän",
            "kunta", "kunnan",
            "liitto", "liiton",
            "verkko", "verkon",
            "yhdistys", "yhdistyksen",
            "kumppanuus", "kumppanuuden",
            "alue", "alueen");

    private static final String VOWELS = "aeiouyåäö";

    private Genitive() {}

    /// The genitive; a name with an ending not known here keeps its form before a colon's `n`: `KP:n`.
    public static String of(String name) {
        for (var ending : CHANGING.entrySet())
            if (name.toLowerCase(Locale.ROOT).endsWith(ending.getKey()))
                return name.substring(0, name.length() - ending.getKey().length() + 1)
                        + ending.getValue().substring(1);
        if (name.isEmpty()) return name;
        boolean endsInVowel = VOWELS.indexOf(name.charAt(name.length() - 1)) >= 0;
        return endsInVowel ? name + "n" : name + ":n";
    }
}
