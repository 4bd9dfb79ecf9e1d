package fi.poytakirjuri.exchange.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The list of the folder's files with their SHA-256, as `sha256sum --check` reads it. By it the program also knows
/// a folder of its own again.
public final class HashList {
    static final String NAME = "SHA256SUMS.txt";
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64}) [ *](.+)");

    private HashList() {}

    public static FolderFile of(List<FolderFile> files) {
        return FolderFile.text(
                NAME,
                files.stream()
                        .map(file -> file.sha256() + "  " + file.name() + "\n")
                        .collect(Collectors.joining()));
    }

    /// What in an existing folder is not as the program left it: everything where there is no list.
    static List<String> notOurs(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS))
            return List.of(folder.getFileName().toString());
        var known = known(folder.resolve(NAME));
        var strange = new ArrayList<String>();
        try (var inside = Files.list(folder)) {
            for (var file : inside.sorted().toList()) {
                var name = file.getFileName().toString();
                if (!isUntouched(file, name, known)) strange.add(name);
            }
        }
        return strange;
    }

    private static boolean isUntouched(Path file, String name, Map<String, String> known) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) return false;
        if (name.equals(NAME)) return !known.isEmpty();
        var hash = known.get(name);
        return hash != null
                && new FolderFile(name, Files.readAllBytes(file)).sha256().equals(hash);
    }

    private static Map<String, String> known(Path list) throws IOException {
        var known = new HashMap<String, String>();
        if (!Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) return known;
        for (var line : Files.readString(list).lines().toList()) {
            var matcher = LINE.matcher(line);
            if (!matcher.matches()) return Map.of();
            known.put(matcher.group(2), matcher.group(1));
        }
        return known;
    }
}
