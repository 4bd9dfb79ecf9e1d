package fi.poytakirjuri.document.pdf;

import fi.poytakirjuri.register.table.Setting;
import fi.poytakirjuri.register.table.Settings;

/// Which pair of archival and accessibility standards a file follows. The register's setting knows them by name.
public enum Standard {
    /// PDF/A-2a (ISO 19005-2) and PDF/UA-1 (ISO 14289-1) together, on PDF 1.7: read everywhere.
    A2A_UA1,
    /// PDF/A-4 (ISO 19005-4) and PDF/UA-2 (ISO 14289-2) together, on PDF 2.0.
    A4_UA2;

    /// The one that a table's papers follow.
    public static Standard of(Settings settings) {
        return valueOf(settings.choice(Setting.PAPER_STANDARD));
    }
}
