package fi.poytakirjuri.document.paper;

import fi.poytakirjuri.document.block.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The table's own contact details as the foot of a paper; its e-mail and web addresses can be followed.
public final class Contact {
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<mail>[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+)|(?<web>https?://[\\x21-\\x7e&&[^,;()<>\"]]+[\\w/])",
            Pattern.CASE_INSENSITIVE);

    private Contact() {}

    public static List<Inline> inlines(String typed) {
        var inlines = new ArrayList<Inline>();
        for (var line : typed.strip().split("\n"))
            if (!line.isBlank()) {
                if (!inlines.isEmpty()) inlines.add(Inline.lineBreak());
                add(line.strip(), inlines);
            }
        return inlines;
    }

    private static void add(String line, List<Inline> into) {
        var matcher = ADDRESS.matcher(line);
        int from = 0;
        while (matcher.find()) {
            var mail = matcher.group("mail");
            var uri = mail == null ? matcher.group("web") : "mailto:" + mail;
            if (!Inline.Link.allowed(uri)) continue;
            if (matcher.start() > from) into.add(Inline.text(line.substring(from, matcher.start())));
            into.add(Inline.link(uri, matcher.group()));
            from = matcher.end();
        }
        if (from < line.length()) into.add(Inline.text(line.substring(from)));
    }
}
