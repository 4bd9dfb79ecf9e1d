package fi.poytakirjuri.app;

import fi.poytakirjuri.document.PaperEngine;
import fi.poytakirjuri.document.desk.PaperDesk;
import fi.poytakirjuri.document.paper.Letterheads;
import fi.poytakirjuri.exchange.paper.PaperFiles;
import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.file.FileStore;
import fi.poytakirjuri.register.table.BodyStore;
import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.paper.PapersScreen;
import fi.poytakirjuri.ui.settings.SettingsScreen;

/// Every `new` that the rooms of papers and of settings need.
final class PapersWiring {
    private PapersWiring() {}

    static PapersScreen papers(Database database, long bodyId, PaperEngine engine, Tools tools) {
        var desk = new PaperDesk(database, bodyId, tools.texts());
        var files = new PaperFiles(desk, new BodyStore(database), bodyId, engine);
        return new PapersScreen(database, bodyId, files, tools);
    }

    static SettingsScreen settings(Database database, long bodyId, PaperEngine engine, Tools tools) {
        var letterheads = new Letterheads(new FileStore(database));
        return new SettingsScreen(new BodyStore(database), bodyId, letterheads, engine, tools);
    }
}
