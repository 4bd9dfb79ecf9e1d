package fi.poytakirjuri.ui.roster.file;

import fi.poytakirjuri.exchange.roster.RosterFormat;
import org.jspecify.annotations.Nullable;

/// As what the roster is written: the member list as a paper, or its members as data.
enum FileForm {
    PDF(null),
    XLSX(RosterFormat.XLSX),
    CSV(RosterFormat.CSV),
    VCARD(RosterFormat.VCARD),
    JSON(RosterFormat.JSON);

    private final @Nullable RosterFormat format;

    FileForm(@Nullable RosterFormat format) {
        this.format = format;
    }

    /// Nothing for the paper.
    @Nullable
    RosterFormat format() {
        return format;
    }
}
