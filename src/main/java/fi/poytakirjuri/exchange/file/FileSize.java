package fi.poytakirjuri.exchange.file;

import fi.poytakirjuri.language.Texts;

/// How large a file is, as a page or a screen tells it: 45 kt, 1,2 Mt.
public record FileSize(long bytes) {
    private static final long KILO = 1_000;
    private static final long TENTH_OF_MEGA = 100_000;

    public String words(Texts texts) {
        long kilobytes = Math.max(1, (bytes + KILO / 2) / KILO);
        if (kilobytes < KILO) return texts.get("publication.size.kilo", kilobytes);
        long tenths = (bytes + TENTH_OF_MEGA / 2) / TENTH_OF_MEGA;
        return texts.get("publication.size.mega", tenths / 10, tenths % 10);
    }
}
