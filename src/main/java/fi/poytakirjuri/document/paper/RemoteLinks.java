package fi.poytakirjuri.document.paper;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The addresses of remote meetings within a text: this meeting's own, and those of the usual services.
final class RemoteLinks {
    private static final List<String> SERVICES = List.of(
            "teams.microsoft.com",
            "teams.live.com",
            "zoom.us",
            "meet.google.com",
            "webex.com",
            "meet.jit.si",
            "whereby.com",
            "join.skype.com");
    /// A link of CommonMark with its words, an address in angle brackets, or a bare one, perhaps without its https://.
    private static final Pattern ADDRESS = Pattern.compile(
            "\\[(?<words>[^\\]\\n]*)\\]\\(<?(?<linked>https?://[^\\s)>]+)>?\\)"
                    + "|<?(?<bare>(?:https?://|(?<![\\w./@-])(?:[\\w-]+\\.)*(?:"
                    + SERVICES.stream().map(Pattern::quote).collect(Collectors.joining("|"))
                    + ")/)[^\\s<>()\\[\\]\"”]*[^\\s<>()\\[\\]\"”.,;:!?])>?",
            Pattern.CASE_INSENSITIVE);

    private final String own;

    /// @param own this meeting's address; empty for none
    RemoteLinks(String own) {
        this.own = own.strip();
    }

    /// The text with each address replaced; the words of a link stay.
    String replaced(String text, String instead) {
        var clean = ADDRESS.matcher(text).replaceAll(match -> Matcher.quoteReplacement(shown(match, instead)));
        return own.isEmpty() ? clean : clean.replace(own, instead);
    }

    private String shown(MatchResult match, String instead) {
        var linked = match.group("linked");
        var address = linked == null ? match.group("bare") : linked;
        if (!isRemote(address)) return match.group();
        return linked == null ? instead : match.group("words") + " " + instead;
    }

    private boolean isRemote(String address) {
        if (!own.isEmpty() && address.startsWith(own)) return true;
        try {
            var host = URI.create(address.contains("://") ? address : "https://" + address)
                    .getHost();
            return host != null && SERVICES.stream().anyMatch(service -> isWithin(host, service));
        } catch (IllegalArgumentException notAnAddress) {
            return SERVICES.stream().anyMatch(address.toLowerCase(Locale.ROOT)::contains);
        }
    }

    private static boolean isWithin(String host, String service) {
        var small = host.toLowerCase(Locale.ROOT);
        return small.equals(service) || small.endsWith("." + service);
    }
}
