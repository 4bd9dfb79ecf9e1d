package fi.poytakirjuri.document.paper;

import fi.poytakirjuri.document.block.Paper;
import fi.poytakirjuri.document.block.Rewording;
import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.Minutes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Takes out of words what must not become public: the addresses of remote meetings, and the e-mail addresses and
/// phone numbers that a person of the register has not allowed to be published.
public final class PublicWords {
    /// Marks that nobody sees or minds, and with which a number could be parted: unseen ones, and CommonMark's own.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}*\\\\`]+");

    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

    private final RemoteLinks links;
    private final List<UnpublishedContact> contacts;
    private final Texts texts;
    private final Set<String> leftOut = new LinkedHashSet<>();

    /// @param remoteLink the meeting's own remote address; empty for none
    /// @param unpublished e-mail addresses and phone numbers
    public PublicWords(String remoteLink, List<String> unpublished, Texts texts) {
        this.links = new RemoteLinks(remoteLink);
        this.contacts = unpublished.stream().map(UnpublishedContact::of).toList();
        this.texts = texts;
    }

    public static PublicWords of(Minutes minutes, Texts texts) {
        return new PublicWords(minutes.meeting().remoteLink(), minutes.unpublished(), texts);
    }

    /// The whole paper, with everything that anyone could read of it: words, links, and what the file says of itself.
    public Paper in(Paper paper) {
        var lines = new PublicLines(this);
        return new Rewording(lines::of, this::of).of(paper);
    }

    /// The words without what must not become public; something in parentheses says that it was there.
    public String of(String typed) {
        var clean = cleaned(typed);
        var seen = Normalizer.normalize(UNSEEN.matcher(clean).replaceAll(""), Normalizer.Form.NFKC);
        if (seen.equals(clean)) return clean;
        var cleanSeen = cleaned(seen);
        return cleanSeen.equals(seen) ? clean : cleanSeen;
    }

    /// Whether an address, once followed, leads where the public must not go.
    boolean isSecret(String address) {
        return links.isRemote(address) || !of(address).equals(address);
    }

    /// What stands for an address that was taken out.
    String instead(String address) {
        boolean isRemote = links.isRemote(address);
        if (isRemote) leftOut.add(texts.get("paper.leftOut.linksInText"));
        return isRemote ? texts.get("paper.withheld.link") : texts.get("paper.withheld.contact");
    }

    /// What has been taken out so far, in words for the secretary.
    public List<String> leftOut() {
        return new ArrayList<>(leftOut);
    }

    private String cleaned(String typed) {
        var clean = links.replaced(typed, texts.get("paper.withheld.link"));
        if (!clean.equals(typed)) leftOut.add(texts.get("paper.leftOut.linksInText"));
        var small = clean.toLowerCase(Locale.ROOT);
        var digits = NO_DIGITS.matcher(clean).replaceAll("");
        for (var contact : contacts) {
            if (!contact.mayBeIn(small, digits)) continue;
            var before = clean;
            clean = contact.replaced(before, texts.get("paper.withheld.contact"));
            if (!clean.equals(before)) leftOut.add(texts.get("paper.leftOut.contact", contact.written()));
        }
        return clean;
    }
}
