package fi.poytakirjuri.app;

import fi.poytakirjuri.document.pdf.PictureOnly;
import fi.poytakirjuri.register.check.Checks;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.ui.check.Findings;
import fi.poytakirjuri.ui.kit.Tools;

/// Every `new` that the checks need.
final class ChecksWiring {
    private ChecksWiring() {}

    static Findings findings(Database database, long bodyId, Tools tools) {
        return new Findings(tools, database, new Checks(database, PictureOnly::is), bodyId);
    }
}
