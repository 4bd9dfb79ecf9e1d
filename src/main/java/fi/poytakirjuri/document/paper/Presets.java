package fi.poytakirjuri.document.paper;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.poytakirjuri.register.choice.DocumentKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The presets of all meeting papers, as the program's resources have them.
///
/// @param extracts an extract of one item, by the paper that it is taken from
record Presets(Map<PaperKind, Preset> kinds, Map<PaperKind, Preset> extracts) {
    private static final String RESOURCE = "/papers/presets.json";
    private static final Presets ALL = read();

    Presets {
        kinds = Map.copyOf(kinds);
        extracts = Map.copyOf(extracts);
    }

    static Preset of(PaperKind kind) {
        return found(ALL.kinds.get(kind), kind);
    }

    /// An extract says what minutes or a memo would say of its item; nothing is extracted from a handout but a memo.
    static Preset extract(DocumentKind written) {
        var kind = PaperKind.extractedFrom(written);
        return found(ALL.extracts.get(kind), kind);
    }

    private static Preset found(@Nullable Preset preset, PaperKind kind) {
        if (preset == null) throw new IllegalStateException("No preset for " + kind);
        return preset;
    }

    private static Presets read() {
        try (var stream = Presets.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) throw new IllegalStateException("The program lacks " + RESOURCE);
            return new ObjectMapper().readValue(stream, Presets.class);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }
}
