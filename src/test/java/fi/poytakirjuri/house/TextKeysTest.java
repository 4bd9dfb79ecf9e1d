package fi.poytakirjuri.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import fi.poytakirjuri.language.Language;
import fi.poytakirjuri.language.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The program's words: every key that is used has its text, and every text is used.
class TextKeysTest {
    private static final Path FINNISH = Path.of("src/main/resources/texts/fi");
    private static final Pattern FILE_NAME = Pattern.compile(".*\\.(json|csv|css|png|md|pdf|properties|txt|html|ics)");

    private static final Pattern OF_ENUM = Pattern.compile("(.+)\\.([A-Z]\\w*)\\.([A-Z][A-Z0-9_]*)");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final Map<String, String> texts = read();
    private final Set<String> rooms = rooms();
    private final Set<String> used = used();
    private final Map<String, List<Set<String>>> enums = enums();

    @Test
    void everyKeyThatIsUsedHasItsText() {
        var prefixes = texts.keySet().stream()
                .map(this::ofEnum)
                .filter(Objects::nonNull)
                .map(OfEnum::prefix)
                .collect(Collectors.toSet());
        var missing = used.stream()
                .filter(key -> !prefixes.contains(key))
                .filter(key -> !texts.containsKey(key)
                        && !(texts.containsKey(key + ".one") && texts.containsKey(key + ".many")))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(missing).as("keys in the sources that have no text").isEmpty();
    }

    @Test
    void everyTextIsUsed() {
        var unused = texts.keySet().stream()
                .filter(key -> !used.contains(key) && !used.contains(key.replaceFirst("\\.(one|many)$", "")))
                .filter(key -> ofEnum(key) == null)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).as("texts that nothing uses").isEmpty();
    }

    /// A text for one constant of an enum, and the others are shown somewhere too. But an enum of a record's texts or
    /// fields names columns, and not every column has a label of its own.
    @Test
    void anEnumWithTextsHasOneForEachConstant() {
        var incomplete = new TreeSet<String>();
        for (var key : texts.keySet()) {
            var ofEnum = ofEnum(key);
            if (ofEnum == null || ofEnum.name.matches(".*(Text|Field)")) continue;
            // Several enums may be called Kind: one of those that have this constant must have all its texts.
            var isWhole = enums.get(ofEnum.name).stream()
                    .filter(constants -> constants.contains(ofEnum.constant))
                    .anyMatch(constants -> constants.stream()
                            .allMatch(c -> texts.containsKey(ofEnum.prefix + "." + ofEnum.name + "." + c)));
            if (!isWhole) incomplete.add(ofEnum.prefix + "." + ofEnum.name);
        }
        assertThat(incomplete).as("enums of which some constants lack a text").isEmpty();
    }

    @Test
    void everyRoomOfTextsIsRead() {
        var all = Texts.in(Language.FI);
        assertThat(all.keys()).isEqualTo(texts.keySet());
    }

    @Test
    void aKeyBeginsWithItsFilesName() throws IOException {
        for (var room : rooms)
            assertThat(properties(room).stringPropertyNames()).as(room).allMatch(key -> key.startsWith(room + "."));
    }

    @Test
    void noKeyIsWrittenTwice() throws IOException {
        for (var room : rooms) {
            var keys = Files.readAllLines(FINNISH.resolve(room + ".properties")).stream()
                    .filter(line -> line.matches("[\\w.]+\\s*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(keys).as(room).doesNotHaveDuplicates();
        }
    }

    @Test
    void textsAreWrittenAsAGoodSecretaryWrites() {
        assertThat(texts).allSatisfy((key, text) -> {
            assertThat(text).as(key).isNotBlank();
            assertThat(text)
                    .as("%s: quotes are ”…”, three dots are …", key)
                    .doesNotContain("\"", "...", "“", "„", "''");
            assertThat(text).as("%s: a dash between words is –", key).doesNotContain(" - ");
            assertThat(text).as("%s: one space is enough", key).doesNotContain("  ");
        });
    }

    /// A place beyond the arguments of its call would show as `{1}`.
    @Test
    void everyPlaceInATextGetsItsArgument() {
        var wrong = new TreeSet<String>();
        for (var source : Sources.main().files())
            source.literalMatches().forEach(literal -> {
                var key = literal.group(2);
                if (key == null || !isKey(key)) return;
                var before = source.text().substring(Math.max(0, literal.start() - 40), literal.start());
                var call = Pattern.compile("\\b(get|count|Label\\.of)\\(\\s*$").matcher(before);
                if (!call.find()) return;
                int arguments = arguments(source.text(), literal.end());
                // The log keeps an array's arguments too; their number is not to be seen here.
                if (arguments < 0) return;
                for (var text : textsOf(key))
                    if (places(text) > arguments) wrong.add(source.name() + ": " + key + " has " + text);
            });
        assertThat(wrong).isEmpty();
    }

    private List<String> textsOf(String key) {
        return Stream.of(key, key + ".one", key + ".many")
                .filter(texts::containsKey)
                .map(k -> texts.get(k))
                .toList();
    }

    /// How many arguments a text needs.
    private static int places(String text) {
        return PLACE.matcher(text)
                .results()
                .mapToInt(m -> Integer.parseInt(m.group(1)) + 1)
                .max()
                .orElse(0);
    }

    /// How many arguments follow a call's first one, which ends at the given place; -1 where it cannot be told.
    private static int arguments(String text, int from) {
        int depth = 0;
        int commas = 0;
        boolean quoted = false;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && text.charAt(i - 1) != '\\') quoted = !quoted;
            if (quoted) continue;
            if (c == '(' || c == '{' || c == '[') depth++;
            else if (c == ')' && depth == 0) return commas;
            else if (c == ')' || c == '}' || c == ']') depth--;
            else if (c == ',' && depth == 0) commas++;
        }
        return -1;
    }

    /// `app.happened.Kind.MISSING` as `texts.of("app.happened", kind)` finds it; null for any other key.
    private @Nullable OfEnum ofEnum(String key) {
        var parts = OF_ENUM.matcher(key);
        if (!parts.matches()) return null;
        var ofEnum = new OfEnum(parts.group(1), parts.group(2), parts.group(3));
        var isConstant = enums.getOrDefault(ofEnum.name, List.of()).stream().anyMatch(c -> c.contains(ofEnum.constant));
        return isConstant ? ofEnum : null;
    }

    private record OfEnum(String prefix, String name, String constant) {}

    private boolean isKey(String literal) {
        return !FILE_NAME.matcher(literal).matches()
                && literal.matches("[a-z]+(\\.[A-Za-z][A-Za-z0-9_]*)+")
                && rooms.contains(literal.substring(0, literal.indexOf('.')));
    }

    private Set<String> used() {
        var used = new HashSet<String>();
        for (var source : Sources.main().files())
            for (var literal : source.literals()) if (isKey(literal)) used.add(literal);
        used.addAll(inPresets());
        return used;
    }

    /// The presets of papers name what each is called by its key.
    private Set<String> inPresets() {
        try {
            return Pattern.compile("\"([^\"]+)\"")
                    .matcher(Files.readString(Path.of("src/main/resources/papers/presets.json")))
                    .results()
                    .map(match -> match.group(1))
                    .filter(this::isKey)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The constants of each enum, by the enum's simple name.
    private static Map<String, List<Set<String>>> enums() {
        return ProgramClasses.all().stream()
                .filter(JavaClass::isEnum)
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, Collectors.mapping(TextKeysTest::constants, Collectors.toList())));
    }

    private static Set<String> constants(JavaClass type) {
        return type.getEnumConstants().stream().map(c -> c.name()).collect(Collectors.toSet());
    }

    private static Set<String> rooms() {
        try (var files = Files.list(FINNISH)) {
            return files.map(f -> f.getFileName().toString().replace(".properties", ""))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> read() {
        var texts = new HashMap<String, String>();
        try {
            for (var room : rooms()) properties(room).forEach((key, text) -> texts.put((String) key, (String) text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static Properties properties(String room) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(FINNISH.resolve(room + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }
}
