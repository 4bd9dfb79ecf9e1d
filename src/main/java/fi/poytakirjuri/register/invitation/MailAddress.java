package fi.poytakirjuri.register.invitation;

import fi.poytakirjuri.language.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// An e-mail address with the name of whose it is; the name may be empty.
public record MailAddress(String name, String address) {
    /// As much as every mail program wants: something, one @, and a domain with a dot.
    private static final Pattern ADDRESS =
            Pattern.compile("[^\\s@<>(),;:\"\\[\\]\\\\]+@[^\\s@<>(),;:\"\\[\\]\\\\]+\\.\\w+");

    private static final Pattern NAMED = Pattern.compile("\"?([^<>\"]*)\"?\\s*<([^<>]*)>");
    private static final Pattern BETWEEN = Pattern.compile("[,;\\n]+");

    /// @throws IllegalArgumentException when no mail could go there
    public MailAddress {
        name = Typed.line(name);
        address = Typed.line(address);
        if (!isAddress(address)) throw new IllegalArgumentException("No address of " + name);
    }

    public static boolean isAddress(String words) {
        return ADDRESS.matcher(words.strip()).matches();
    }

    /// Reads `Niina Åkerlund <niina@example.org>` or the bare address; empty when no mail could go there.
    public static Optional<MailAddress> read(String typed) {
        var words = Typed.line(typed);
        var named = NAMED.matcher(words);
        var name = named.matches() ? named.group(1).strip() : "";
        var address = named.matches() ? named.group(2).strip() : words;
        return isAddress(address) ? Optional.of(new MailAddress(name, address)) : Optional.empty();
    }

    /// Reads several, with commas, semicolons or line ends between them.
    public static Typing readAll(String typed) {
        var addresses = new ArrayList<MailAddress>();
        var unread = new ArrayList<String>();
        for (var part : BETWEEN.split(Typed.text(typed)))
            if (!part.isBlank()) read(part).ifPresentOrElse(addresses::add, () -> unread.add(part.strip()));
        return new Typing(addresses, unread);
    }

    /// Niina Åkerlund <niina@example.org>
    public String write() {
        return name.isEmpty() ? address : name.replaceAll("[<>\",;]", " ").strip() + " <" + address + ">";
    }

    /// Each address once, as it was first written: two people may read the same mail.
    public static List<MailAddress> once(List<MailAddress> all) {
        var once = new ArrayList<MailAddress>();
        for (var each : all) if (once.stream().noneMatch(each::isSameAddress)) once.add(each);
        return List.copyOf(once);
    }

    public boolean isSameAddress(MailAddress other) {
        return address.equalsIgnoreCase(other.address);
    }

    /// What was typed as addresses.
    ///
    /// @param unread what is none
    public record Typing(List<MailAddress> addresses, List<String> unread) {
        public Typing {
            addresses = List.copyOf(addresses);
            unread = List.copyOf(unread);
        }
    }
}
