package fi.poytakirjuri.ui.settings;

import fi.poytakirjuri.ui.kit.Icon;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The sections of the settings, in their order. A section's address is its name in small letters.
enum Section {
    TABLE(Icon.MEMBERS),
    LIMITS(Icon.CHECKS),
    DISTRIBUTION(Icon.SEND),
    LOGO(Icon.PICTURE),
    PAPERS(Icon.PAPERS),
    TEMPLATES(Icon.TEMPLATE),
    PHRASES(Icon.MINUTES);

    private final Icon icon;

    Section(Icon icon) {
        this.icon = icon;
    }

    Icon icon() {
        return icon;
    }

    String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Section> at(String address) {
        return Arrays.stream(values()).filter(s -> s.address().equals(address)).findFirst();
    }
}
