package fi.poytakirjuri.document.paper;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The addresses of remote meetings within a text: this meeting's own, and those of the usual services; with or without
/// `https://`, as a program's own link, or wrapped into the address of a mail filter.
final class RemoteLinks {
    private static final List<String> SERVICES = List.of(
            "teams.microsoft.com",
            "teams.live.com",
            "teams.microsoft.us",
            "zoom.us",
            "zoom.com",
            "meet.google.com",
            "webex.com",
            "meet.jit.si",
            "whereby.com",
            "join.skype.com",
            "meet.goto.com",
            "gotomeeting.com",
            "gotomeet.me",
            "bluejeans.com",
            "meet.lync.com");
    private static final String SERVICE =
            SERVICES.stream().map(Pattern::quote).collect(Collectors.joining("|", "(?:[\\w-]+\\.)*(?:", ")"));
    /// What every address of a service has, so that other texts are left at once.
    private static final List<String> HINTS =
            List.of("://", "teams", "zoom", "meet", "webex", "wbx", "whereby", "skype", "bluejeans", "sip:", "sips:");
    /// What an address consists of; a full stop or comma after it is the sentence's.
    private static final String REST = "[^\\s<>()\\[\\]\"”]*[^\\s<>()\\[\\]\"”.,;:!?]";
    /// A link of CommonMark with its words, an address in angle brackets, or a bare one.
    private static final Pattern ADDRESS = Pattern.compile(
            "\\[(?<words>[^\\]\\n]*)\\]\\(\\s*<?(?<linked>https?://[^\\s)>]+)>?[^)\\n]*\\)|<?(?<bare>https?://" + REST
                    + ")>?",
            Pattern.CASE_INSENSITIVE);
    /// teams.microsoft.com/l/…, and links that open a program: msteams:/l/…
    private static final Pattern WITHOUT_SCHEME = Pattern.compile(
            "(?<![\\w@./:-])(?:(?://)?" + SERVICE + "(?=[/?#:])" + REST
                    + "|(?:ms-?teams|zoommtg|zoomus|webexteams|wbx|sips?):" + REST + ")",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REMOTE_WITHIN =
            Pattern.compile("https?://(?:[^\\s/@]*@)?" + SERVICE + "(?![\\w.-]*\\w)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCHEME = Pattern.compile("^(?:https?:)?//(?:www\\.)?|/+$", Pattern.CASE_INSENSITIVE);
    private static final int LAYERS = 3;

    private final List<Pattern> own = new ArrayList<>();

    /// @param own this meeting's address, perhaps with other words; empty for none
    RemoteLinks(String own) {
        for (var word : own.strip().split("\\s+")) if (word.matches(".*\\w[./:]\\w.*")) this.own.add(address(word));
        if (!own.isBlank() && this.own.isEmpty()) this.own.add(Pattern.compile(Pattern.quote(own.strip())));
    }

    /// The text with each address replaced; the words of a link stay.
    String replaced(String text, String instead) {
        var quoted = Matcher.quoteReplacement(instead);
        var clean = mayHaveAddress(text) ? withoutServices(text, instead) : text;
        for (var pattern : own) clean = pattern.matcher(clean).replaceAll(quoted);
        return clean;
    }

    private static boolean mayHaveAddress(String text) {
        var small = text.toLowerCase(Locale.ROOT);
        return HINTS.stream().anyMatch(small::contains);
    }

    private String withoutServices(String text, String instead) {
        var clean = ADDRESS.matcher(text).replaceAll(match -> Matcher.quoteReplacement(shown(match, instead)));
        return WITHOUT_SCHEME.matcher(clean).replaceAll(Matcher.quoteReplacement(instead));
    }

    /// Whether following the address leads to a remote meeting.
    boolean isRemote(String address) {
        var plain = address;
        for (int layer = 0; layer < LAYERS; layer++) {
            var now = plain;
            if (REMOTE_WITHIN.matcher(now).find()
                    || own.stream().anyMatch(p -> p.matcher(now).find())) return true;
            plain = decoded(now);
        }
        return false;
    }

    private String shown(MatchResult match, String instead) {
        var linked = match.group("linked");
        var address = linked == null ? match.group("bare") : linked;
        if (!isRemote(address)) return match.group();
        return linked == null ? instead : match.group("words") + " " + instead;
    }

    private static Pattern address(String own) {
        var core = SCHEME.matcher(own).replaceAll("");
        return Pattern.compile(
                "<?(?:(?:https?:)?//)?(?:www\\.)?" + Pattern.quote(core) + "(?:" + REST + ")?>?",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return address;
        }
    }
}
