package fi.poytakirjuri.register.phrase;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The phrases that a new register begins with, from the program's resources.
final class UsualPhrases {
    private static final String RESOURCE = "/phrases/fi.json";

    private UsualPhrases() {}

    static Map<PhraseCategory, List<String>> read() {
        try (var stream = UsualPhrases.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) throw new IllegalStateException("The program lacks " + RESOURCE);
            var read = new ObjectMapper().readValue(stream, new TypeReference<Map<PhraseCategory, List<String>>>() {});
            return new EnumMap<>(read);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }
}
