package fi.poytakirjuri.app;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.desk.PaperDesk;
import fi.poytakirjuri.exchange.paper.PaperFiles;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.table.BodyStore;
import fi.poytakirjuri.ui.kit.Questions;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.privacy.PrivacyScreen;

/// Every `new` that the room of privacy needs.
final class PrivacyWiring {
    private PrivacyWiring() {}

    static PrivacyScreen screen(Database database, long bodyId, PaperEngine engine, Tools tools, Questions questions) {
        var desk = new PaperDesk(database, bodyId, tools.texts());
        var files = new PaperFiles(desk, new BodyStore(database), bodyId, engine);
        return new PrivacyScreen(tools, questions, database, bodyId, files, engine);
    }
}
