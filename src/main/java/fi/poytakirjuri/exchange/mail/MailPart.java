package fi.poytakirjuri.exchange.mail;

import fi.poytakirjuri.language.Typed;
import java.util.regex.Pattern;

/// A file that goes with a message, byte for byte. Its bytes are not to be changed.
///
/// @param name      what the receiver sees, in her own letters: `Liite 1 Maakuntaohjelman luonnos.pdf`
/// @param mediaType such as `application/pdf`; anything else than a media type is taken for plain bytes
public record MailPart(String name, String mediaType, byte[] bytes) {
    /// What some system does not take in a file's name.
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|]+");

    private static final Pattern MEDIA_TYPE = Pattern.compile("[A-Za-z0-9.+-]+/[A-Za-z0-9.+-]+");
    private static final Pattern DOTS = Pattern.compile("^[.\\s]+|[.\\s]+$");
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_ENDING = 9;

    public MailPart {
        name = safe(name);
        mediaType = MEDIA_TYPE.matcher(mediaType).matches() ? mediaType : "application/octet-stream";
    }

    private static String safe(String words) {
        var parted = Typed.line(words).replace(": ", " – ");
        var plain = DOTS.matcher(FORBIDDEN.matcher(parted).replaceAll("-")).replaceAll("");
        int dot = plain.lastIndexOf('.');
        var ending = dot < 0 || plain.length() - dot > LONGEST_ENDING ? "" : plain.substring(dot);
        var stem = plain.substring(0, plain.length() - ending.length());
        int end = Math.min(stem.length(), LONGEST_NAME);
        if (end > 0 && Character.isHighSurrogate(stem.charAt(end - 1))) end--;
        return (end == 0 ? "liite" : stem.substring(0, end).strip()) + ending;
    }
}
