package fi.poytakirjuri.exchange.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Reads the sample's files from the program's resources.
final class SampleFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private SampleFile() {}

    static JsonNode json(String name) {
        try {
            return JSON.readTree(bytes(name));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static byte[] bytes(String name) {
        try (var stream = SampleFile.class.getResourceAsStream("/sample/" + name)) {
            if (stream == null) throw new IllegalStateException("The sample lacks " + name);
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /// The words of a field; empty where there are none.
    static String words(JsonNode node, String field) {
        return node.path(field).asText("").equals("null")
                ? ""
                : node.path(field).asText("");
    }

    static @Nullable LocalDate date(JsonNode node, String field) {
        var words = words(node, field);
        return words.isEmpty() ? null : LocalDate.parse(words);
    }

    /// @throws IllegalStateException where the sample says no date
    static LocalDate day(JsonNode node, String field) {
        var date = date(node, field);
        if (date == null) throw new IllegalStateException("No date " + field + " in " + node);
        return date;
    }
}
