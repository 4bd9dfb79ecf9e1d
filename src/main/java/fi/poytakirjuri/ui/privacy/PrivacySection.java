package fi.poytakirjuri.ui.privacy;

import fi.poytakirjuri.ui.kit.Icon;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The sections of the room, in their order. A section's address is its name in small letters.
enum PrivacySection {
    RETENTION(Icon.CLOCK),
    REQUEST(Icon.SEARCH),
    PERMISSIONS(Icon.PUBLISH),
    ERASURES(Icon.DELETE),
    NOTICE(Icon.MINUTES);

    private final Icon icon;

    PrivacySection(Icon icon) {
        this.icon = icon;
    }

    Icon icon() {
        return icon;
    }

    String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<PrivacySection> at(String address) {
        return Arrays.stream(values()).filter(s -> s.address().equals(address)).findFirst();
    }
}
