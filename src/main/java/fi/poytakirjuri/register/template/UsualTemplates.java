package fi.poytakirjuri.register.template;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.poytakirjuri.register.choice.ItemKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The ready agendas that come with the program.
final class UsualTemplates {
    private static final String RESOURCE = "/agendas/fi.json";

    private UsualTemplates() {}

    static List<Usual> read() {
        try (var stream = UsualTemplates.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) throw new IllegalStateException("The program lacks " + RESOURCE);
            return List.of(new ObjectMapper().readValue(stream, Usual[].class));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE, e);
        }
    }

    record Usual(
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) List<UsualItem> items) {}

    record UsualItem(
            @JsonProperty(required = true) String title,
            @JsonProperty(required = true) ItemKind kind,
            @Nullable Integer minutes,
            @Nullable String text) {}
}
