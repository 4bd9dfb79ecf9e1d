package fi.poytakirjuri.document.paper;

import fi.poytakirjuri.language.Texts;
import fi.poytakirjuri.register.meeting.Minutes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Takes out of typed words what must not become public: the addresses of remote meetings, and the e-mail addresses and
/// phone numbers that a person of the register has not allowed to be published.
public final class PublicWords {
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

    /// The words without what must not become public; something in parentheses says that it was there.
    public String of(String typed) {
        var clean = links.replaced(typed, texts.get("paper.withheld.link"));
        if (!clean.equals(typed)) leftOut.add(texts.get("paper.leftOut.linksInText"));
        for (var contact : contacts) {
            var before = clean;
            clean = contact.replaced(before, texts.get("paper.withheld.contact"));
            if (!clean.equals(before)) leftOut.add(texts.get("paper.leftOut.contact", contact.written()));
        }
        return clean;
    }

    /// What has been taken out so far, in words for the secretary.
    public List<String> leftOut() {
        return new ArrayList<>(leftOut);
    }
}
